CREATE TABLE "symptom_charts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"charted_on" date NOT NULL,
	"marks" jsonb NOT NULL,
	"words" text[] DEFAULT '{}' NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"struck_at" timestamp with time zone,
	"charted_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "symptom_charts_clinic_id_id" UNIQUE("clinic_id","id"),
	CONSTRAINT "symptom_charts_marks_most" CHECK (jsonb_array_length("symptom_charts"."marks") <= 30),
	CONSTRAINT "symptom_charts_words_known" CHECK ("symptom_charts"."words" <@ array['stiffness', 'spasm', 'tenderness', 'swelling', 'groin pain', 'pain on walking', 'trouble sleeping', 'weakness']::text[]),
	CONSTRAINT "symptom_charts_note_length" CHECK (char_length("symptom_charts"."note") between 0 and 500)
);
--> statement-breakpoint
ALTER TABLE "symptom_charts" ADD CONSTRAINT "symptom_charts_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "symptom_charts" ADD CONSTRAINT "symptom_charts_clinic_id_charted_by_users_clinic_id_id_fk" FOREIGN KEY ("clinic_id","charted_by") REFERENCES "public"."users"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "symptom_charts_patient" ON "symptom_charts" USING btree ("clinic_id","patient_id","charted_on");
--> statement-breakpoint
ALTER TABLE symptom_charts ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE symptom_charts FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY operator_all ON symptom_charts TO homestretch_operator USING (true) WITH CHECK (true);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON symptom_charts TO homestretch_operator;
--> statement-breakpoint
CREATE POLICY own_clinic ON symptom_charts TO homestretch_clinic
  USING (clinic_id = current_clinic_id()) WITH CHECK (clinic_id = current_clinic_id());
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (struck_at) ON symptom_charts TO homestretch_clinic;
--> statement-breakpoint
CREATE POLICY erased_patient ON symptom_charts TO homestretch_erasure
  USING (clinic_id = current_clinic_id() AND patient_id = current_erased_patient_id());
--> statement-breakpoint
GRANT SELECT, DELETE ON symptom_charts TO homestretch_erasure;
