DO $$
DECLARE
  table_name text;
BEGIN
  FOREACH table_name IN ARRAY ARRAY['images', 'usual_doses', 'kept_conflicts', 'screenings', 'program_phases', 'program_item_phases'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', table_name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', table_name);
    EXECUTE format('CREATE POLICY operator_all ON %I TO homestretch_operator USING (true) WITH CHECK (true)', table_name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO homestretch_operator', table_name);
    EXECUTE format('CREATE POLICY own_clinic ON %I TO homestretch_clinic
      USING (clinic_id = current_clinic_id()) WITH CHECK (clinic_id = current_clinic_id())', table_name);
  END LOOP;
END $$;
--> statement-breakpoint
GRANT SELECT, INSERT ON images, kept_conflicts, screenings TO homestretch_clinic;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON usual_doses TO homestretch_clinic;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON program_phases, program_item_phases TO homestretch_clinic;
--> statement-breakpoint
-- Logos and photographs are part of what a link shows; they hold nothing about a patient.
CREATE POLICY linked_clinic ON images FOR SELECT TO homestretch_link
  USING (clinic_id IN (SELECT clinic_id FROM share_links));
--> statement-breakpoint
GRANT SELECT (id, clinic_id, content_type, width, height, byte_count, bytes) ON images TO homestretch_link;
--> statement-breakpoint
GRANT SELECT (code_hash) ON share_links TO homestretch_link;
--> statement-breakpoint
-- The typed short code is another way to present a link.
DROP POLICY presented_link ON share_links;
--> statement-breakpoint
CREATE POLICY presented_link ON share_links TO homestretch_link
  USING (
    (
      id = current_link_id()
      OR token_hash = nullif(current_setting('homestretch.token_hash', true), '')
      OR code_hash = nullif(current_setting('homestretch.code_hash', true), '')
    )
    AND revoked_at IS NULL AND expires_at > now()
  );
