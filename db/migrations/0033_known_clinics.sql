CREATE TABLE "known_clinics" (
	"clinic_id" uuid NOT NULL,
	"fingerprint" text NOT NULL,
	"name" text NOT NULL,
	"confirmed_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "known_clinics_clinic_id_fingerprint_pk" PRIMARY KEY("clinic_id","fingerprint"),
	CONSTRAINT "known_clinics_fingerprint_form" CHECK ("known_clinics"."fingerprint" ~ '^[0-9a-f]{32}$'),
	CONSTRAINT "known_clinics_name_length" CHECK (char_length("known_clinics"."name") between 1 and 120)
);
--> statement-breakpoint
ALTER TABLE "known_clinics" ADD CONSTRAINT "known_clinics_confirmed_by" FOREIGN KEY ("clinic_id","confirmed_by") REFERENCES "public"."users"("clinic_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE known_clinics ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE known_clinics FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY operator_all ON known_clinics TO homestretch_operator USING (true) WITH CHECK (true);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON known_clinics TO homestretch_operator;
--> statement-breakpoint
CREATE POLICY own_clinic ON known_clinics TO homestretch_clinic
  USING (clinic_id = current_clinic_id()) WITH CHECK (clinic_id = current_clinic_id());
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON known_clinics TO homestretch_clinic;
