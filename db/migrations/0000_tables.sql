CREATE TABLE "advice_topics" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid,
	"owner_id" uuid GENERATED ALWAYS AS (coalesce(clinic_id, '00000000-0000-0000-0000-000000000000'::uuid)) STORED NOT NULL,
	"slug" text NOT NULL,
	"topic_group" text NOT NULL,
	"position" smallint NOT NULL,
	"title" text NOT NULL,
	"points" text[] NOT NULL,
	"therapist_note" text DEFAULT '' NOT NULL,
	"off_unless_ticked" boolean DEFAULT false NOT NULL,
	"resolves" text[] NOT NULL,
	"provenance" jsonb NOT NULL,
	"archived_at" timestamp with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "advice_topics_owner_id_id" UNIQUE("owner_id","id"),
	CONSTRAINT "advice_topics_owner_id_slug" UNIQUE("owner_id","slug"),
	CONSTRAINT "advice_topics_group_known" CHECK ("advice_topics"."topic_group" in ('understand', 'posture-work-lifting', 'easing-pain', 'sleep', 'general-health', 'shoes-aids-supports')),
	CONSTRAINT "advice_topics_title_length" CHECK (char_length("advice_topics"."title") between 1 and 80),
	CONSTRAINT "advice_topics_points_count" CHECK (cardinality("advice_topics"."points") between 1 and 7)
);
--> statement-breakpoint
CREATE TABLE "audit_events" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"happened_at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" uuid,
	"verb" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "audit_events_actor_kind_known" CHECK ("audit_events"."actor_kind" in ('user', 'link', 'system')),
	CONSTRAINT "audit_events_verb_length" CHECK (char_length("audit_events"."verb") between 1 and 60),
	CONSTRAINT "audit_events_subject_kind_length" CHECK (char_length("audit_events"."subject_kind") between 1 and 60)
);
--> statement-breakpoint
CREATE TABLE "clinics" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"address" text DEFAULT '' NOT NULL,
	"phone" text NOT NULL,
	"hours" text DEFAULT '' NOT NULL,
	"country" text NOT NULL,
	"emergency_number" text NOT NULL,
	"urgent_line" text NOT NULL,
	"time_zone" text NOT NULL,
	"language" text DEFAULT 'en-GB' NOT NULL,
	"paper_size" text DEFAULT 'A4' NOT NULL,
	"pain_carry_on_max" smallint DEFAULT 3 NOT NULL,
	"pain_ease_back_max" smallint DEFAULT 5 NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "clinics_name_length" CHECK (char_length("clinics"."name") between 1 and 120),
	CONSTRAINT "clinics_address_length" CHECK (char_length("clinics"."address") between 0 and 300),
	CONSTRAINT "clinics_phone_length" CHECK (char_length("clinics"."phone") between 3 and 40),
	CONSTRAINT "clinics_hours_length" CHECK (char_length("clinics"."hours") between 0 and 200),
	CONSTRAINT "clinics_country_form" CHECK ("clinics"."country" ~ '^[A-Z]{2}$'),
	CONSTRAINT "clinics_emergency_number_length" CHECK (char_length("clinics"."emergency_number") between 2 and 40),
	CONSTRAINT "clinics_urgent_line_length" CHECK (char_length("clinics"."urgent_line") between 2 and 80),
	CONSTRAINT "clinics_time_zone_length" CHECK (char_length("clinics"."time_zone") between 1 and 64),
	CONSTRAINT "clinics_language_form" CHECK ("clinics"."language" ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
	CONSTRAINT "clinics_paper_size_known" CHECK ("clinics"."paper_size" in ('A4', 'Letter')),
	CONSTRAINT "clinics_pain_guide_order" CHECK ("clinics"."pain_carry_on_max" between 0 and 9 and "clinics"."pain_ease_back_max" between "clinics"."pain_carry_on_max" and 9)
);
--> statement-breakpoint
CREATE TABLE "condition_tags" (
	"slug" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"position" smallint NOT NULL,
	"name" text NOT NULL,
	"plain_name" text NOT NULL,
	"suitability" text NOT NULL,
	"prompt" text DEFAULT '' NOT NULL,
	"templates" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"clinician_only" boolean DEFAULT false NOT NULL,
	"detail" text DEFAULT 'none' NOT NULL,
	"unlockable" boolean DEFAULT true NOT NULL,
	CONSTRAINT "condition_tags_kind_known" CHECK ("condition_tags"."kind" in ('condition', 'flag')),
	CONSTRAINT "condition_tags_suitability_known" CHECK ("condition_tags"."suitability" in ('yes', 'yes-with-care', 'refer-first', 'no-program')),
	CONSTRAINT "condition_tags_name_length" CHECK (char_length("condition_tags"."name") between 1 and 160)
);
--> statement-breakpoint
CREATE TABLE "library_seeds" (
	"content_hash" text PRIMARY KEY NOT NULL,
	"seeded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "exercises" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid,
	"owner_id" uuid GENERATED ALWAYS AS (coalesce(clinic_id, '00000000-0000-0000-0000-000000000000'::uuid)) STORED NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"plain_name" text NOT NULL,
	"regions" text[] NOT NULL,
	"purpose" text NOT NULL,
	"start_position" text NOT NULL,
	"equipment" text DEFAULT '' NOT NULL,
	"load_tags" text[] NOT NULL,
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
	"dose_basis" text NOT NULL,
	"side_rule" text NOT NULL,
	"steps" text[] NOT NULL,
	"feel" text NOT NULL,
	"mistake" text NOT NULL,
	"stop_if" text NOT NULL,
	"precautions" text DEFAULT '' NOT NULL,
	"provenance" jsonb NOT NULL,
	"figure" jsonb,
	"archived_at" timestamp with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "exercises_owner_id_id" UNIQUE("owner_id","id"),
	CONSTRAINT "exercises_owner_id_slug" UNIQUE("owner_id","slug"),
	CONSTRAINT "exercises_slug_form" CHECK ("exercises"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length("exercises"."slug") <= 80),
	CONSTRAINT "exercises_name_length" CHECK (char_length("exercises"."name") between 1 and 120),
	CONSTRAINT "exercises_plain_name_length" CHECK (char_length("exercises"."plain_name") between 1 and 60),
	CONSTRAINT "exercises_regions_known" CHECK ("exercises"."regions" <@ array['low back', 'upper back', 'core', 'side trunk', 'pelvis', 'hip', 'gluteal', 'groin', 'thigh', 'front thigh', 'back thigh', 'calf', 'whole body']::text[]),
	CONSTRAINT "exercises_regions_count" CHECK (cardinality("exercises"."regions") between 1 and 5),
	CONSTRAINT "exercises_purpose_known" CHECK ("exercises"."purpose" in ('stretch', 'mobility', 'stability', 'strength', 'balance', 'aerobic', 'neural', 'self-release', 'relaxation')),
	CONSTRAINT "exercises_start_position_known" CHECK ("exercises"."start_position" in ('supine', 'prone', 'side-lying', 'four-point', 'half-kneeling', 'sitting', 'standing', 'walking', 'water', 'mixed')),
	CONSTRAINT "exercises_load_tags_known" CHECK ("exercises"."load_tags" <@ array['FLEXEND', 'FLEXLOAD', 'EXTEND', 'ROTEND', 'ABLOAD', 'HIPF90', 'HIPEXT', 'HIPADD', 'HIPIR', 'HIPER', 'WIDE', 'SLS', 'FALL', 'KNEEL', 'WRIST', 'NERVE', 'PRESS', 'LOAD', 'ISO', 'WATER']::text[]),
	CONSTRAINT "exercises_side_rule_known" CHECK ("exercises"."side_rule" in ('both', 'each-side', 'alternate', 'one-side', 'none')),
	CONSTRAINT "exercises_steps_count" CHECK (cardinality("exercises"."steps") between 1 and 7),
	CONSTRAINT "exercises_sets_bounds" CHECK ("exercises"."sets" between 1 and 10),
	CONSTRAINT "exercises_repetitions_bounds" CHECK (("exercises"."repetitions_from" is not null or "exercises"."repetitions_to" is null) and "exercises"."repetitions_from" >= 1 and "exercises"."repetitions_from" <= 100 and ("exercises"."repetitions_to" is null or ("exercises"."repetitions_to" > "exercises"."repetitions_from" and "exercises"."repetitions_to" <= 100))),
	CONSTRAINT "exercises_hold_bounds" CHECK (("exercises"."hold_from" is not null or "exercises"."hold_to" is null) and "exercises"."hold_from" >= 0 and "exercises"."hold_from" <= 600 and ("exercises"."hold_to" is null or ("exercises"."hold_to" > "exercises"."hold_from" and "exercises"."hold_to" <= 600))),
	CONSTRAINT "exercises_rest_bounds" CHECK (("exercises"."rest_from" is not null or "exercises"."rest_to" is null) and "exercises"."rest_from" >= 0 and "exercises"."rest_from" <= 600 and ("exercises"."rest_to" is null or ("exercises"."rest_to" > "exercises"."rest_from" and "exercises"."rest_to" <= 600))),
	CONSTRAINT "exercises_times_per_day_bounds" CHECK (("exercises"."times_per_day_from" is not null or "exercises"."times_per_day_to" is null) and "exercises"."times_per_day_from" >= 1 and "exercises"."times_per_day_from" <= 12 and ("exercises"."times_per_day_to" is null or ("exercises"."times_per_day_to" > "exercises"."times_per_day_from" and "exercises"."times_per_day_to" <= 12))),
	CONSTRAINT "exercises_days_per_week_bounds" CHECK (("exercises"."days_per_week_from" is not null or "exercises"."days_per_week_to" is null) and "exercises"."days_per_week_from" >= 1 and "exercises"."days_per_week_from" <= 7 and ("exercises"."days_per_week_to" is null or ("exercises"."days_per_week_to" > "exercises"."days_per_week_from" and "exercises"."days_per_week_to" <= 7))),
	CONSTRAINT "exercises_minutes_bounds" CHECK (("exercises"."minutes_from" is not null or "exercises"."minutes_to" is null) and "exercises"."minutes_from" >= 1 and "exercises"."minutes_from" <= 180 and ("exercises"."minutes_to" is null or ("exercises"."minutes_to" > "exercises"."minutes_from" and "exercises"."minutes_to" <= 180))),
	CONSTRAINT "exercises_side_known" CHECK ("exercises"."side" in ('both', 'each-side', 'alternate', 'left-only', 'right-only')),
	CONSTRAINT "exercises_load_length" CHECK (char_length("exercises"."load") between 1 and 60),
	CONSTRAINT "exercises_has_amount" CHECK ("exercises"."repetitions_from" is not null or "exercises"."minutes_from" is not null)
);
--> statement-breakpoint
CREATE TABLE "ladder_rungs" (
	"owner_id" uuid NOT NULL,
	"easier_id" uuid NOT NULL,
	"harder_id" uuid NOT NULL,
	"rule" text NOT NULL,
	CONSTRAINT "ladder_rungs_owner_id_easier_id_harder_id_pk" PRIMARY KEY("owner_id","easier_id","harder_id"),
	CONSTRAINT "ladder_rungs_two_exercises" CHECK ("ladder_rungs"."easier_id" <> "ladder_rungs"."harder_id"),
	CONSTRAINT "ladder_rungs_rule_length" CHECK (char_length("ladder_rungs"."rule") between 1 and 300)
);
--> statement-breakpoint
CREATE TABLE "patient_conditions" (
	"clinic_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"tag" text NOT NULL,
	"noted_on" date NOT NULL,
	CONSTRAINT "patient_conditions_clinic_id_patient_id_tag_pk" PRIMARY KEY("clinic_id","patient_id","tag")
);
--> statement-breakpoint
CREATE TABLE "patients" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"name" text NOT NULL,
	"label" text NOT NULL,
	"birth_year" smallint,
	"email" text,
	"phone" text,
	"affected_side" text DEFAULT 'unspecified' NOT NULL,
	"notes" text DEFAULT '' NOT NULL,
	"clearance" text DEFAULT '' NOT NULL,
	"archived_at" timestamp with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "patients_clinic_id_id" UNIQUE("clinic_id","id"),
	CONSTRAINT "patients_name_length" CHECK (char_length("patients"."name") between 1 and 120),
	CONSTRAINT "patients_label_length" CHECK (char_length("patients"."label") between 1 and 60),
	CONSTRAINT "patients_birth_year_range" CHECK ("patients"."birth_year" between 1900 and 2100),
	CONSTRAINT "patients_email_length" CHECK (char_length("patients"."email") between 3 and 254),
	CONSTRAINT "patients_phone_length" CHECK (char_length("patients"."phone") between 3 and 40),
	CONSTRAINT "patients_affected_side_known" CHECK ("patients"."affected_side" in ('unspecified', 'left', 'right', 'both')),
	CONSTRAINT "patients_clearance_length" CHECK (char_length("patients"."clearance") between 0 and 500),
	CONSTRAINT "patients_notes_length" CHECK (char_length("patients"."notes") between 0 and 10000)
);
--> statement-breakpoint
CREATE TABLE "handout_prints" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"program_id" uuid NOT NULL,
	"version_number" integer NOT NULL,
	"warning_text_version" text NOT NULL,
	"printed_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "program_versions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"program_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"document" jsonb NOT NULL,
	"published_by" uuid NOT NULL,
	"published_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "program_versions_clinic_id_id" UNIQUE("clinic_id","id"),
	CONSTRAINT "program_versions_number" UNIQUE("clinic_id","program_id","number"),
	CONSTRAINT "program_versions_number_positive" CHECK ("program_versions"."number" between 1 and 100000)
);
--> statement-breakpoint
CREATE TABLE "program_advice" (
	"clinic_id" uuid NOT NULL,
	"program_id" uuid NOT NULL,
	"topic_owner_id" uuid NOT NULL,
	"topic_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	CONSTRAINT "program_advice_clinic_id_program_id_topic_id_pk" PRIMARY KEY("clinic_id","program_id","topic_id"),
	CONSTRAINT "program_advice_topic_owner" CHECK ("program_advice"."topic_owner_id" in ("program_advice"."clinic_id", '00000000-0000-0000-0000-000000000000'::uuid)),
	CONSTRAINT "program_advice_position" CHECK ("program_advice"."position" between 0 and 39)
);
--> statement-breakpoint
CREATE TABLE "program_items" (
	"id" uuid NOT NULL,
	"clinic_id" uuid NOT NULL,
	"program_id" uuid NOT NULL,
	"position" smallint NOT NULL,
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
	"note" text DEFAULT '' NOT NULL,
	CONSTRAINT "program_items_clinic_id_program_id_id_pk" PRIMARY KEY("clinic_id","program_id","id"),
	CONSTRAINT "program_items_exercise_owner" CHECK ("program_items"."exercise_owner_id" in ("program_items"."clinic_id", '00000000-0000-0000-0000-000000000000'::uuid)),
	CONSTRAINT "program_items_position" CHECK ("program_items"."position" between 0 and 59),
	CONSTRAINT "program_items_note_length" CHECK (char_length("program_items"."note") between 0 and 500),
	CONSTRAINT "program_items_sets_bounds" CHECK ("program_items"."sets" between 1 and 10),
	CONSTRAINT "program_items_repetitions_bounds" CHECK (("program_items"."repetitions_from" is not null or "program_items"."repetitions_to" is null) and "program_items"."repetitions_from" >= 1 and "program_items"."repetitions_from" <= 100 and ("program_items"."repetitions_to" is null or ("program_items"."repetitions_to" > "program_items"."repetitions_from" and "program_items"."repetitions_to" <= 100))),
	CONSTRAINT "program_items_hold_bounds" CHECK (("program_items"."hold_from" is not null or "program_items"."hold_to" is null) and "program_items"."hold_from" >= 0 and "program_items"."hold_from" <= 600 and ("program_items"."hold_to" is null or ("program_items"."hold_to" > "program_items"."hold_from" and "program_items"."hold_to" <= 600))),
	CONSTRAINT "program_items_rest_bounds" CHECK (("program_items"."rest_from" is not null or "program_items"."rest_to" is null) and "program_items"."rest_from" >= 0 and "program_items"."rest_from" <= 600 and ("program_items"."rest_to" is null or ("program_items"."rest_to" > "program_items"."rest_from" and "program_items"."rest_to" <= 600))),
	CONSTRAINT "program_items_times_per_day_bounds" CHECK (("program_items"."times_per_day_from" is not null or "program_items"."times_per_day_to" is null) and "program_items"."times_per_day_from" >= 1 and "program_items"."times_per_day_from" <= 12 and ("program_items"."times_per_day_to" is null or ("program_items"."times_per_day_to" > "program_items"."times_per_day_from" and "program_items"."times_per_day_to" <= 12))),
	CONSTRAINT "program_items_days_per_week_bounds" CHECK (("program_items"."days_per_week_from" is not null or "program_items"."days_per_week_to" is null) and "program_items"."days_per_week_from" >= 1 and "program_items"."days_per_week_from" <= 7 and ("program_items"."days_per_week_to" is null or ("program_items"."days_per_week_to" > "program_items"."days_per_week_from" and "program_items"."days_per_week_to" <= 7))),
	CONSTRAINT "program_items_minutes_bounds" CHECK (("program_items"."minutes_from" is not null or "program_items"."minutes_to" is null) and "program_items"."minutes_from" >= 1 and "program_items"."minutes_from" <= 180 and ("program_items"."minutes_to" is null or ("program_items"."minutes_to" > "program_items"."minutes_from" and "program_items"."minutes_to" <= 180))),
	CONSTRAINT "program_items_side_known" CHECK ("program_items"."side" in ('both', 'each-side', 'alternate', 'left-only', 'right-only')),
	CONSTRAINT "program_items_load_length" CHECK (char_length("program_items"."load") between 1 and 60),
	CONSTRAINT "program_items_has_amount" CHECK ("program_items"."repetitions_from" is not null or "program_items"."minutes_from" is not null)
);
--> statement-breakpoint
CREATE TABLE "programs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"title" text NOT NULL,
	"goal" text DEFAULT '' NOT NULL,
	"habit_after" text DEFAULT '' NOT NULL,
	"habit_at" text DEFAULT '' NOT NULL,
	"review_on" date,
	"diary_weeks" smallint DEFAULT 2 NOT NULL,
	"hidden_warnings" text[] DEFAULT '{}'::text[] NOT NULL,
	"current_version" integer DEFAULT 0 NOT NULL,
	"published_revision" integer,
	"created_by" uuid NOT NULL,
	"archived_at" timestamp with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "programs_clinic_id_id" UNIQUE("clinic_id","id"),
	CONSTRAINT "programs_title_length" CHECK (char_length("programs"."title") between 1 and 120),
	CONSTRAINT "programs_goal_length" CHECK (char_length("programs"."goal") between 0 and 300),
	CONSTRAINT "programs_habit_after_length" CHECK (char_length("programs"."habit_after") between 0 and 80),
	CONSTRAINT "programs_habit_at_length" CHECK (char_length("programs"."habit_at") between 0 and 80),
	CONSTRAINT "programs_diary_weeks" CHECK ("programs"."diary_weeks" between 2 and 4),
	CONSTRAINT "programs_hidden_warnings_level_3" CHECK ("programs"."hidden_warnings" <@ array['C3','C7','C8','C9']::text[]),
	CONSTRAINT "programs_current_version" CHECK ("programs"."current_version" >= 0)
);
--> statement-breakpoint
CREATE TABLE "share_links" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"program_id" uuid NOT NULL,
	"generation" integer DEFAULT 1 NOT NULL,
	"token_hash" text NOT NULL,
	"label" text DEFAULT '' NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"last_opened_at" timestamp with time zone,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "share_links_clinic_id_id" UNIQUE("clinic_id","id"),
	CONSTRAINT "share_links_token_hash_form" CHECK ("share_links"."token_hash" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "share_links_label_length" CHECK (char_length("share_links"."label") between 0 and 80),
	CONSTRAINT "share_links_expiry" CHECK ("share_links"."expires_at" > "share_links"."created_at" and "share_links"."expires_at" <= "share_links"."created_at" + interval '181 days')
);
--> statement-breakpoint
CREATE TABLE "template_advice" (
	"owner_id" uuid NOT NULL,
	"template_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"topic_id" uuid NOT NULL,
	CONSTRAINT "template_advice_owner_id_template_id_position_pk" PRIMARY KEY("owner_id","template_id","position")
);
--> statement-breakpoint
CREATE TABLE "template_items" (
	"owner_id" uuid NOT NULL,
	"template_id" uuid NOT NULL,
	"position" smallint NOT NULL,
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
	"note" text DEFAULT '' NOT NULL,
	CONSTRAINT "template_items_owner_id_template_id_position_pk" PRIMARY KEY("owner_id","template_id","position"),
	CONSTRAINT "template_items_note_length" CHECK (char_length("template_items"."note") between 0 and 500),
	CONSTRAINT "template_items_sets_bounds" CHECK ("template_items"."sets" between 1 and 10),
	CONSTRAINT "template_items_repetitions_bounds" CHECK (("template_items"."repetitions_from" is not null or "template_items"."repetitions_to" is null) and "template_items"."repetitions_from" >= 1 and "template_items"."repetitions_from" <= 100 and ("template_items"."repetitions_to" is null or ("template_items"."repetitions_to" > "template_items"."repetitions_from" and "template_items"."repetitions_to" <= 100))),
	CONSTRAINT "template_items_hold_bounds" CHECK (("template_items"."hold_from" is not null or "template_items"."hold_to" is null) and "template_items"."hold_from" >= 0 and "template_items"."hold_from" <= 600 and ("template_items"."hold_to" is null or ("template_items"."hold_to" > "template_items"."hold_from" and "template_items"."hold_to" <= 600))),
	CONSTRAINT "template_items_rest_bounds" CHECK (("template_items"."rest_from" is not null or "template_items"."rest_to" is null) and "template_items"."rest_from" >= 0 and "template_items"."rest_from" <= 600 and ("template_items"."rest_to" is null or ("template_items"."rest_to" > "template_items"."rest_from" and "template_items"."rest_to" <= 600))),
	CONSTRAINT "template_items_times_per_day_bounds" CHECK (("template_items"."times_per_day_from" is not null or "template_items"."times_per_day_to" is null) and "template_items"."times_per_day_from" >= 1 and "template_items"."times_per_day_from" <= 12 and ("template_items"."times_per_day_to" is null or ("template_items"."times_per_day_to" > "template_items"."times_per_day_from" and "template_items"."times_per_day_to" <= 12))),
	CONSTRAINT "template_items_days_per_week_bounds" CHECK (("template_items"."days_per_week_from" is not null or "template_items"."days_per_week_to" is null) and "template_items"."days_per_week_from" >= 1 and "template_items"."days_per_week_from" <= 7 and ("template_items"."days_per_week_to" is null or ("template_items"."days_per_week_to" > "template_items"."days_per_week_from" and "template_items"."days_per_week_to" <= 7))),
	CONSTRAINT "template_items_minutes_bounds" CHECK (("template_items"."minutes_from" is not null or "template_items"."minutes_to" is null) and "template_items"."minutes_from" >= 1 and "template_items"."minutes_from" <= 180 and ("template_items"."minutes_to" is null or ("template_items"."minutes_to" > "template_items"."minutes_from" and "template_items"."minutes_to" <= 180))),
	CONSTRAINT "template_items_side_known" CHECK ("template_items"."side" in ('both', 'each-side', 'alternate', 'left-only', 'right-only')),
	CONSTRAINT "template_items_load_length" CHECK (char_length("template_items"."load") between 1 and 60),
	CONSTRAINT "template_items_has_amount" CHECK ("template_items"."repetitions_from" is not null or "template_items"."minutes_from" is not null)
);
--> statement-breakpoint
CREATE TABLE "templates" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid,
	"owner_id" uuid GENERATED ALWAYS AS (coalesce(clinic_id, '00000000-0000-0000-0000-000000000000'::uuid)) STORED NOT NULL,
	"slug" text NOT NULL,
	"position" smallint NOT NULL,
	"title" text NOT NULL,
	"goal" text NOT NULL,
	"suits" text[] NOT NULL,
	"not_for" text DEFAULT '' NOT NULL,
	"therapist_note" text DEFAULT '' NOT NULL,
	"review_weeks_from" smallint NOT NULL,
	"review_weeks_to" smallint NOT NULL,
	"archived_at" timestamp with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "templates_owner_id_id" UNIQUE("owner_id","id"),
	CONSTRAINT "templates_owner_id_slug" UNIQUE("owner_id","slug"),
	CONSTRAINT "templates_title_length" CHECK (char_length("templates"."title") between 1 and 120),
	CONSTRAINT "templates_goal_length" CHECK (char_length("templates"."goal") between 0 and 300),
	CONSTRAINT "templates_review_weeks" CHECK ("templates"."review_weeks_from" between 1 and 26 and "templates"."review_weeks_to" between "templates"."review_weeks_from" and 26)
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	CONSTRAINT "sessions_end_after_start" CHECK ("sessions"."ends_at" > "sessions"."created_at")
);
--> statement-breakpoint
CREATE TABLE "sign_in_attempts" (
	"key" text PRIMARY KEY NOT NULL,
	"guessed_at" timestamp with time zone[] NOT NULL,
	"last_guess_at" timestamp with time zone NOT NULL,
	CONSTRAINT "sign_in_attempts_key_form" CHECK ("sign_in_attempts"."key" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"email" text NOT NULL,
	"display_name" text NOT NULL,
	"role" text NOT NULL,
	"password_hash" text NOT NULL,
	"deactivated_at" timestamp with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "users_clinic_id_id" UNIQUE("clinic_id","id"),
	CONSTRAINT "users_email_form" CHECK ("users"."email" = lower("users"."email") and position('@' in "users"."email") > 1),
	CONSTRAINT "users_email_length" CHECK (char_length("users"."email") between 3 and 254),
	CONSTRAINT "users_display_name_length" CHECK (char_length("users"."display_name") between 1 and 120),
	CONSTRAINT "users_role_known" CHECK ("users"."role" in ('admin', 'therapist'))
);
--> statement-breakpoint
CREATE TABLE "warning_groups" (
	"text_version" text NOT NULL,
	"position" smallint NOT NULL,
	"level" smallint NOT NULL,
	"heading" text NOT NULL,
	"closing" text[] NOT NULL,
	CONSTRAINT "warning_groups_text_version_position_pk" PRIMARY KEY("text_version","position"),
	CONSTRAINT "warning_groups_level" CHECK ("warning_groups"."level" between 1 and 4)
);
--> statement-breakpoint
CREATE TABLE "warning_signs" (
	"text_version" text NOT NULL,
	"code" text NOT NULL,
	"group_position" smallint NOT NULL,
	"position" smallint NOT NULL,
	"level" smallint NOT NULL,
	"wording" text NOT NULL,
	"may_be_hidden" boolean NOT NULL,
	CONSTRAINT "warning_signs_text_version_code_pk" PRIMARY KEY("text_version","code"),
	CONSTRAINT "warning_signs_level" CHECK ("warning_signs"."level" between 1 and 4),
	CONSTRAINT "warning_signs_only_level_3_hidden" CHECK (not "warning_signs"."may_be_hidden" or "warning_signs"."level" = 3),
	CONSTRAINT "warning_signs_wording_length" CHECK (char_length("warning_signs"."wording") between 1 and 300)
);
--> statement-breakpoint
CREATE TABLE "warning_texts" (
	"version" text PRIMARY KEY NOT NULL,
	"reviewed_on" date NOT NULL,
	"stretch_line" text NOT NULL,
	"not_sure" text NOT NULL,
	"additions" jsonb NOT NULL,
	CONSTRAINT "warning_texts_version_length" CHECK (char_length("warning_texts"."version") between 1 and 20)
);
--> statement-breakpoint
ALTER TABLE "advice_topics" ADD CONSTRAINT "advice_topics_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercises" ADD CONSTRAINT "exercises_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ladder_rungs" ADD CONSTRAINT "ladder_rungs_owner_id_easier_id_exercises_owner_id_id_fk" FOREIGN KEY ("owner_id","easier_id") REFERENCES "public"."exercises"("owner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ladder_rungs" ADD CONSTRAINT "ladder_rungs_owner_id_harder_id_exercises_owner_id_id_fk" FOREIGN KEY ("owner_id","harder_id") REFERENCES "public"."exercises"("owner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patient_conditions" ADD CONSTRAINT "patient_conditions_tag_condition_tags_slug_fk" FOREIGN KEY ("tag") REFERENCES "public"."condition_tags"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patient_conditions" ADD CONSTRAINT "patient_conditions_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patients" ADD CONSTRAINT "patients_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handout_prints" ADD CONSTRAINT "handout_prints_clinic_id_program_id_version_number_program_versions_clinic_id_program_id_number_fk" FOREIGN KEY ("clinic_id","program_id","version_number") REFERENCES "public"."program_versions"("clinic_id","program_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handout_prints" ADD CONSTRAINT "handout_prints_clinic_id_printed_by_users_clinic_id_id_fk" FOREIGN KEY ("clinic_id","printed_by") REFERENCES "public"."users"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_versions" ADD CONSTRAINT "program_versions_clinic_id_program_id_programs_clinic_id_id_fk" FOREIGN KEY ("clinic_id","program_id") REFERENCES "public"."programs"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_versions" ADD CONSTRAINT "program_versions_clinic_id_published_by_users_clinic_id_id_fk" FOREIGN KEY ("clinic_id","published_by") REFERENCES "public"."users"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_advice" ADD CONSTRAINT "program_advice_clinic_id_program_id_programs_clinic_id_id_fk" FOREIGN KEY ("clinic_id","program_id") REFERENCES "public"."programs"("clinic_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_advice" ADD CONSTRAINT "program_advice_topic_owner_id_topic_id_advice_topics_owner_id_id_fk" FOREIGN KEY ("topic_owner_id","topic_id") REFERENCES "public"."advice_topics"("owner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_items" ADD CONSTRAINT "program_items_clinic_id_program_id_programs_clinic_id_id_fk" FOREIGN KEY ("clinic_id","program_id") REFERENCES "public"."programs"("clinic_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_items" ADD CONSTRAINT "program_items_exercise_owner_id_exercise_id_exercises_owner_id_id_fk" FOREIGN KEY ("exercise_owner_id","exercise_id") REFERENCES "public"."exercises"("owner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programs" ADD CONSTRAINT "programs_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programs" ADD CONSTRAINT "programs_clinic_id_created_by_users_clinic_id_id_fk" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."users"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_clinic_id_program_id_programs_clinic_id_id_fk" FOREIGN KEY ("clinic_id","program_id") REFERENCES "public"."programs"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_clinic_id_created_by_users_clinic_id_id_fk" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."users"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "template_advice" ADD CONSTRAINT "template_advice_owner_id_template_id_templates_owner_id_id_fk" FOREIGN KEY ("owner_id","template_id") REFERENCES "public"."templates"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "template_advice" ADD CONSTRAINT "template_advice_owner_id_topic_id_advice_topics_owner_id_id_fk" FOREIGN KEY ("owner_id","topic_id") REFERENCES "public"."advice_topics"("owner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "template_items" ADD CONSTRAINT "template_items_owner_id_template_id_templates_owner_id_id_fk" FOREIGN KEY ("owner_id","template_id") REFERENCES "public"."templates"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "template_items" ADD CONSTRAINT "template_items_owner_id_exercise_id_exercises_owner_id_id_fk" FOREIGN KEY ("owner_id","exercise_id") REFERENCES "public"."exercises"("owner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "templates" ADD CONSTRAINT "templates_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_clinic_id_user_id_users_clinic_id_id_fk" FOREIGN KEY ("clinic_id","user_id") REFERENCES "public"."users"("clinic_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "warning_groups" ADD CONSTRAINT "warning_groups_text_version_warning_texts_version_fk" FOREIGN KEY ("text_version") REFERENCES "public"."warning_texts"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "warning_signs" ADD CONSTRAINT "warning_signs_text_version_group_position_warning_groups_text_version_position_fk" FOREIGN KEY ("text_version","group_position") REFERENCES "public"."warning_groups"("text_version","position") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "advice_topics_clinic" ON "advice_topics" USING btree ("clinic_id");--> statement-breakpoint
CREATE INDEX "audit_events_subject" ON "audit_events" USING btree ("clinic_id","subject_id");--> statement-breakpoint
CREATE INDEX "audit_events_time" ON "audit_events" USING btree ("clinic_id","happened_at");--> statement-breakpoint
CREATE INDEX "exercises_clinic" ON "exercises" USING btree ("clinic_id");--> statement-breakpoint
CREATE INDEX "ladder_rungs_harder" ON "ladder_rungs" USING btree ("owner_id","harder_id");--> statement-breakpoint
CREATE INDEX "patients_by_name" ON "patients" USING btree ("clinic_id","name");--> statement-breakpoint
CREATE INDEX "program_items_program" ON "program_items" USING btree ("clinic_id","program_id","position");--> statement-breakpoint
CREATE INDEX "programs_patient" ON "programs" USING btree ("clinic_id","patient_id");--> statement-breakpoint
CREATE UNIQUE INDEX "share_links_token_hash" ON "share_links" USING btree ("token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "share_links_one_live" ON "share_links" USING btree ("clinic_id","program_id") WHERE revoked_at is null;--> statement-breakpoint
CREATE INDEX "share_links_program" ON "share_links" USING btree ("clinic_id","program_id");--> statement-breakpoint
CREATE INDEX "templates_clinic" ON "templates" USING btree ("clinic_id");--> statement-breakpoint
CREATE INDEX "sessions_user" ON "sessions" USING btree ("clinic_id","user_id");--> statement-breakpoint
CREATE INDEX "sign_in_attempts_last" ON "sign_in_attempts" USING btree ("last_guess_at");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email" ON "users" USING btree ("email");