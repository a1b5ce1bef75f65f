ALTER TABLE "import_layouts" DROP CONSTRAINT "import_layouts_fields_known";--> statement-breakpoint
ALTER TABLE "patients" ADD COLUMN "written_language" text;--> statement-breakpoint
ALTER TABLE "patients" ADD COLUMN "spoken_language" text;--> statement-breakpoint
ALTER TABLE "patients" ADD COLUMN "interpreter_needed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "import_layouts" ADD CONSTRAINT "import_layouts_fields_known" CHECK ("import_layouts"."fields" <@ array['', 'name', 'given', 'middle', 'family', 'label', 'born', 'email', 'phone', 'external', 'reference', 'written', 'spoken', 'interpreter', 'side', 'conditions', 'notes', 'clearance', 'archived']::text[]);--> statement-breakpoint
ALTER TABLE "patients" ADD CONSTRAINT "patients_written_language_known" CHECK ("patients"."written_language" in ('en'));--> statement-breakpoint
ALTER TABLE "patients" ADD CONSTRAINT "patients_spoken_language_length" CHECK (char_length("patients"."spoken_language") between 2 and 35);--> statement-breakpoint
ALTER TABLE "patients" ADD CONSTRAINT "patients_spoken_language_form" CHECK ("patients"."spoken_language" ~ '^[a-z]{2,8}(-[A-Za-z0-9]{1,8})*$');