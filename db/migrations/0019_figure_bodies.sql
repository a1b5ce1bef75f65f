ALTER TABLE "clinics" DROP CONSTRAINT "clinics_figure_skin_known";--> statement-breakpoint
ALTER TABLE "clinics" ADD COLUMN "figure_body" text DEFAULT 'man' NOT NULL;--> statement-breakpoint
ALTER TABLE "clinics" ADD COLUMN "figure_hair" text DEFAULT 'short' NOT NULL;--> statement-breakpoint
ALTER TABLE "patients" ADD COLUMN "figure_skin" text;--> statement-breakpoint
ALTER TABLE "patients" ADD COLUMN "figure_body" text;--> statement-breakpoint
ALTER TABLE "patients" ADD COLUMN "figure_hair" text;--> statement-breakpoint
ALTER TABLE "clinics" ADD CONSTRAINT "clinics_figure_body_known" CHECK ("clinics"."figure_body" in ('man', 'woman', 'older', 'heavier', 'pregnant', 'teenager'));--> statement-breakpoint
ALTER TABLE "clinics" ADD CONSTRAINT "clinics_figure_hair_known" CHECK ("clinics"."figure_hair" in ('short', 'tied', 'bob', 'grey', 'bald', 'headscarf'));--> statement-breakpoint
ALTER TABLE "clinics" ADD CONSTRAINT "clinics_figure_skin_known" CHECK ("clinics"."figure_skin" in ('fair', 'light', 'tan', 'olive', 'brown', 'dark'));--> statement-breakpoint
ALTER TABLE "patients" ADD CONSTRAINT "patients_figure_skin_known" CHECK ("patients"."figure_skin" in ('fair', 'light', 'tan', 'olive', 'brown', 'dark'));--> statement-breakpoint
ALTER TABLE "patients" ADD CONSTRAINT "patients_figure_body_known" CHECK ("patients"."figure_body" in ('man', 'woman', 'older', 'heavier', 'pregnant', 'teenager'));--> statement-breakpoint
ALTER TABLE "patients" ADD CONSTRAINT "patients_figure_hair_known" CHECK ("patients"."figure_hair" in ('short', 'tied', 'bob', 'grey', 'bald', 'headscarf'));--> statement-breakpoint
-- The fuller build is the heavier body. Published documents stay as they are: they still say a build.
DO $$
DECLARE
  role_before text := current_setting('role');
BEGIN
  SET LOCAL ROLE homestretch_operator;
  UPDATE clinics SET figure_body = 'heavier' WHERE figure_build = 'fuller';
  PERFORM set_config('role', role_before, true);
END $$;
