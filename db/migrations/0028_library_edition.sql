DROP INDEX "patients_by_name";--> statement-breakpoint
CREATE INDEX "patients_by_name" ON "patients" USING btree ("clinic_id",lower("name"));--> statement-breakpoint
-- What the shared library was last seeded with, by which a page knows whether what it has of it in memory is still so.
CREATE POLICY shared_read ON library_seeds FOR SELECT TO homestretch_clinic USING (true);--> statement-breakpoint
GRANT SELECT ON library_seeds TO homestretch_clinic;
