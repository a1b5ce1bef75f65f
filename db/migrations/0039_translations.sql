CREATE TABLE "content_translations" (
	"clinic_id" uuid,
	"owner_id" uuid GENERATED ALWAYS AS (coalesce(clinic_id, '00000000-0000-0000-0000-000000000000'::uuid)) STORED NOT NULL,
	"language" text NOT NULL,
	"source_hash" text NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"translator" text NOT NULL,
	"reviewer" text,
	"reviewed_on" date,
	"reviewed_by" uuid,
	"kind" text NOT NULL,
	"content_id" text NOT NULL,
	"fields" jsonb NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "content_translations_owner_id_language_kind_content_id_pk" PRIMARY KEY("owner_id","language","kind","content_id"),
	CONSTRAINT "content_translations_kind_known" CHECK ("content_translations"."kind" in ('exercise', 'advice', 'phrase')),
	CONSTRAINT "content_translations_content_id_length" CHECK (char_length("content_translations"."content_id") between 1 and 80),
	CONSTRAINT "content_translations_fields_bounds" CHECK (case "content_translations"."kind" when 'exercise' then coalesce(char_length("content_translations"."fields" ->> 'plainName'), 0) between 1 and 96 and case when jsonb_typeof("content_translations"."fields" -> 'steps') is not distinct from 'array' then jsonb_array_length("content_translations"."fields" -> 'steps') between 1 and 7 and coalesce(greatest(char_length("content_translations"."fields" -> 'steps' ->> 0), char_length("content_translations"."fields" -> 'steps' ->> 1), char_length("content_translations"."fields" -> 'steps' ->> 2), char_length("content_translations"."fields" -> 'steps' ->> 3), char_length("content_translations"."fields" -> 'steps' ->> 4), char_length("content_translations"."fields" -> 'steps' ->> 5), char_length("content_translations"."fields" -> 'steps' ->> 6)), 0) <= 480 else false end and case when jsonb_typeof("content_translations"."fields" -> 'shortSteps') is not distinct from 'array' then jsonb_array_length("content_translations"."fields" -> 'shortSteps') between 0 and 3 and coalesce(greatest(char_length("content_translations"."fields" -> 'shortSteps' ->> 0), char_length("content_translations"."fields" -> 'shortSteps' ->> 1), char_length("content_translations"."fields" -> 'shortSteps' ->> 2)), 0) <= 480 else false end and coalesce(char_length("content_translations"."fields" ->> 'feel'), 0) between 0 and 480 and coalesce(char_length("content_translations"."fields" ->> 'mistake'), 0) between 0 and 480 and coalesce(char_length("content_translations"."fields" ->> 'stopIf'), 0) between 0 and 480 when 'advice' then coalesce(char_length("content_translations"."fields" ->> 'title'), 0) between 1 and 128 and jsonb_typeof("content_translations"."fields" -> 'sentences') is not distinct from 'object' and coalesce(char_length(("content_translations"."fields" -> 'sentences') #>> '{}'), 0) <= 20000 else coalesce(char_length("content_translations"."fields" ->> 'english'), 0) between 1 and 480 and coalesce(char_length("content_translations"."fields" ->> 'text'), 0) between 1 and 480 end),
	CONSTRAINT "content_translations_language_form" CHECK ("content_translations"."language" ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?$'),
	CONSTRAINT "content_translations_hash_form" CHECK ("content_translations"."source_hash" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "content_translations_status_known" CHECK ("content_translations"."status" in ('draft', 'checked', 'signed')),
	CONSTRAINT "content_translations_translator_length" CHECK (char_length("content_translations"."translator") between 1 and 120),
	CONSTRAINT "content_translations_reviewer_length" CHECK (char_length("content_translations"."reviewer") between 1 and 160),
	CONSTRAINT "content_translations_review_whole" CHECK (("content_translations"."status" = 'draft') = ("content_translations"."reviewer" is null) and ("content_translations"."reviewer" is null) = ("content_translations"."reviewed_on" is null)),
	CONSTRAINT "content_translations_signed_of_clinic" CHECK ("content_translations"."status" <> 'signed' or ("content_translations"."clinic_id" is not null and "content_translations"."reviewed_by" is not null)),
	CONSTRAINT "content_translations_reviewer_of_clinic" CHECK ("content_translations"."reviewed_by" is null or "content_translations"."clinic_id" is not null)
);
--> statement-breakpoint
CREATE TABLE "warning_translations" (
	"clinic_id" uuid,
	"owner_id" uuid GENERATED ALWAYS AS (coalesce(clinic_id, '00000000-0000-0000-0000-000000000000'::uuid)) STORED NOT NULL,
	"language" text NOT NULL,
	"source_hash" text NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"translator" text NOT NULL,
	"reviewer" text,
	"reviewed_on" date,
	"reviewed_by" uuid,
	"version" text NOT NULL,
	"sentences" jsonb NOT NULL,
	"revision" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "warning_translations_owner_id_language_version_revision_pk" PRIMARY KEY("owner_id","language","version","revision"),
	CONSTRAINT "warning_translations_sentences_bounds" CHECK (jsonb_typeof("warning_translations"."sentences") is not distinct from 'object' and coalesce(char_length(("warning_translations"."sentences") #>> '{}'), 0) <= 80000),
	CONSTRAINT "warning_translations_language_form" CHECK ("warning_translations"."language" ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?$'),
	CONSTRAINT "warning_translations_hash_form" CHECK ("warning_translations"."source_hash" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "warning_translations_status_known" CHECK ("warning_translations"."status" in ('draft', 'checked', 'signed')),
	CONSTRAINT "warning_translations_translator_length" CHECK (char_length("warning_translations"."translator") between 1 and 120),
	CONSTRAINT "warning_translations_reviewer_length" CHECK (char_length("warning_translations"."reviewer") between 1 and 160),
	CONSTRAINT "warning_translations_review_whole" CHECK (("warning_translations"."status" = 'draft') = ("warning_translations"."reviewer" is null) and ("warning_translations"."reviewer" is null) = ("warning_translations"."reviewed_on" is null)),
	CONSTRAINT "warning_translations_signed_of_clinic" CHECK ("warning_translations"."status" <> 'signed' or ("warning_translations"."clinic_id" is not null and "warning_translations"."reviewed_by" is not null)),
	CONSTRAINT "warning_translations_reviewer_of_clinic" CHECK ("warning_translations"."reviewed_by" is null or "warning_translations"."clinic_id" is not null)
);
--> statement-breakpoint
ALTER TABLE "clinics" ADD COLUMN "draft_translations" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "content_translations" ADD CONSTRAINT "content_translations_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content_translations" ADD CONSTRAINT "content_translations_reviewed_by" FOREIGN KEY ("clinic_id","reviewed_by") REFERENCES "public"."users"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "warning_translations" ADD CONSTRAINT "warning_translations_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "warning_translations" ADD CONSTRAINT "warning_translations_version_warning_texts_version_fk" FOREIGN KEY ("version") REFERENCES "public"."warning_texts"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "warning_translations" ADD CONSTRAINT "warning_translations_reviewed_by" FOREIGN KEY ("clinic_id","reviewed_by") REFERENCES "public"."users"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "content_translations_clinic" ON "content_translations" USING btree ("clinic_id");--> statement-breakpoint
CREATE INDEX "warning_translations_clinic" ON "warning_translations" USING btree ("clinic_id");--> statement-breakpoint
DO $$
DECLARE
  table_name text;
BEGIN
  FOREACH table_name IN ARRAY ARRAY['content_translations', 'warning_translations'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', table_name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', table_name);
    EXECUTE format('CREATE POLICY operator_all ON %I TO homestretch_operator USING (true) WITH CHECK (true)', table_name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO homestretch_operator', table_name);
    EXECUTE format('CREATE POLICY shared_or_own ON %I FOR SELECT TO homestretch_clinic
      USING (clinic_id IS NULL OR clinic_id = current_clinic_id())', table_name);
    EXECUTE format('CREATE POLICY own_clinic_insert ON %I FOR INSERT TO homestretch_clinic
      WITH CHECK (clinic_id = current_clinic_id())', table_name);
    -- Whoever signs does so in their own name, as a signer at work.
    EXECUTE format('CREATE POLICY signed_by_signer ON %I AS RESTRICTIVE FOR INSERT TO homestretch_clinic
      WITH CHECK (status <> ''signed'' OR (reviewed_by = current_user_id() AND reviewed_by IN (
        SELECT user_id FROM clinical_signers WHERE ended_at IS NULL)))', table_name);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE POLICY own_clinic_update ON content_translations FOR UPDATE TO homestretch_clinic
  USING (clinic_id = current_clinic_id()) WITH CHECK (clinic_id = current_clinic_id());
--> statement-breakpoint
CREATE POLICY signed_by_signer_update ON content_translations AS RESTRICTIVE FOR UPDATE TO homestretch_clinic
  USING (true) WITH CHECK (status <> 'signed' OR (reviewed_by = current_user_id() AND reviewed_by IN (
    SELECT user_id FROM clinical_signers WHERE ended_at IS NULL)));
--> statement-breakpoint
CREATE POLICY own_clinic_delete ON content_translations FOR DELETE TO homestretch_clinic
  USING (clinic_id = current_clinic_id());
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON content_translations TO homestretch_clinic;
--> statement-breakpoint
GRANT SELECT, INSERT ON warning_translations TO homestretch_clinic;
--> statement-breakpoint
CREATE TRIGGER warning_translations_immutable BEFORE UPDATE OR DELETE ON warning_translations
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
