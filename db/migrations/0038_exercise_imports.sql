ALTER TABLE "exercises" ADD COLUMN "import_id" uuid;--> statement-breakpoint
CREATE INDEX "exercises_by_import" ON "exercises" USING btree ("clinic_id","import_id") WHERE import_id is not null;
--> statement-breakpoint
-- What an import has brought can be taken back for a day, and nothing else of the library is ever deleted.
CREATE POLICY own_import_undo ON exercises FOR DELETE TO homestretch_clinic
  USING (clinic_id = current_clinic_id() AND import_id IS NOT NULL AND created_at > now() - interval '25 hours');
--> statement-breakpoint
GRANT DELETE ON exercises TO homestretch_clinic;
--> statement-breakpoint
-- Restrictive, since the policy for all commands would let every picture go.
CREATE POLICY own_import_undo ON images AS RESTRICTIVE FOR DELETE TO homestretch_clinic
  USING (clinic_id = current_clinic_id() AND kind = 'exercise-photo' AND created_at > now() - interval '25 hours');
--> statement-breakpoint
GRANT DELETE ON images TO homestretch_clinic;
