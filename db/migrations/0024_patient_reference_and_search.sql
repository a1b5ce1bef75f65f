ALTER TABLE "patients" ADD COLUMN "reference" text;--> statement-breakpoint
ALTER TABLE "patients" ADD COLUMN "search_text" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "patients" ADD CONSTRAINT "patients_reference_length" CHECK (char_length("patients"."reference") between 1 and 40);