-- Four roles without login, superuser or BYPASSRLS. Each request's transaction takes one of them with SET LOCAL ROLE.
--   homestretch_clinic    staff of one clinic             homestretch_sign_in  proves who is asking
--   homestretch_link      a patient's share link          homestretch_operator set-up and seed
DO $$
DECLARE
  role_name text;
BEGIN
  FOREACH role_name IN ARRAY ARRAY['homestretch_clinic', 'homestretch_sign_in', 'homestretch_link', 'homestretch_operator'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role_name) THEN
      EXECUTE format('CREATE ROLE %I NOLOGIN NOSUPERUSER NOBYPASSRLS', role_name);
    END IF;
    EXECUTE format('GRANT %I TO CURRENT_USER', role_name);
    EXECUTE format('GRANT USAGE ON SCHEMA public TO %I', role_name);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE FUNCTION current_clinic_id() RETURNS uuid LANGUAGE sql STABLE
  RETURN nullif(current_setting('homestretch.clinic_id', true), '')::uuid;
--> statement-breakpoint
CREATE FUNCTION current_session_id() RETURNS uuid LANGUAGE sql STABLE
  RETURN nullif(current_setting('homestretch.session_id', true), '')::uuid;
--> statement-breakpoint
CREATE FUNCTION current_link_id() RETURNS uuid LANGUAGE sql STABLE
  RETURN nullif(current_setting('homestretch.link_id', true), '')::uuid;
--> statement-breakpoint
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% rows are never changed', TG_TABLE_NAME USING ERRCODE = '42501';
END $$;
--> statement-breakpoint
CREATE TRIGGER program_versions_immutable BEFORE UPDATE OR DELETE ON program_versions
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER audit_events_immutable BEFORE UPDATE OR DELETE ON audit_events
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
DO $$
DECLARE
  table_name text;
BEGIN
  FOR table_name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', table_name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', table_name);
    EXECUTE format('CREATE POLICY operator_all ON %I TO homestretch_operator USING (true) WITH CHECK (true)', table_name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO homestretch_operator', table_name);
  END LOOP;
END $$;
--> statement-breakpoint
-- Rows of one clinic, for its staff.
DO $$
DECLARE
  table_name text;
BEGIN
  FOREACH table_name IN ARRAY ARRAY['users', 'sessions', 'patients', 'patient_conditions', 'programs', 'program_items',
    'program_advice', 'program_versions', 'handout_prints', 'share_links', 'audit_events'] LOOP
    EXECUTE format('CREATE POLICY own_clinic ON %I TO homestretch_clinic
      USING (clinic_id = current_clinic_id()) WITH CHECK (clinic_id = current_clinic_id())', table_name);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE POLICY own_clinic ON clinics TO homestretch_clinic USING (id = current_clinic_id()) WITH CHECK (id = current_clinic_id());
--> statement-breakpoint
-- The library: everybody reads what is shared, a clinic reads and writes its own.
DO $$
DECLARE
  table_name text;
BEGIN
  FOREACH table_name IN ARRAY ARRAY['exercises', 'advice_topics', 'templates'] LOOP
    EXECUTE format('CREATE POLICY shared_or_own_read ON %I FOR SELECT TO homestretch_clinic
      USING (clinic_id IS NULL OR clinic_id = current_clinic_id())', table_name);
    EXECUTE format('CREATE POLICY own_insert ON %I FOR INSERT TO homestretch_clinic
      WITH CHECK (clinic_id = current_clinic_id())', table_name);
    EXECUTE format('CREATE POLICY own_update ON %I FOR UPDATE TO homestretch_clinic
      USING (clinic_id = current_clinic_id()) WITH CHECK (clinic_id = current_clinic_id())', table_name);
  END LOOP;
  FOREACH table_name IN ARRAY ARRAY['ladder_rungs', 'template_items', 'template_advice'] LOOP
    EXECUTE format('CREATE POLICY shared_or_own_read ON %I FOR SELECT TO homestretch_clinic
      USING (owner_id IN (''00000000-0000-0000-0000-000000000000''::uuid, current_clinic_id()))', table_name);
    EXECUTE format('CREATE POLICY own_write ON %I FOR ALL TO homestretch_clinic
      USING (owner_id = current_clinic_id()) WITH CHECK (owner_id = current_clinic_id())', table_name);
  END LOOP;
  FOREACH table_name IN ARRAY ARRAY['condition_tags', 'warning_texts', 'warning_groups', 'warning_signs'] LOOP
    EXECUTE format('CREATE POLICY shared_read ON %I FOR SELECT TO homestretch_clinic USING (true)', table_name);
  END LOOP;
END $$;
--> statement-breakpoint
GRANT SELECT, UPDATE ON clinics TO homestretch_clinic;
--> statement-breakpoint
GRANT SELECT (id, clinic_id, email, display_name, role, deactivated_at, revision, created_at, updated_at) ON users TO homestretch_clinic;
--> statement-breakpoint
GRANT SELECT, DELETE ON sessions TO homestretch_clinic;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON patients, programs, share_links, exercises, advice_topics, templates TO homestretch_clinic;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON patient_conditions, program_items, program_advice, ladder_rungs, template_items, template_advice TO homestretch_clinic;
--> statement-breakpoint
GRANT SELECT, INSERT ON program_versions, handout_prints, audit_events TO homestretch_clinic;
--> statement-breakpoint
GRANT SELECT ON condition_tags, warning_texts, warning_groups, warning_signs TO homestretch_clinic;
--> statement-breakpoint
-- Sign-in sees the one account that is asked for, or the one session that is presented.
CREATE POLICY presented_session_read ON sessions FOR SELECT TO homestretch_sign_in USING (id = current_session_id());
--> statement-breakpoint
CREATE POLICY presented_session_touch ON sessions FOR UPDATE TO homestretch_sign_in
  USING (id = current_session_id()) WITH CHECK (id = current_session_id());
--> statement-breakpoint
CREATE POLICY presented_session_end ON sessions FOR DELETE TO homestretch_sign_in USING (id = current_session_id());
--> statement-breakpoint
-- A session is made for the account that was asked for, and for no other.
CREATE POLICY asked_account_session ON sessions FOR INSERT TO homestretch_sign_in
  WITH CHECK (
    id = current_session_id()
    AND (clinic_id, user_id) IN (
      SELECT clinic_id, id FROM users WHERE email = nullif(current_setting('homestretch.email', true), '')
    )
  );
--> statement-breakpoint
CREATE POLICY asked_account ON users FOR SELECT TO homestretch_sign_in
  USING (email = nullif(current_setting('homestretch.email', true), '') OR id IN (SELECT user_id FROM sessions));
--> statement-breakpoint
CREATE POLICY asked_clinic ON clinics FOR SELECT TO homestretch_sign_in
  USING (id IN (SELECT clinic_id FROM users));
--> statement-breakpoint
CREATE POLICY all_counters ON sign_in_attempts TO homestretch_sign_in USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY sign_in_events ON audit_events FOR INSERT TO homestretch_sign_in
  WITH CHECK (clinic_id IN (SELECT clinic_id FROM users));
--> statement-breakpoint
GRANT SELECT ON users, clinics TO homestretch_sign_in;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (last_seen_at), DELETE ON sessions TO homestretch_sign_in;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in_attempts TO homestretch_sign_in;
--> statement-breakpoint
GRANT INSERT ON audit_events TO homestretch_sign_in;
--> statement-breakpoint
-- A share link sees its own row while it lives, and the current version of its one program.
CREATE POLICY presented_link ON share_links TO homestretch_link
  USING (
    (id = current_link_id() OR token_hash = nullif(current_setting('homestretch.token_hash', true), ''))
    AND revoked_at IS NULL AND expires_at > now()
  );
--> statement-breakpoint
CREATE POLICY linked_program ON programs FOR SELECT TO homestretch_link
  USING (archived_at IS NULL AND (clinic_id, id) IN (SELECT clinic_id, program_id FROM share_links));
--> statement-breakpoint
CREATE POLICY linked_current_version ON program_versions FOR SELECT TO homestretch_link
  USING ((clinic_id, program_id, number) IN (SELECT clinic_id, id, current_version FROM programs));
--> statement-breakpoint
CREATE POLICY link_events ON audit_events FOR INSERT TO homestretch_link
  WITH CHECK (actor_kind = 'link' AND (clinic_id, actor_id) IN (SELECT clinic_id, id FROM share_links));
--> statement-breakpoint
GRANT SELECT (id, clinic_id, program_id, generation, expires_at), UPDATE (last_opened_at) ON share_links TO homestretch_link;
--> statement-breakpoint
GRANT SELECT (id, clinic_id, current_version, archived_at) ON programs TO homestretch_link;
--> statement-breakpoint
GRANT SELECT (clinic_id, program_id, number, document) ON program_versions TO homestretch_link;
--> statement-breakpoint
GRANT INSERT ON audit_events TO homestretch_link;
