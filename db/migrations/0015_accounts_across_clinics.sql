DROP INDEX "users_email";--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "proved_at" timestamp with time zone;--> statement-breakpoint
CREATE UNIQUE INDEX "users_clinic_id_email" ON "users" USING btree ("clinic_id","email");--> statement-breakpoint
CREATE INDEX "users_email_all" ON "users" USING btree ("email");