ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_clinic_id_id" UNIQUE("clinic_id","id");--> statement-breakpoint
CREATE TABLE "one_time_links" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"user_id" uuid,
	"email" text,
	"display_name" text,
	"role" text,
	"token_hash" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "one_time_links_clinic_id_id" UNIQUE("clinic_id","id"),
	CONSTRAINT "one_time_links_kind_known" CHECK ("one_time_links"."kind" in ('invitation', 'password-reset')),
	CONSTRAINT "one_time_links_role_known" CHECK ("one_time_links"."role" in ('admin', 'therapist')),
	CONSTRAINT "one_time_links_kind_whole" CHECK (("one_time_links"."kind" = 'invitation' and num_nulls("one_time_links"."email", "one_time_links"."display_name", "one_time_links"."role") = 0) or ("one_time_links"."kind" = 'password-reset' and "one_time_links"."user_id" is not null)),
	CONSTRAINT "one_time_links_email_form" CHECK ("one_time_links"."email" = lower("one_time_links"."email") and position('@' in "one_time_links"."email") > 1),
	CONSTRAINT "one_time_links_email_length" CHECK (char_length("one_time_links"."email") between 3 and 254),
	CONSTRAINT "one_time_links_display_name_length" CHECK (char_length("one_time_links"."display_name") between 1 and 120),
	CONSTRAINT "one_time_links_token_hash_form" CHECK ("one_time_links"."token_hash" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "one_time_links_expiry" CHECK ("one_time_links"."expires_at" > "one_time_links"."created_at" and "one_time_links"."expires_at" <= "one_time_links"."created_at" + interval '25 hours')
);--> statement-breakpoint
CREATE TABLE "recovery_codes" (
	"clinic_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"code_hash" text NOT NULL,
	"used_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "recovery_codes_clinic_id_user_id_code_hash_pk" PRIMARY KEY("clinic_id","user_id","code_hash"),
	CONSTRAINT "recovery_codes_hash_form" CHECK ("recovery_codes"."code_hash" ~ '^[0-9a-f]{64}$')
);--> statement-breakpoint
CREATE TABLE "set_up_codes" (
	"code_hash" text PRIMARY KEY NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "set_up_codes_hash_form" CHECK ("set_up_codes"."code_hash" ~ '^[0-9a-f]{64}$')
);--> statement-breakpoint
CREATE TABLE "audit_chains" (
	"clinic_id" uuid PRIMARY KEY NOT NULL,
	"length" bigint NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_chains_hash_form" CHECK ("audit_chains"."hash" ~ '^[0-9a-f]{64}$')
);--> statement-breakpoint
CREATE TABLE "audit_seals" (
	"clinic_id" uuid NOT NULL,
	"sequence" bigint NOT NULL,
	"event_id" uuid NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_seals_clinic_id_sequence_pk" PRIMARY KEY("clinic_id","sequence"),
	CONSTRAINT "audit_seals_event" UNIQUE("clinic_id","event_id"),
	CONSTRAINT "audit_seals_hash_form" CHECK ("audit_seals"."hash" ~ '^[0-9a-f]{64}$')
);--> statement-breakpoint
CREATE TABLE "activity_scores" (
	"clinic_id" uuid NOT NULL,
	"measurement_id" uuid NOT NULL,
	"activity_id" uuid NOT NULL,
	"score" smallint NOT NULL,
	CONSTRAINT "activity_scores_clinic_id_measurement_id_activity_id_pk" PRIMARY KEY("clinic_id","measurement_id","activity_id"),
	CONSTRAINT "activity_scores_score" CHECK ("activity_scores"."score" between 0 and 10)
);--> statement-breakpoint
CREATE TABLE "functional_activities" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"wording" text NOT NULL,
	"retired_at" timestamp with time zone,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "functional_activities_clinic_id_id" UNIQUE("clinic_id","id"),
	CONSTRAINT "functional_activities_position" CHECK ("functional_activities"."position" between 0 and 2),
	CONSTRAINT "functional_activities_wording_length" CHECK (char_length("functional_activities"."wording") between 1 and 120)
);--> statement-breakpoint
CREATE TABLE "outcome_measurements" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"occasion" text NOT NULL,
	"measured_on" date NOT NULL,
	"pain" smallint,
	"note" text DEFAULT '' NOT NULL,
	"struck_at" timestamp with time zone,
	"measured_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "outcome_measurements_clinic_id_id" UNIQUE("clinic_id","id"),
	CONSTRAINT "outcome_measurements_occasion_known" CHECK ("outcome_measurements"."occasion" in ('start', 'review', 'end')),
	CONSTRAINT "outcome_measurements_pain" CHECK ("outcome_measurements"."pain" between 0 and 10),
	CONSTRAINT "outcome_measurements_note_length" CHECK (char_length("outcome_measurements"."note") between 0 and 500)
);--> statement-breakpoint
CREATE TABLE "program_version_items" (
	"clinic_id" uuid NOT NULL,
	"program_id" uuid NOT NULL,
	"version_number" integer NOT NULL,
	"item_id" uuid NOT NULL,
	CONSTRAINT "program_version_items_clinic_id_program_id_version_number_item_id_pk" PRIMARY KEY("clinic_id","program_id","version_number","item_id")
);--> statement-breakpoint
CREATE TABLE "item_logs" (
	"clinic_id" uuid NOT NULL,
	"program_id" uuid NOT NULL,
	"session_log_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"times" smallint DEFAULT 1 NOT NULL,
	"sets_done" smallint,
	"feeling" text,
	CONSTRAINT "item_logs_clinic_id_program_id_session_log_id_item_id_pk" PRIMARY KEY("clinic_id","program_id","session_log_id","item_id"),
	CONSTRAINT "item_logs_outcome_known" CHECK ("item_logs"."outcome" in ('done', 'partly', 'skipped')),
	CONSTRAINT "item_logs_feeling_known" CHECK ("item_logs"."feeling" in ('too-easy', 'right', 'too-hard')),
	CONSTRAINT "item_logs_times" CHECK ("item_logs"."times" between 0 and 10),
	CONSTRAINT "item_logs_sets_done" CHECK ("item_logs"."sets_done" between 0 and 20)
);--> statement-breakpoint
CREATE TABLE "session_logs" (
	"id" uuid NOT NULL,
	"clinic_id" uuid NOT NULL,
	"program_id" uuid NOT NULL,
	"version_number" integer NOT NULL,
	"source" text NOT NULL,
	"link_id" uuid,
	"entered_by" uuid,
	"local_date" date NOT NULL,
	"finished_at" timestamp with time zone,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	"pain" smallint,
	"effort" smallint,
	"note" text DEFAULT '' NOT NULL,
	"corrects" uuid,
	"content_hash" text NOT NULL,
	CONSTRAINT "session_logs_clinic_id_program_id_id_pk" PRIMARY KEY("clinic_id","program_id","id"),
	CONSTRAINT "session_logs_source_known" CHECK ("session_logs"."source" in ('phone', 'paper')),
	CONSTRAINT "session_logs_source_has_origin" CHECK (("session_logs"."source" = 'phone' and "session_logs"."link_id" is not null and "session_logs"."entered_by" is null) or ("session_logs"."source" = 'paper' and "session_logs"."link_id" is null and "session_logs"."entered_by" is not null)),
	CONSTRAINT "session_logs_pain" CHECK ("session_logs"."pain" between 0 and 10),
	CONSTRAINT "session_logs_effort" CHECK ("session_logs"."effort" between 0 and 10),
	CONSTRAINT "session_logs_note_length" CHECK (char_length("session_logs"."note") between 0 and 500),
	CONSTRAINT "session_logs_corrects_another" CHECK ("session_logs"."corrects" <> "session_logs"."id"),
	CONSTRAINT "session_logs_content_hash_form" CHECK ("session_logs"."content_hash" ~ '^[0-9a-f]{64}$')
);--> statement-breakpoint
ALTER TABLE "share_links" DROP CONSTRAINT "share_links_expiry";--> statement-breakpoint
ALTER TABLE "clinics" ADD COLUMN "pin_policy" text DEFAULT 'optional' NOT NULL;--> statement-breakpoint
ALTER TABLE "clinics" ADD COLUMN "retention_years" smallint DEFAULT 8 NOT NULL;--> statement-breakpoint
ALTER TABLE "programs" ADD COLUMN "logs_seen_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "share_links" ADD COLUMN "calendar_hash" text;--> statement-breakpoint
ALTER TABLE "share_links" ADD COLUMN "pin_hash" text;--> statement-breakpoint
ALTER TABLE "share_links" ADD COLUMN "pin_misses" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "share_links" ADD COLUMN "pin_paused_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "share_links" ADD COLUMN "pin_locked_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "share_links" ADD COLUMN "renewed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "share_links" ADD COLUMN "renewal_asked_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "device" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "password_changed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "totp_sealed" text;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "totp_confirmed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "totp_last_step" integer;--> statement-breakpoint
ALTER TABLE "one_time_links" ADD CONSTRAINT "one_time_links_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "one_time_links" ADD CONSTRAINT "one_time_links_clinic_id_user_id_users_clinic_id_id_fk" FOREIGN KEY ("clinic_id","user_id") REFERENCES "public"."users"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "one_time_links" ADD CONSTRAINT "one_time_links_clinic_id_created_by_users_clinic_id_id_fk" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."users"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recovery_codes" ADD CONSTRAINT "recovery_codes_clinic_id_user_id_users_clinic_id_id_fk" FOREIGN KEY ("clinic_id","user_id") REFERENCES "public"."users"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_chains" ADD CONSTRAINT "audit_chains_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_seals" ADD CONSTRAINT "audit_seals_event_fk" FOREIGN KEY ("clinic_id","event_id") REFERENCES "public"."audit_events"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_scores" ADD CONSTRAINT "activity_scores_measurement" FOREIGN KEY ("clinic_id","measurement_id") REFERENCES "public"."outcome_measurements"("clinic_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_scores" ADD CONSTRAINT "activity_scores_activity" FOREIGN KEY ("clinic_id","activity_id") REFERENCES "public"."functional_activities"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "functional_activities" ADD CONSTRAINT "functional_activities_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "functional_activities" ADD CONSTRAINT "functional_activities_clinic_id_created_by_users_clinic_id_id_fk" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."users"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcome_measurements" ADD CONSTRAINT "outcome_measurements_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcome_measurements" ADD CONSTRAINT "outcome_measurements_clinic_id_measured_by_users_clinic_id_id_fk" FOREIGN KEY ("clinic_id","measured_by") REFERENCES "public"."users"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_version_items" ADD CONSTRAINT "program_version_items_version" FOREIGN KEY ("clinic_id","program_id","version_number") REFERENCES "public"."program_versions"("clinic_id","program_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_logs" ADD CONSTRAINT "item_logs_session" FOREIGN KEY ("clinic_id","program_id","session_log_id") REFERENCES "public"."session_logs"("clinic_id","program_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_logs" ADD CONSTRAINT "session_logs_version" FOREIGN KEY ("clinic_id","program_id","version_number") REFERENCES "public"."program_versions"("clinic_id","program_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_logs" ADD CONSTRAINT "session_logs_clinic_id_link_id_share_links_clinic_id_id_fk" FOREIGN KEY ("clinic_id","link_id") REFERENCES "public"."share_links"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_logs" ADD CONSTRAINT "session_logs_clinic_id_entered_by_users_clinic_id_id_fk" FOREIGN KEY ("clinic_id","entered_by") REFERENCES "public"."users"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_logs" ADD CONSTRAINT "session_logs_corrects" FOREIGN KEY ("clinic_id","program_id","corrects") REFERENCES "public"."session_logs"("clinic_id","program_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "one_time_links_token_hash" ON "one_time_links" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "one_time_links_clinic" ON "one_time_links" USING btree ("clinic_id","created_at");--> statement-breakpoint
CREATE INDEX "functional_activities_patient" ON "functional_activities" USING btree ("clinic_id","patient_id");--> statement-breakpoint
CREATE INDEX "outcome_measurements_patient" ON "outcome_measurements" USING btree ("clinic_id","patient_id","measured_on");--> statement-breakpoint
CREATE INDEX "session_logs_received" ON "session_logs" USING btree ("clinic_id","received_at");--> statement-breakpoint
CREATE INDEX "session_logs_day" ON "session_logs" USING btree ("clinic_id","program_id","local_date");--> statement-breakpoint
CREATE UNIQUE INDEX "share_links_calendar_hash" ON "share_links" USING btree ("calendar_hash");--> statement-breakpoint
ALTER TABLE "clinics" ADD CONSTRAINT "clinics_pin_policy_known" CHECK ("clinics"."pin_policy" in ('optional', 'required', 'off'));--> statement-breakpoint
ALTER TABLE "clinics" ADD CONSTRAINT "clinics_retention_years" CHECK ("clinics"."retention_years" between 1 and 50);--> statement-breakpoint
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_calendar_hash_form" CHECK ("share_links"."calendar_hash" ~ '^[0-9a-f]{64}$');--> statement-breakpoint
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_pin_misses" CHECK ("share_links"."pin_misses" >= 0);--> statement-breakpoint
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_expiry" CHECK ("share_links"."expires_at" > "share_links"."created_at" and "share_links"."expires_at" <= coalesce("share_links"."renewed_at", "share_links"."created_at") + interval '181 days');--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_device_length" CHECK (char_length("sessions"."device") between 0 and 80);--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_totp_whole" CHECK ("users"."totp_sealed" is not null or "users"."totp_confirmed_at" is null);
