ALTER TABLE "program_advice" ADD COLUMN "variant" text;--> statement-breakpoint
ALTER TABLE "programs" ADD COLUMN "template" text;--> statement-breakpoint
ALTER TABLE "warning_signs" ADD COLUMN "fits" jsonb;--> statement-breakpoint
ALTER TABLE "warning_texts" ADD COLUMN "not_sure_doctor_line" text;--> statement-breakpoint
ALTER TABLE "program_advice" ADD CONSTRAINT "program_advice_variant_length" CHECK (char_length("program_advice"."variant") between 1 and 60);