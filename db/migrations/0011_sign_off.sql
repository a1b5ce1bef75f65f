CREATE TABLE "clinical_signers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"full_name" text NOT NULL,
	"profession" text NOT NULL,
	"registration_body" text NOT NULL,
	"registration_number" text NOT NULL,
	"kinds" text[] NOT NULL,
	"regions" text[] NOT NULL,
	"register_checked_on" date NOT NULL,
	"register_checked_by" uuid NOT NULL,
	"ended_at" timestamp with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "clinical_signers_clinic_id_id" UNIQUE("clinic_id","id"),
	CONSTRAINT "clinical_signers_name_length" CHECK (char_length("clinical_signers"."full_name") between 1 and 120),
	CONSTRAINT "clinical_signers_profession_known" CHECK ("clinical_signers"."profession" in ('physiotherapist', 'advanced-practice-physiotherapist', 'hand-therapist', 'doctor', 'dietitian', 'pharmacist', 'midwife')),
	CONSTRAINT "clinical_signers_body_length" CHECK (char_length("clinical_signers"."registration_body") between 1 and 120),
	CONSTRAINT "clinical_signers_number_length" CHECK (char_length("clinical_signers"."registration_number") between 1 and 40),
	CONSTRAINT "clinical_signers_kinds_known" CHECK ("clinical_signers"."kinds" <@ array['warning-text', 'conflict-rules', 'screening', 'exercise', 'advice-topic', 'template']::text[]),
	CONSTRAINT "clinical_signers_kinds_count" CHECK (cardinality("clinical_signers"."kinds") >= 1),
	CONSTRAINT "clinical_signers_regions_known" CHECK ("clinical_signers"."regions" <@ array['low back', 'upper back', 'core', 'side trunk', 'pelvis', 'hip', 'gluteal', 'groin', 'thigh', 'front thigh', 'back thigh', 'calf', 'whole body']::text[])
);
--> statement-breakpoint
CREATE TABLE "signable_texts" (
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"position" smallint NOT NULL,
	"title" text NOT NULL,
	"author" text NOT NULL,
	"regions" text[] NOT NULL,
	"parts" text[] NOT NULL,
	"content" jsonb NOT NULL,
	"content_hash" text NOT NULL,
	CONSTRAINT "signable_texts_kind_subject_pk" PRIMARY KEY("kind","subject"),
	CONSTRAINT "signable_texts_kind_known" CHECK ("signable_texts"."kind" in ('warning-text', 'conflict-rules', 'screening', 'exercise', 'advice-topic', 'template')),
	CONSTRAINT "signable_texts_hash_form" CHECK ("signable_texts"."content_hash" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "signature_acceptances" (
	"clinic_id" uuid NOT NULL,
	"signature_id" uuid NOT NULL,
	"accepted_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "signature_acceptances_clinic_id_signature_id_pk" PRIMARY KEY("clinic_id","signature_id")
);
--> statement-breakpoint
CREATE TABLE "signature_withdrawals" (
	"clinic_id" uuid NOT NULL,
	"signature_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"withdrawn_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "signature_withdrawals_clinic_id_signature_id_pk" PRIMARY KEY("clinic_id","signature_id"),
	CONSTRAINT "signature_withdrawals_reason_length" CHECK (char_length("signature_withdrawals"."reason") between 10 and 500)
);
--> statement-breakpoint
CREATE TABLE "signatures" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"content_hash" text NOT NULL,
	"content" jsonb NOT NULL,
	"signer_id" uuid,
	"signed_by" uuid,
	"name" text NOT NULL,
	"profession" text NOT NULL,
	"registration_body" text NOT NULL,
	"registration_number" text NOT NULL,
	"sentence" text NOT NULL,
	"signed_on" date NOT NULL,
	"signed_at" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "signatures_clinic_id_id" UNIQUE("clinic_id","id"),
	CONSTRAINT "signatures_here_or_elsewhere" CHECK (("signatures"."signed_at" is null) = ("signatures"."signed_by" is not null) and ("signatures"."signed_by" is null) = ("signatures"."signer_id" is null)),
	CONSTRAINT "signatures_kind_known" CHECK ("signatures"."kind" in ('warning-text', 'conflict-rules', 'screening', 'exercise', 'advice-topic', 'template')),
	CONSTRAINT "signatures_subject_length" CHECK (char_length("signatures"."subject") between 1 and 80),
	CONSTRAINT "signatures_hash_form" CHECK ("signatures"."content_hash" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "signatures_name_length" CHECK (char_length("signatures"."name") between 1 and 120),
	CONSTRAINT "signatures_profession_known" CHECK ("signatures"."profession" in ('physiotherapist', 'advanced-practice-physiotherapist', 'hand-therapist', 'doctor', 'dietitian', 'pharmacist', 'midwife')),
	CONSTRAINT "signatures_body_length" CHECK (char_length("signatures"."registration_body") between 1 and 120),
	CONSTRAINT "signatures_number_length" CHECK (char_length("signatures"."registration_number") between 1 and 40),
	CONSTRAINT "signatures_sentence_length" CHECK (char_length("signatures"."sentence") between 1 and 400),
	CONSTRAINT "signatures_place_length" CHECK (char_length("signatures"."signed_at") between 1 and 200)
);
--> statement-breakpoint
CREATE TABLE "text_acceptances" (
	"clinic_id" uuid NOT NULL,
	"text_version" text NOT NULL,
	"statement" text NOT NULL,
	"name" text NOT NULL,
	"accepted_by" uuid,
	"is_demonstration" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "text_acceptances_clinic_id_text_version_pk" PRIMARY KEY("clinic_id","text_version"),
	CONSTRAINT "text_acceptances_person" CHECK (("text_acceptances"."accepted_by" is null) = "text_acceptances"."is_demonstration"),
	CONSTRAINT "text_acceptances_version_length" CHECK (char_length("text_acceptances"."text_version") between 1 and 20),
	CONSTRAINT "text_acceptances_name_length" CHECK (char_length("text_acceptances"."name") between 1 and 120),
	CONSTRAINT "text_acceptances_statement_length" CHECK (char_length("text_acceptances"."statement") between 1 and 400)
);
--> statement-breakpoint
ALTER TABLE "clinical_signers" ADD CONSTRAINT "clinical_signers_clinic_id_user_id_users_clinic_id_id_fk" FOREIGN KEY ("clinic_id","user_id") REFERENCES "public"."users"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clinical_signers" ADD CONSTRAINT "clinical_signers_checked_by" FOREIGN KEY ("clinic_id","register_checked_by") REFERENCES "public"."users"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signature_acceptances" ADD CONSTRAINT "signature_acceptances_signature" FOREIGN KEY ("clinic_id","signature_id") REFERENCES "public"."signatures"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signature_acceptances" ADD CONSTRAINT "signature_acceptances_by" FOREIGN KEY ("clinic_id","accepted_by") REFERENCES "public"."users"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signature_withdrawals" ADD CONSTRAINT "signature_withdrawals_signature" FOREIGN KEY ("clinic_id","signature_id") REFERENCES "public"."signatures"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signature_withdrawals" ADD CONSTRAINT "signature_withdrawals_by" FOREIGN KEY ("clinic_id","withdrawn_by") REFERENCES "public"."users"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_clinic" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_signer" FOREIGN KEY ("clinic_id","signer_id") REFERENCES "public"."clinical_signers"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_signed_by" FOREIGN KEY ("clinic_id","signed_by") REFERENCES "public"."users"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "text_acceptances" ADD CONSTRAINT "text_acceptances_clinic" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "text_acceptances" ADD CONSTRAINT "text_acceptances_by" FOREIGN KEY ("clinic_id","accepted_by") REFERENCES "public"."users"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "clinical_signers_at_work" ON "clinical_signers" USING btree ("clinic_id","user_id") WHERE "clinical_signers"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "signatures_text" ON "signatures" USING btree ("clinic_id","kind","subject");--> statement-breakpoint
CREATE UNIQUE INDEX "signatures_imported_once" ON "signatures" USING btree ("clinic_id","kind","subject","content_hash","registration_body","registration_number","signed_on") WHERE "signatures"."signed_at" is not null;