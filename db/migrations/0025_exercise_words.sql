CREATE TABLE "exercise_words" (
	"clinic_id" uuid NOT NULL,
	"exercise_owner_id" uuid NOT NULL,
	"exercise_id" uuid NOT NULL,
	"words" text NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "exercise_words_clinic_id_exercise_id_pk" PRIMARY KEY("clinic_id","exercise_id"),
	CONSTRAINT "exercise_words_exercise_of_library" CHECK ("exercise_words"."exercise_owner_id" in ('00000000-0000-0000-0000-000000000000'::uuid, "exercise_words"."clinic_id")),
	CONSTRAINT "exercise_words_length" CHECK (char_length("exercise_words"."words") between 1 and 200)
);
--> statement-breakpoint
ALTER TABLE "exercise_words" ADD CONSTRAINT "exercise_words_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercise_words" ADD CONSTRAINT "exercise_words_exercise" FOREIGN KEY ("exercise_owner_id","exercise_id") REFERENCES "public"."exercises"("owner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE exercise_words ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE exercise_words FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY operator_all ON exercise_words TO homestretch_operator USING (true) WITH CHECK (true);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON exercise_words TO homestretch_operator;
--> statement-breakpoint
CREATE POLICY own_clinic ON exercise_words TO homestretch_clinic
  USING (clinic_id = current_clinic_id()) WITH CHECK (clinic_id = current_clinic_id());
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON exercise_words TO homestretch_clinic;
