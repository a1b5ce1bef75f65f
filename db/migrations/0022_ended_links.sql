-- A role for one question: which clinic to call, asked by somebody who shows the token of a link that has ended. It sees
-- neither programs nor patients. Without login, superuser or BYPASSRLS, like the others.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'homestretch_ended_link') THEN
    CREATE ROLE homestretch_ended_link NOLOGIN NOSUPERUSER NOBYPASSRLS;
  END IF;
  GRANT homestretch_ended_link TO CURRENT_USER;
  GRANT USAGE ON SCHEMA public TO homestretch_ended_link;
END $$;
--> statement-breakpoint
CREATE POLICY ended_link ON share_links FOR SELECT TO homestretch_ended_link
  USING (
    token_hash = nullif(current_setting('homestretch.token_hash', true), '')
    AND (revoked_at IS NOT NULL OR expires_at <= now())
  );
--> statement-breakpoint
-- A function, since a policy on clinics may not read through others: their owner, who has every role, would go in a circle.
-- The role sees no more than the one link above.
CREATE FUNCTION clinic_id_of_ended_link() RETURNS uuid LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT clinic_id FROM share_links);
END $$;
--> statement-breakpoint
CREATE POLICY clinic_of_ended_link ON clinics FOR SELECT TO homestretch_ended_link
  USING (id = clinic_id_of_ended_link());
--> statement-breakpoint
GRANT SELECT (clinic_id) ON share_links TO homestretch_ended_link;
--> statement-breakpoint
GRANT SELECT (id, name, phone, hours, emergency_number) ON clinics TO homestretch_ended_link;
