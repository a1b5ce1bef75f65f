CREATE TABLE "clip_pieces" (
	"clinic_id" uuid NOT NULL,
	"clip_id" uuid NOT NULL,
	"number" smallint NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "clip_pieces_clinic_id_clip_id_number_pk" PRIMARY KEY("clinic_id","clip_id","number"),
	CONSTRAINT "clip_pieces_number" CHECK ("clip_pieces"."number" between 0 and 76),
	CONSTRAINT "clip_pieces_bytes" CHECK (octet_length("clip_pieces"."bytes") between 1 and 262144)
);
--> statement-breakpoint
CREATE TABLE "clips" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"content_type" text NOT NULL,
	"width" smallint NOT NULL,
	"height" smallint NOT NULL,
	"milliseconds" integer NOT NULL,
	"byte_count" integer NOT NULL,
	"poster_id" uuid,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "clips_clinic_id_id" UNIQUE("clinic_id","id"),
	CONSTRAINT "clips_content_type_known" CHECK ("clips"."content_type" in ('video/mp4', 'video/webm')),
	CONSTRAINT "clips_width" CHECK ("clips"."width" between 1 and 4096),
	CONSTRAINT "clips_height" CHECK ("clips"."height" between 1 and 4096),
	CONSTRAINT "clips_milliseconds" CHECK ("clips"."milliseconds" between 1 and 60000),
	CONSTRAINT "clips_byte_count" CHECK ("clips"."byte_count" between 1 and 20000000)
);
--> statement-breakpoint
ALTER TABLE "exercises" ADD COLUMN "clip_id" uuid;--> statement-breakpoint
ALTER TABLE "clip_pieces" ADD CONSTRAINT "clip_pieces_clip" FOREIGN KEY ("clinic_id","clip_id") REFERENCES "public"."clips"("clinic_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clips" ADD CONSTRAINT "clips_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clips" ADD CONSTRAINT "clips_clinic_id_created_by_users_clinic_id_id_fk" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."users"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- There is no clip yet, and looking at rows would go through the policies: new ones are checked all the same.
ALTER TABLE "clips" ADD CONSTRAINT "clips_poster" FOREIGN KEY ("clinic_id","poster_id") REFERENCES "public"."images"("clinic_id","id") ON DELETE no action ON UPDATE no action NOT VALID;--> statement-breakpoint
CREATE INDEX "clips_by_poster" ON "clips" USING btree ("clinic_id","poster_id") WHERE poster_id is not null;--> statement-breakpoint
ALTER TABLE "exercises" ADD CONSTRAINT "exercises_clip" FOREIGN KEY ("clinic_id","clip_id") REFERENCES "public"."clips"("clinic_id","id") ON DELETE no action ON UPDATE no action NOT VALID;--> statement-breakpoint
CREATE INDEX "exercises_by_clip" ON "exercises" USING btree ("clinic_id","clip_id") WHERE clip_id is not null;--> statement-breakpoint
ALTER TABLE "exercises" ADD CONSTRAINT "exercises_clip_of_clinic" CHECK ("exercises"."clinic_id" is not null or "exercises"."clip_id" is null);--> statement-breakpoint
DO $$
DECLARE
  table_name text;
BEGIN
  FOREACH table_name IN ARRAY ARRAY['clips', 'clip_pieces'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', table_name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', table_name);
    EXECUTE format('CREATE POLICY operator_all ON %I TO homestretch_operator USING (true) WITH CHECK (true)', table_name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO homestretch_operator', table_name);
    EXECUTE format('CREATE POLICY own_clinic ON %I TO homestretch_clinic
      USING (clinic_id = current_clinic_id()) WITH CHECK (clinic_id = current_clinic_id())', table_name);
    EXECUTE format('CREATE POLICY linked_clinic ON %I FOR SELECT TO homestretch_link
      USING (clinic_id IN (SELECT clinic_id FROM share_links))', table_name);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO homestretch_clinic', table_name);
  END LOOP;
END $$;
--> statement-breakpoint
-- What nothing names any more goes with its pieces, but not on the day it came: a form may still be open that will name it.
CREATE POLICY unnamed_clip ON clips AS RESTRICTIVE FOR DELETE TO homestretch_clinic
  USING (clinic_id = current_clinic_id() AND created_at < now() - interval '1 day');
--> statement-breakpoint
GRANT DELETE ON clips TO homestretch_clinic;
--> statement-breakpoint
GRANT SELECT (id, clinic_id, content_type, byte_count) ON clips TO homestretch_link;
--> statement-breakpoint
GRANT SELECT (clinic_id, clip_id, number, bytes) ON clip_pieces TO homestretch_link;
