ALTER TABLE "patients" ADD COLUMN "import_id" uuid;--> statement-breakpoint
CREATE INDEX "patients_by_import" ON "patients" USING btree ("clinic_id","import_id") WHERE import_id is not null;