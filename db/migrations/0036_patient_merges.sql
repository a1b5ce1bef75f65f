CREATE TABLE "patient_merges" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"merged_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"before" jsonb NOT NULL,
	"moved" jsonb NOT NULL,
	"merged_by" uuid NOT NULL,
	"merged_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "patient_merges_clinic_id_id" UNIQUE("clinic_id","id")
);
--> statement-breakpoint
ALTER TABLE "patients" ADD COLUMN "merged_into" uuid;--> statement-breakpoint
ALTER TABLE "patients" ADD COLUMN "merged_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "patients" ADD COLUMN "merged_by" uuid;--> statement-breakpoint
ALTER TABLE "patient_merges" ADD CONSTRAINT "patient_merges_patient_of_clinic" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patient_merges" ADD CONSTRAINT "patient_merges_merged_of_clinic" FOREIGN KEY ("clinic_id","merged_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patient_merges" ADD CONSTRAINT "patient_merges_by_of_clinic" FOREIGN KEY ("clinic_id","merged_by") REFERENCES "public"."users"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "patient_merges_patient" ON "patient_merges" USING btree ("clinic_id","patient_id","merged_at");--> statement-breakpoint
ALTER TABLE "patients" ADD CONSTRAINT "patients_merged_into_of_clinic" FOREIGN KEY ("clinic_id","merged_into") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patients" ADD CONSTRAINT "patients_merged_by_of_clinic" FOREIGN KEY ("clinic_id","merged_by") REFERENCES "public"."users"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "patients_merged" ON "patients" USING btree ("clinic_id","merged_into") WHERE merged_into is not null;--> statement-breakpoint
ALTER TABLE "patients" ADD CONSTRAINT "patients_merged_whole" CHECK (num_nulls("patients"."merged_into", "patients"."merged_at", "patients"."merged_by") in (0, 3));--> statement-breakpoint
ALTER TABLE "patients" ADD CONSTRAINT "patients_merged_into_another" CHECK ("patients"."merged_into" is null or ("patients"."merged_into" <> "patients"."id" and "patients"."archived_at" is not null));
--> statement-breakpoint
ALTER TABLE patient_merges ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE patient_merges FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY operator_all ON patient_merges TO homestretch_operator USING (true) WITH CHECK (true);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON patient_merges TO homestretch_operator;
--> statement-breakpoint
CREATE POLICY own_clinic ON patient_merges TO homestretch_clinic
  USING (clinic_id = current_clinic_id()) WITH CHECK (clinic_id = current_clinic_id());
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON patient_merges TO homestretch_clinic;
--> statement-breakpoint
GRANT SELECT, DELETE ON patient_merges TO homestretch_erasure;
--> statement-breakpoint
-- The numbers that other systems have for a patient go over to the record that is kept.
GRANT UPDATE (patient_id) ON patient_external_ids TO homestretch_clinic;
--> statement-breakpoint
-- Erasing a patient erases the records that were merged into theirs.
ALTER POLICY erased_patient ON patients
  USING (
    clinic_id = current_clinic_id() AND (id = current_erased_patient_id() OR merged_into = current_erased_patient_id())
  );
--> statement-breakpoint
CREATE POLICY erased_patient ON patient_merges TO homestretch_erasure
  USING ((clinic_id, patient_id) IN (SELECT clinic_id, id FROM patients));
--> statement-breakpoint
DO $$
DECLARE
  table_name text;
BEGIN
  FOREACH table_name IN ARRAY ARRAY['patient_conditions', 'programs', 'screenings', 'functional_activities',
    'outcome_measurements', 'patient_external_ids', 'symptom_charts'] LOOP
    EXECUTE format('ALTER POLICY erased_patient ON %I
      USING ((clinic_id, patient_id) IN (SELECT clinic_id, id FROM patients))', table_name);
  END LOOP;
END $$;
