CREATE TABLE "import_layouts" (
	"clinic_id" uuid NOT NULL,
	"columns_hash" text NOT NULL,
	"fields" text[] NOT NULL,
	"name_order" text NOT NULL,
	"source" text NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "import_layouts_clinic_id_columns_hash_pk" PRIMARY KEY("clinic_id","columns_hash"),
	CONSTRAINT "import_layouts_columns_hash_form" CHECK ("import_layouts"."columns_hash" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "import_layouts_fields_known" CHECK ("import_layouts"."fields" <@ array['', 'name', 'given', 'middle', 'family', 'label', 'born', 'email', 'phone', 'external', 'reference', 'side', 'conditions', 'notes', 'clearance', 'archived']::text[]),
	CONSTRAINT "import_layouts_name_order_known" CHECK ("import_layouts"."name_order" in ('given-first', 'family-first')),
	CONSTRAINT "import_layouts_source_form" CHECK ("import_layouts"."source" ~ '^[a-z0-9][a-z0-9-]{0,29}$')
);
--> statement-breakpoint
CREATE TABLE "patient_external_ids" (
	"clinic_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"source" text NOT NULL,
	"value" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "patient_external_ids_clinic_id_source_value_pk" PRIMARY KEY("clinic_id","source","value"),
	CONSTRAINT "patient_external_ids_source_form" CHECK ("patient_external_ids"."source" ~ '^[a-z0-9][a-z0-9-]{0,29}$'),
	CONSTRAINT "patient_external_ids_value_length" CHECK (char_length("patient_external_ids"."value") between 1 and 64)
);
--> statement-breakpoint
ALTER TABLE "import_layouts" ADD CONSTRAINT "import_layouts_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patient_external_ids" ADD CONSTRAINT "patient_external_ids_patient_of_clinic" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "patient_external_ids_patient" ON "patient_external_ids" USING btree ("clinic_id","patient_id");
--> statement-breakpoint
DO $$
DECLARE
  table_name text;
BEGIN
  FOREACH table_name IN ARRAY ARRAY['patient_external_ids', 'import_layouts'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', table_name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', table_name);
    EXECUTE format('CREATE POLICY operator_all ON %I TO homestretch_operator USING (true) WITH CHECK (true)', table_name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO homestretch_operator', table_name);
    EXECUTE format('CREATE POLICY own_clinic ON %I TO homestretch_clinic
      USING (clinic_id = current_clinic_id()) WITH CHECK (clinic_id = current_clinic_id())', table_name);
  END LOOP;
END $$;
--> statement-breakpoint
GRANT SELECT, INSERT ON patient_external_ids TO homestretch_clinic;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON import_layouts TO homestretch_clinic;
--> statement-breakpoint
GRANT SELECT, DELETE ON patient_external_ids TO homestretch_erasure;
--> statement-breakpoint
CREATE POLICY erased_patient ON patient_external_ids TO homestretch_erasure
  USING (clinic_id = current_clinic_id() AND patient_id = current_erased_patient_id());
