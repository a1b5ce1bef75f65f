ALTER TABLE "template_advice" ADD COLUMN "title" text;--> statement-breakpoint
ALTER TABLE "template_advice" ADD COLUMN "points" text[];--> statement-breakpoint
ALTER TABLE "template_advice" ADD COLUMN "variant" text;--> statement-breakpoint
ALTER TABLE "template_items" ADD COLUMN "id" uuid DEFAULT gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "template_items" ADD COLUMN "phase_doses" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "templates" ADD COLUMN "phases" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "template_advice" ADD CONSTRAINT "template_advice_variant_length" CHECK (char_length("template_advice"."variant") between 1 and 60);--> statement-breakpoint
ALTER TABLE "template_advice" ADD CONSTRAINT "template_advice_wording_whole" CHECK (num_nulls("template_advice"."title", "template_advice"."points") in (0, 2));--> statement-breakpoint
ALTER TABLE "template_advice" ADD CONSTRAINT "template_advice_title_length" CHECK (char_length("template_advice"."title") between 1 and 80);--> statement-breakpoint
ALTER TABLE "template_advice" ADD CONSTRAINT "template_advice_points_count" CHECK (cardinality("template_advice"."points") between 1 and 7);--> statement-breakpoint
ALTER TABLE "template_items" ADD CONSTRAINT "template_items_phase_doses" CHECK (jsonb_typeof("template_items"."phase_doses") = 'array' and jsonb_array_length("template_items"."phase_doses") <= 6);--> statement-breakpoint
ALTER TABLE "templates" ADD CONSTRAINT "templates_phases" CHECK (jsonb_typeof("templates"."phases") = 'array' and jsonb_array_length("templates"."phases") <= 6);