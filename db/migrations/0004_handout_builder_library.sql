CREATE TABLE "images" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"content_type" text NOT NULL,
	"width" smallint NOT NULL,
	"height" smallint NOT NULL,
	"byte_count" integer NOT NULL,
	"bytes" "bytea" NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "images_clinic_id_id" UNIQUE("clinic_id","id"),
	CONSTRAINT "images_kind_known" CHECK ("images"."kind" in ('logo', 'exercise-photo')),
	CONSTRAINT "images_content_type_known" CHECK ("images"."content_type" in ('image/jpeg', 'image/png')),
	CONSTRAINT "images_width" CHECK ("images"."width" between 1 and 2000),
	CONSTRAINT "images_height" CHECK ("images"."height" between 1 and 2000),
	CONSTRAINT "images_bytes" CHECK (octet_length("images"."bytes") = "images"."byte_count")
);
--> statement-breakpoint
CREATE TABLE "program_item_phases" (
	"clinic_id" uuid NOT NULL,
	"program_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"phase_id" uuid NOT NULL,
	"is_left_out" boolean NOT NULL,
	"sets" smallint,
	"repetitions_from" smallint,
	"repetitions_to" smallint,
	"hold_from" smallint,
	"hold_to" smallint,
	"rest_from" smallint,
	"rest_to" smallint,
	"side" text,
	"load" text,
	"times_per_day_from" smallint NOT NULL,
	"times_per_day_to" smallint,
	"days_per_week_from" smallint NOT NULL,
	"days_per_week_to" smallint,
	"minutes_from" smallint,
	"minutes_to" smallint,
	"tempo_out" smallint,
	"tempo_pause" smallint,
	"tempo_back" smallint,
	"weekdays" smallint[],
	CONSTRAINT "program_item_phases_clinic_id_program_id_item_id_phase_id_pk" PRIMARY KEY("clinic_id","program_id","item_id","phase_id"),
	CONSTRAINT "program_item_phases_sets_bounds" CHECK ("program_item_phases"."sets" between 1 and 10),
	CONSTRAINT "program_item_phases_repetitions_bounds" CHECK (("program_item_phases"."repetitions_from" is not null or "program_item_phases"."repetitions_to" is null) and "program_item_phases"."repetitions_from" >= 1 and "program_item_phases"."repetitions_from" <= 100 and ("program_item_phases"."repetitions_to" is null or ("program_item_phases"."repetitions_to" > "program_item_phases"."repetitions_from" and "program_item_phases"."repetitions_to" <= 100))),
	CONSTRAINT "program_item_phases_hold_bounds" CHECK (("program_item_phases"."hold_from" is not null or "program_item_phases"."hold_to" is null) and "program_item_phases"."hold_from" >= 0 and "program_item_phases"."hold_from" <= 600 and ("program_item_phases"."hold_to" is null or ("program_item_phases"."hold_to" > "program_item_phases"."hold_from" and "program_item_phases"."hold_to" <= 600))),
	CONSTRAINT "program_item_phases_rest_bounds" CHECK (("program_item_phases"."rest_from" is not null or "program_item_phases"."rest_to" is null) and "program_item_phases"."rest_from" >= 0 and "program_item_phases"."rest_from" <= 600 and ("program_item_phases"."rest_to" is null or ("program_item_phases"."rest_to" > "program_item_phases"."rest_from" and "program_item_phases"."rest_to" <= 600))),
	CONSTRAINT "program_item_phases_times_per_day_bounds" CHECK (("program_item_phases"."times_per_day_from" is not null or "program_item_phases"."times_per_day_to" is null) and "program_item_phases"."times_per_day_from" >= 1 and "program_item_phases"."times_per_day_from" <= 12 and ("program_item_phases"."times_per_day_to" is null or ("program_item_phases"."times_per_day_to" > "program_item_phases"."times_per_day_from" and "program_item_phases"."times_per_day_to" <= 12))),
	CONSTRAINT "program_item_phases_days_per_week_bounds" CHECK (("program_item_phases"."days_per_week_from" is not null or "program_item_phases"."days_per_week_to" is null) and "program_item_phases"."days_per_week_from" >= 1 and "program_item_phases"."days_per_week_from" <= 7 and ("program_item_phases"."days_per_week_to" is null or ("program_item_phases"."days_per_week_to" > "program_item_phases"."days_per_week_from" and "program_item_phases"."days_per_week_to" <= 7))),
	CONSTRAINT "program_item_phases_minutes_bounds" CHECK (("program_item_phases"."minutes_from" is not null or "program_item_phases"."minutes_to" is null) and "program_item_phases"."minutes_from" >= 1 and "program_item_phases"."minutes_from" <= 180 and ("program_item_phases"."minutes_to" is null or ("program_item_phases"."minutes_to" > "program_item_phases"."minutes_from" and "program_item_phases"."minutes_to" <= 180))),
	CONSTRAINT "program_item_phases_side_known" CHECK ("program_item_phases"."side" in ('both', 'each-side', 'alternate', 'left-only', 'right-only')),
	CONSTRAINT "program_item_phases_load_length" CHECK (char_length("program_item_phases"."load") between 1 and 60),
	CONSTRAINT "program_item_phases_tempo_out_bounds" CHECK ("program_item_phases"."tempo_out" between 0 and 20),
	CONSTRAINT "program_item_phases_tempo_pause_bounds" CHECK ("program_item_phases"."tempo_pause" between 0 and 20),
	CONSTRAINT "program_item_phases_tempo_back_bounds" CHECK ("program_item_phases"."tempo_back" between 0 and 20),
	CONSTRAINT "program_item_phases_tempo_whole" CHECK (num_nulls("program_item_phases"."tempo_out", "program_item_phases"."tempo_pause", "program_item_phases"."tempo_back") in (0, 3)),
	CONSTRAINT "program_item_phases_weekdays_match" CHECK ("program_item_phases"."weekdays" is null or ("program_item_phases"."weekdays" <@ array[1,2,3,4,5,6,7]::smallint[] and cardinality("program_item_phases"."weekdays") = "program_item_phases"."days_per_week_from" and "program_item_phases"."days_per_week_to" is null)),
	CONSTRAINT "program_item_phases_has_amount" CHECK ("program_item_phases"."repetitions_from" is not null or "program_item_phases"."minutes_from" is not null)
);
--> statement-breakpoint
CREATE TABLE "program_phases" (
	"id" uuid NOT NULL,
	"clinic_id" uuid NOT NULL,
	"program_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"weeks" smallint NOT NULL,
	CONSTRAINT "program_phases_clinic_id_program_id_id_pk" PRIMARY KEY("clinic_id","program_id","id"),
	CONSTRAINT "program_phases_position" CHECK ("program_phases"."position" between 0 and 5),
	CONSTRAINT "program_phases_weeks" CHECK ("program_phases"."weeks" between 1 and 12)
);
--> statement-breakpoint
CREATE TABLE "kept_conflicts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"program_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"exercise_id" uuid NOT NULL,
	"rule" text NOT NULL,
	"reason" text NOT NULL,
	"kept_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "kept_conflicts_clinic_id_id" UNIQUE("clinic_id","id"),
	CONSTRAINT "kept_conflicts_rule_length" CHECK (char_length("kept_conflicts"."rule") between 1 and 20),
	CONSTRAINT "kept_conflicts_reason_length" CHECK (char_length("kept_conflicts"."reason") between 10 and 500)
);
--> statement-breakpoint
CREATE TABLE "screenings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"program_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"answers" jsonb NOT NULL,
	"outcome" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"screened_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "screenings_clinic_id_id" UNIQUE("clinic_id","id"),
	CONSTRAINT "screenings_outcome_known" CHECK ("screenings"."outcome" in ('clear', 'signs')),
	CONSTRAINT "screenings_note_length" CHECK (char_length("screenings"."note") between 0 and 1000)
);
--> statement-breakpoint
CREATE TABLE "usual_doses" (
	"clinic_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"exercise_owner_id" uuid NOT NULL,
	"exercise_id" uuid NOT NULL,
	"sets" smallint,
	"repetitions_from" smallint,
	"repetitions_to" smallint,
	"hold_from" smallint,
	"hold_to" smallint,
	"rest_from" smallint,
	"rest_to" smallint,
	"side" text,
	"load" text,
	"times_per_day_from" smallint NOT NULL,
	"times_per_day_to" smallint,
	"days_per_week_from" smallint NOT NULL,
	"days_per_week_to" smallint,
	"minutes_from" smallint,
	"minutes_to" smallint,
	"tempo_out" smallint,
	"tempo_pause" smallint,
	"tempo_back" smallint,
	"weekdays" smallint[],
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "usual_doses_clinic_id_user_id_exercise_id_pk" PRIMARY KEY("clinic_id","user_id","exercise_id"),
	CONSTRAINT "usual_doses_exercise_of_library" CHECK ("usual_doses"."exercise_owner_id" in ("usual_doses"."clinic_id", '00000000-0000-0000-0000-000000000000'::uuid)),
	CONSTRAINT "usual_doses_sets_bounds" CHECK ("usual_doses"."sets" between 1 and 10),
	CONSTRAINT "usual_doses_repetitions_bounds" CHECK (("usual_doses"."repetitions_from" is not null or "usual_doses"."repetitions_to" is null) and "usual_doses"."repetitions_from" >= 1 and "usual_doses"."repetitions_from" <= 100 and ("usual_doses"."repetitions_to" is null or ("usual_doses"."repetitions_to" > "usual_doses"."repetitions_from" and "usual_doses"."repetitions_to" <= 100))),
	CONSTRAINT "usual_doses_hold_bounds" CHECK (("usual_doses"."hold_from" is not null or "usual_doses"."hold_to" is null) and "usual_doses"."hold_from" >= 0 and "usual_doses"."hold_from" <= 600 and ("usual_doses"."hold_to" is null or ("usual_doses"."hold_to" > "usual_doses"."hold_from" and "usual_doses"."hold_to" <= 600))),
	CONSTRAINT "usual_doses_rest_bounds" CHECK (("usual_doses"."rest_from" is not null or "usual_doses"."rest_to" is null) and "usual_doses"."rest_from" >= 0 and "usual_doses"."rest_from" <= 600 and ("usual_doses"."rest_to" is null or ("usual_doses"."rest_to" > "usual_doses"."rest_from" and "usual_doses"."rest_to" <= 600))),
	CONSTRAINT "usual_doses_times_per_day_bounds" CHECK (("usual_doses"."times_per_day_from" is not null or "usual_doses"."times_per_day_to" is null) and "usual_doses"."times_per_day_from" >= 1 and "usual_doses"."times_per_day_from" <= 12 and ("usual_doses"."times_per_day_to" is null or ("usual_doses"."times_per_day_to" > "usual_doses"."times_per_day_from" and "usual_doses"."times_per_day_to" <= 12))),
	CONSTRAINT "usual_doses_days_per_week_bounds" CHECK (("usual_doses"."days_per_week_from" is not null or "usual_doses"."days_per_week_to" is null) and "usual_doses"."days_per_week_from" >= 1 and "usual_doses"."days_per_week_from" <= 7 and ("usual_doses"."days_per_week_to" is null or ("usual_doses"."days_per_week_to" > "usual_doses"."days_per_week_from" and "usual_doses"."days_per_week_to" <= 7))),
	CONSTRAINT "usual_doses_minutes_bounds" CHECK (("usual_doses"."minutes_from" is not null or "usual_doses"."minutes_to" is null) and "usual_doses"."minutes_from" >= 1 and "usual_doses"."minutes_from" <= 180 and ("usual_doses"."minutes_to" is null or ("usual_doses"."minutes_to" > "usual_doses"."minutes_from" and "usual_doses"."minutes_to" <= 180))),
	CONSTRAINT "usual_doses_side_known" CHECK ("usual_doses"."side" in ('both', 'each-side', 'alternate', 'left-only', 'right-only')),
	CONSTRAINT "usual_doses_load_length" CHECK (char_length("usual_doses"."load") between 1 and 60),
	CONSTRAINT "usual_doses_tempo_out_bounds" CHECK ("usual_doses"."tempo_out" between 0 and 20),
	CONSTRAINT "usual_doses_tempo_pause_bounds" CHECK ("usual_doses"."tempo_pause" between 0 and 20),
	CONSTRAINT "usual_doses_tempo_back_bounds" CHECK ("usual_doses"."tempo_back" between 0 and 20),
	CONSTRAINT "usual_doses_tempo_whole" CHECK (num_nulls("usual_doses"."tempo_out", "usual_doses"."tempo_pause", "usual_doses"."tempo_back") in (0, 3)),
	CONSTRAINT "usual_doses_weekdays_match" CHECK ("usual_doses"."weekdays" is null or ("usual_doses"."weekdays" <@ array[1,2,3,4,5,6,7]::smallint[] and cardinality("usual_doses"."weekdays") = "usual_doses"."days_per_week_from" and "usual_doses"."days_per_week_to" is null)),
	CONSTRAINT "usual_doses_has_amount" CHECK ("usual_doses"."repetitions_from" is not null or "usual_doses"."minutes_from" is not null)
);
--> statement-breakpoint
ALTER TABLE "ladder_rungs" DROP CONSTRAINT "ladder_rungs_owner_id_easier_id_exercises_owner_id_id_fk";
--> statement-breakpoint
ALTER TABLE "ladder_rungs" DROP CONSTRAINT "ladder_rungs_owner_id_harder_id_exercises_owner_id_id_fk";
--> statement-breakpoint
ALTER TABLE "template_advice" DROP CONSTRAINT "template_advice_owner_id_topic_id_advice_topics_owner_id_id_fk";
--> statement-breakpoint
ALTER TABLE "template_items" DROP CONSTRAINT "template_items_owner_id_exercise_id_exercises_owner_id_id_fk";
--> statement-breakpoint
ALTER TABLE "clinics" ADD COLUMN "email" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "clinics" ADD COLUMN "website" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "clinics" ADD COLUMN "logo_image_id" uuid;--> statement-breakpoint
ALTER TABLE "clinics" ADD COLUMN "handout_layout" text DEFAULT 'standard' NOT NULL;--> statement-breakpoint
ALTER TABLE "clinics" ADD COLUMN "handout_ink" text DEFAULT 'colour' NOT NULL;--> statement-breakpoint
ALTER TABLE "clinics" ADD COLUMN "figure_skin" text DEFAULT 'light' NOT NULL;--> statement-breakpoint
ALTER TABLE "clinics" ADD COLUMN "figure_build" text DEFAULT 'average' NOT NULL;--> statement-breakpoint
ALTER TABLE "clinics" ADD COLUMN "short_codes" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "exercises" ADD COLUMN "tempo_out" smallint;--> statement-breakpoint
ALTER TABLE "exercises" ADD COLUMN "tempo_pause" smallint;--> statement-breakpoint
ALTER TABLE "exercises" ADD COLUMN "tempo_back" smallint;--> statement-breakpoint
ALTER TABLE "exercises" ADD COLUMN "weekdays" smallint[];--> statement-breakpoint
ALTER TABLE "exercises" ADD COLUMN "poses" jsonb;--> statement-breakpoint
ALTER TABLE "exercises" ADD COLUMN "photo_start_id" uuid;--> statement-breakpoint
ALTER TABLE "exercises" ADD COLUMN "photo_end_id" uuid;--> statement-breakpoint
ALTER TABLE "exercises" ADD COLUMN "created_by" uuid;--> statement-breakpoint
ALTER TABLE "ladder_rungs" ADD COLUMN "easier_owner_id" uuid;--> statement-breakpoint
UPDATE "ladder_rungs" SET "easier_owner_id" = "owner_id";--> statement-breakpoint
ALTER TABLE "ladder_rungs" ALTER COLUMN "easier_owner_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "ladder_rungs" ADD COLUMN "harder_owner_id" uuid;--> statement-breakpoint
UPDATE "ladder_rungs" SET "harder_owner_id" = "owner_id";--> statement-breakpoint
ALTER TABLE "ladder_rungs" ALTER COLUMN "harder_owner_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "patient_conditions" ADD COLUMN "pregnancy_weeks" smallint;--> statement-breakpoint
ALTER TABLE "patient_conditions" ADD COLUMN "approach" text;--> statement-breakpoint
ALTER TABLE "patient_conditions" ADD COLUMN "limits_end_on" date;--> statement-breakpoint
ALTER TABLE "handout_prints" ADD COLUMN "layout" text DEFAULT 'standard' NOT NULL;--> statement-breakpoint
ALTER TABLE "program_advice" ADD COLUMN "title" text;--> statement-breakpoint
ALTER TABLE "program_advice" ADD COLUMN "points" text[];--> statement-breakpoint
ALTER TABLE "program_items" ADD COLUMN "tempo_out" smallint;--> statement-breakpoint
ALTER TABLE "program_items" ADD COLUMN "tempo_pause" smallint;--> statement-breakpoint
ALTER TABLE "program_items" ADD COLUMN "tempo_back" smallint;--> statement-breakpoint
ALTER TABLE "program_items" ADD COLUMN "weekdays" smallint[];--> statement-breakpoint
ALTER TABLE "programs" ADD COLUMN "starts_on" date;--> statement-breakpoint
ALTER TABLE "share_links" ADD COLUMN "code_hash" text;--> statement-breakpoint
ALTER TABLE "template_advice" ADD COLUMN "topic_owner_id" uuid;--> statement-breakpoint
UPDATE "template_advice" SET "topic_owner_id" = "owner_id";--> statement-breakpoint
ALTER TABLE "template_advice" ALTER COLUMN "topic_owner_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "template_items" ADD COLUMN "exercise_owner_id" uuid;--> statement-breakpoint
UPDATE "template_items" SET "exercise_owner_id" = "owner_id";--> statement-breakpoint
ALTER TABLE "template_items" ALTER COLUMN "exercise_owner_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "template_items" ADD COLUMN "tempo_out" smallint;--> statement-breakpoint
ALTER TABLE "template_items" ADD COLUMN "tempo_pause" smallint;--> statement-breakpoint
ALTER TABLE "template_items" ADD COLUMN "tempo_back" smallint;--> statement-breakpoint
ALTER TABLE "template_items" ADD COLUMN "weekdays" smallint[];--> statement-breakpoint
ALTER TABLE "templates" ADD COLUMN "created_by" uuid;--> statement-breakpoint
ALTER TABLE "templates" ADD COLUMN "is_personal" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "images" ADD CONSTRAINT "images_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "images" ADD CONSTRAINT "images_clinic_id_created_by_users_clinic_id_id_fk" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."users"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_item_phases" ADD CONSTRAINT "program_item_phases_item" FOREIGN KEY ("clinic_id","program_id","item_id") REFERENCES "public"."program_items"("clinic_id","program_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_item_phases" ADD CONSTRAINT "program_item_phases_phase" FOREIGN KEY ("clinic_id","program_id","phase_id") REFERENCES "public"."program_phases"("clinic_id","program_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_phases" ADD CONSTRAINT "program_phases_clinic_id_program_id_programs_clinic_id_id_fk" FOREIGN KEY ("clinic_id","program_id") REFERENCES "public"."programs"("clinic_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_conflicts" ADD CONSTRAINT "kept_conflicts_clinic_id_program_id_programs_clinic_id_id_fk" FOREIGN KEY ("clinic_id","program_id") REFERENCES "public"."programs"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_conflicts" ADD CONSTRAINT "kept_conflicts_clinic_id_kept_by_users_clinic_id_id_fk" FOREIGN KEY ("clinic_id","kept_by") REFERENCES "public"."users"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "screenings" ADD CONSTRAINT "screenings_clinic_id_program_id_programs_clinic_id_id_fk" FOREIGN KEY ("clinic_id","program_id") REFERENCES "public"."programs"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "screenings" ADD CONSTRAINT "screenings_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "screenings" ADD CONSTRAINT "screenings_clinic_id_screened_by_users_clinic_id_id_fk" FOREIGN KEY ("clinic_id","screened_by") REFERENCES "public"."users"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "usual_doses" ADD CONSTRAINT "usual_doses_clinic_id_user_id_users_clinic_id_id_fk" FOREIGN KEY ("clinic_id","user_id") REFERENCES "public"."users"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "usual_doses" ADD CONSTRAINT "usual_doses_exercise" FOREIGN KEY ("exercise_owner_id","exercise_id") REFERENCES "public"."exercises"("owner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "kept_conflicts_program" ON "kept_conflicts" USING btree ("clinic_id","program_id");--> statement-breakpoint
CREATE INDEX "screenings_program" ON "screenings" USING btree ("clinic_id","program_id");--> statement-breakpoint
ALTER TABLE "exercises" ADD CONSTRAINT "exercises_photo_start" FOREIGN KEY ("clinic_id","photo_start_id") REFERENCES "public"."images"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercises" ADD CONSTRAINT "exercises_photo_end" FOREIGN KEY ("clinic_id","photo_end_id") REFERENCES "public"."images"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ladder_rungs" ADD CONSTRAINT "ladder_rungs_easier" FOREIGN KEY ("easier_owner_id","easier_id") REFERENCES "public"."exercises"("owner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ladder_rungs" ADD CONSTRAINT "ladder_rungs_harder_exercise" FOREIGN KEY ("harder_owner_id","harder_id") REFERENCES "public"."exercises"("owner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "template_advice" ADD CONSTRAINT "template_advice_topic" FOREIGN KEY ("topic_owner_id","topic_id") REFERENCES "public"."advice_topics"("owner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "template_items" ADD CONSTRAINT "template_items_exercise" FOREIGN KEY ("exercise_owner_id","exercise_id") REFERENCES "public"."exercises"("owner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "share_links_code_hash" ON "share_links" USING btree ("code_hash");--> statement-breakpoint
ALTER TABLE "clinics" ADD CONSTRAINT "clinics_email_length" CHECK (char_length("clinics"."email") between 0 and 254);--> statement-breakpoint
ALTER TABLE "clinics" ADD CONSTRAINT "clinics_website_form" CHECK ("clinics"."website" = '' or "clinics"."website" ~ '^https://[^[:space:]]{3,200}$');--> statement-breakpoint
ALTER TABLE "clinics" ADD CONSTRAINT "clinics_handout_layout_known" CHECK ("clinics"."handout_layout" in ('standard', 'compact', 'large', 'single'));--> statement-breakpoint
ALTER TABLE "clinics" ADD CONSTRAINT "clinics_handout_ink_known" CHECK ("clinics"."handout_ink" in ('colour', 'mono'));--> statement-breakpoint
ALTER TABLE "clinics" ADD CONSTRAINT "clinics_figure_skin_known" CHECK ("clinics"."figure_skin" in ('light', 'tan', 'brown', 'dark'));--> statement-breakpoint
ALTER TABLE "clinics" ADD CONSTRAINT "clinics_figure_build_known" CHECK ("clinics"."figure_build" in ('average', 'fuller'));--> statement-breakpoint
ALTER TABLE "exercises" ADD CONSTRAINT "exercises_photos_of_clinic" CHECK ("exercises"."clinic_id" is not null or num_nonnulls("exercises"."photo_start_id", "exercises"."photo_end_id") = 0);--> statement-breakpoint
ALTER TABLE "exercises" ADD CONSTRAINT "exercises_tempo_out_bounds" CHECK ("exercises"."tempo_out" between 0 and 20);--> statement-breakpoint
ALTER TABLE "exercises" ADD CONSTRAINT "exercises_tempo_pause_bounds" CHECK ("exercises"."tempo_pause" between 0 and 20);--> statement-breakpoint
ALTER TABLE "exercises" ADD CONSTRAINT "exercises_tempo_back_bounds" CHECK ("exercises"."tempo_back" between 0 and 20);--> statement-breakpoint
ALTER TABLE "exercises" ADD CONSTRAINT "exercises_tempo_whole" CHECK (num_nulls("exercises"."tempo_out", "exercises"."tempo_pause", "exercises"."tempo_back") in (0, 3));--> statement-breakpoint
ALTER TABLE "exercises" ADD CONSTRAINT "exercises_weekdays_match" CHECK ("exercises"."weekdays" is null or ("exercises"."weekdays" <@ array[1,2,3,4,5,6,7]::smallint[] and cardinality("exercises"."weekdays") = "exercises"."days_per_week_from" and "exercises"."days_per_week_to" is null));--> statement-breakpoint
ALTER TABLE "ladder_rungs" ADD CONSTRAINT "ladder_rungs_of_library" CHECK ("ladder_rungs"."easier_owner_id" in ("ladder_rungs"."owner_id", '00000000-0000-0000-0000-000000000000'::uuid) and "ladder_rungs"."harder_owner_id" in ("ladder_rungs"."owner_id", '00000000-0000-0000-0000-000000000000'::uuid));--> statement-breakpoint
ALTER TABLE "patient_conditions" ADD CONSTRAINT "patient_conditions_weeks" CHECK ("patient_conditions"."pregnancy_weeks" between 1 and 42);--> statement-breakpoint
ALTER TABLE "patient_conditions" ADD CONSTRAINT "patient_conditions_approach_known" CHECK ("patient_conditions"."approach" in ('posterior', 'anterior', 'lateral', 'unknown'));--> statement-breakpoint
ALTER TABLE "handout_prints" ADD CONSTRAINT "handout_prints_layout_known" CHECK ("handout_prints"."layout" in ('standard', 'compact', 'large', 'single'));--> statement-breakpoint
ALTER TABLE "program_advice" ADD CONSTRAINT "program_advice_wording_whole" CHECK (num_nulls("program_advice"."title", "program_advice"."points") in (0, 2));--> statement-breakpoint
ALTER TABLE "program_advice" ADD CONSTRAINT "program_advice_title_length" CHECK (char_length("program_advice"."title") between 1 and 80);--> statement-breakpoint
ALTER TABLE "program_advice" ADD CONSTRAINT "program_advice_points_count" CHECK (cardinality("program_advice"."points") between 1 and 7);--> statement-breakpoint
ALTER TABLE "program_items" ADD CONSTRAINT "program_items_tempo_out_bounds" CHECK ("program_items"."tempo_out" between 0 and 20);--> statement-breakpoint
ALTER TABLE "program_items" ADD CONSTRAINT "program_items_tempo_pause_bounds" CHECK ("program_items"."tempo_pause" between 0 and 20);--> statement-breakpoint
ALTER TABLE "program_items" ADD CONSTRAINT "program_items_tempo_back_bounds" CHECK ("program_items"."tempo_back" between 0 and 20);--> statement-breakpoint
ALTER TABLE "program_items" ADD CONSTRAINT "program_items_tempo_whole" CHECK (num_nulls("program_items"."tempo_out", "program_items"."tempo_pause", "program_items"."tempo_back") in (0, 3));--> statement-breakpoint
ALTER TABLE "program_items" ADD CONSTRAINT "program_items_weekdays_match" CHECK ("program_items"."weekdays" is null or ("program_items"."weekdays" <@ array[1,2,3,4,5,6,7]::smallint[] and cardinality("program_items"."weekdays") = "program_items"."days_per_week_from" and "program_items"."days_per_week_to" is null));--> statement-breakpoint
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_code_hash_form" CHECK ("share_links"."code_hash" ~ '^[0-9a-f]{64}$');--> statement-breakpoint
ALTER TABLE "template_advice" ADD CONSTRAINT "template_advice_topic_owner" CHECK ("template_advice"."topic_owner_id" in ("template_advice"."owner_id", '00000000-0000-0000-0000-000000000000'::uuid));--> statement-breakpoint
ALTER TABLE "template_items" ADD CONSTRAINT "template_items_exercise_owner" CHECK ("template_items"."exercise_owner_id" in ("template_items"."owner_id", '00000000-0000-0000-0000-000000000000'::uuid));--> statement-breakpoint
ALTER TABLE "template_items" ADD CONSTRAINT "template_items_tempo_out_bounds" CHECK ("template_items"."tempo_out" between 0 and 20);--> statement-breakpoint
ALTER TABLE "template_items" ADD CONSTRAINT "template_items_tempo_pause_bounds" CHECK ("template_items"."tempo_pause" between 0 and 20);--> statement-breakpoint
ALTER TABLE "template_items" ADD CONSTRAINT "template_items_tempo_back_bounds" CHECK ("template_items"."tempo_back" between 0 and 20);--> statement-breakpoint
ALTER TABLE "template_items" ADD CONSTRAINT "template_items_tempo_whole" CHECK (num_nulls("template_items"."tempo_out", "template_items"."tempo_pause", "template_items"."tempo_back") in (0, 3));--> statement-breakpoint
ALTER TABLE "template_items" ADD CONSTRAINT "template_items_weekdays_match" CHECK ("template_items"."weekdays" is null or ("template_items"."weekdays" <@ array[1,2,3,4,5,6,7]::smallint[] and cardinality("template_items"."weekdays") = "template_items"."days_per_week_from" and "template_items"."days_per_week_to" is null));--> statement-breakpoint
ALTER TABLE "templates" ADD CONSTRAINT "templates_personal_has_maker" CHECK (not "templates"."is_personal" or "templates"."created_by" is not null);