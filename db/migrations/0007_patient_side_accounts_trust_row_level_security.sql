-- A fifth role, for one job: erasing everything about one patient. Without login, superuser or BYPASSRLS, like the others.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'homestretch_erasure') THEN
    CREATE ROLE homestretch_erasure NOLOGIN NOSUPERUSER NOBYPASSRLS;
  END IF;
  GRANT homestretch_erasure TO CURRENT_USER;
  GRANT USAGE ON SCHEMA public TO homestretch_erasure;
END $$;
--> statement-breakpoint
CREATE FUNCTION current_user_id() RETURNS uuid LANGUAGE sql STABLE
  RETURN nullif(current_setting('homestretch.user_id', true), '')::uuid;
--> statement-breakpoint
CREATE FUNCTION current_erased_patient_id() RETURNS uuid LANGUAGE sql STABLE
  RETURN nullif(current_setting('homestretch.erased_patient_id', true), '')::uuid;
--> statement-breakpoint
DO $$
DECLARE
  table_name text;
BEGIN
  FOREACH table_name IN ARRAY ARRAY['session_logs', 'item_logs', 'functional_activities', 'outcome_measurements', 'activity_scores',
    'recovery_codes', 'one_time_links', 'set_up_codes', 'audit_chains', 'audit_seals'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', table_name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', table_name);
  END LOOP;
  FOREACH table_name IN ARRAY ARRAY['session_logs', 'item_logs', 'functional_activities', 'outcome_measurements', 'activity_scores',
    'recovery_codes', 'one_time_links', 'set_up_codes'] LOOP
    EXECUTE format('CREATE POLICY operator_all ON %I TO homestretch_operator USING (true) WITH CHECK (true)', table_name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO homestretch_operator', table_name);
  END LOOP;
  FOREACH table_name IN ARRAY ARRAY['session_logs', 'item_logs', 'functional_activities', 'outcome_measurements', 'activity_scores',
    'one_time_links'] LOOP
    EXECUTE format('CREATE POLICY own_clinic ON %I TO homestretch_clinic
      USING (clinic_id = current_clinic_id()) WITH CHECK (clinic_id = current_clinic_id())', table_name);
  END LOOP;
END $$;
--> statement-breakpoint
GRANT SELECT, INSERT ON session_logs, item_logs, activity_scores TO homestretch_clinic;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (retired_at) ON functional_activities TO homestretch_clinic;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (struck_at) ON outcome_measurements TO homestretch_clinic;
--> statement-breakpoint
CREATE POLICY own_clinic_read ON recovery_codes FOR SELECT TO homestretch_clinic USING (clinic_id = current_clinic_id());
--> statement-breakpoint
CREATE POLICY own_codes ON recovery_codes FOR INSERT TO homestretch_clinic
  WITH CHECK (clinic_id = current_clinic_id() AND user_id = current_user_id());
--> statement-breakpoint
CREATE POLICY own_or_by_admin ON recovery_codes FOR DELETE TO homestretch_clinic
  USING (clinic_id = current_clinic_id() AND (user_id = current_user_id() OR current_setting('homestretch.user_role', true) = 'admin'));
--> statement-breakpoint
GRANT SELECT (clinic_id, user_id, used_at, created_at), INSERT, DELETE ON recovery_codes TO homestretch_clinic;
--> statement-breakpoint
GRANT SELECT (id, clinic_id, kind, user_id, email, display_name, role, expires_at, used_at, revoked_at, created_by, created_at),
  INSERT, UPDATE (revoked_at) ON one_time_links TO homestretch_clinic;
--> statement-breakpoint
GRANT SELECT (password_changed_at, totp_confirmed_at), UPDATE (display_name, role, password_hash, password_changed_at,
  totp_sealed, totp_confirmed_at, totp_last_step, deactivated_at, revision, updated_at) ON users TO homestretch_clinic;
--> statement-breakpoint
-- Staff change their own account; an admin changes a colleague's, and nobody their own role.
DROP POLICY own_clinic ON users;
--> statement-breakpoint
CREATE POLICY own_clinic_read ON users FOR SELECT TO homestretch_clinic USING (clinic_id = current_clinic_id());
--> statement-breakpoint
CREATE POLICY own_or_by_admin ON users FOR UPDATE TO homestretch_clinic
  USING (clinic_id = current_clinic_id() AND (id = current_user_id() OR current_setting('homestretch.user_role', true) = 'admin'))
  WITH CHECK (clinic_id = current_clinic_id());
--> statement-breakpoint
-- The user of the password reset that is presented. A function, since a policy on sessions may not read through others.
CREATE FUNCTION reset_user_id() RETURNS uuid LANGUAGE sql STABLE
  RETURN (
    SELECT user_id FROM one_time_links
    WHERE token_hash = nullif(current_setting('homestretch.one_time_hash', true), '') AND kind = 'password-reset'
      AND used_at IS NULL AND revoked_at IS NULL AND expires_at > now()
  );
--> statement-breakpoint
CREATE FUNCTION refuse_account_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_user = 'homestretch_clinic' AND OLD.id = current_user_id()
    AND (NEW.role, NEW.deactivated_at) IS DISTINCT FROM (OLD.role, OLD.deactivated_at) THEN
    RAISE EXCEPTION 'nobody changes their own role' USING ERRCODE = '42501';
  END IF;
  IF current_user = 'homestretch_clinic' AND OLD.id IS DISTINCT FROM current_user_id()
    AND ((NEW.display_name, NEW.password_hash) IS DISTINCT FROM (OLD.display_name, OLD.password_hash)
      OR (NEW.totp_sealed IS NOT NULL AND NEW.totp_sealed IS DISTINCT FROM OLD.totp_sealed)) THEN
    RAISE EXCEPTION 'a password is its owner''s to change' USING ERRCODE = '42501';
  END IF;
  IF current_user = 'homestretch_sign_in' AND NEW.password_hash IS DISTINCT FROM OLD.password_hash
    AND OLD.id IS DISTINCT FROM reset_user_id() THEN
    RAISE EXCEPTION 'a password is set by its reset link' USING ERRCODE = '42501';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER users_account_change BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION refuse_account_change();
--> statement-breakpoint
-- A colleague's own templates are the colleague's alone.
DROP POLICY shared_or_own_read ON templates;
--> statement-breakpoint
CREATE POLICY shared_or_own_read ON templates FOR SELECT TO homestretch_clinic
  USING (clinic_id IS NULL OR (clinic_id = current_clinic_id() AND (NOT is_personal OR created_by = current_user_id())));
--> statement-breakpoint
DROP POLICY own_update ON templates;
--> statement-breakpoint
CREATE POLICY own_update ON templates FOR UPDATE TO homestretch_clinic
  USING (clinic_id = current_clinic_id() AND (NOT is_personal OR created_by = current_user_id()))
  WITH CHECK (clinic_id = current_clinic_id());
--> statement-breakpoint
-- The bearer of a one-time link: sees it while it can be used, makes the invited account, or sets its own password.
CREATE POLICY presented_one_time_link ON one_time_links FOR SELECT TO homestretch_sign_in
  USING (token_hash = nullif(current_setting('homestretch.one_time_hash', true), ''));
--> statement-breakpoint
CREATE POLICY presented_one_time_link_use ON one_time_links FOR UPDATE TO homestretch_sign_in
  USING (
    token_hash = nullif(current_setting('homestretch.one_time_hash', true), '')
    AND used_at IS NULL AND revoked_at IS NULL AND expires_at > now()
  )
  WITH CHECK (token_hash = nullif(current_setting('homestretch.one_time_hash', true), ''));
--> statement-breakpoint
GRANT SELECT, UPDATE (used_at) ON one_time_links TO homestretch_sign_in;
--> statement-breakpoint
CREATE POLICY asked_account_by_link ON users FOR SELECT TO homestretch_sign_in
  USING (
    (clinic_id, id) IN (SELECT clinic_id, user_id FROM one_time_links)
    OR email IN (SELECT one_time_links.email FROM one_time_links)
  );
--> statement-breakpoint
CREATE POLICY invited_account ON users FOR INSERT TO homestretch_sign_in
  WITH CHECK (
    (clinic_id, email, role) IN (
      SELECT one_time_links.clinic_id, one_time_links.email, one_time_links.role FROM one_time_links
      WHERE one_time_links.kind = 'invitation' AND one_time_links.used_at IS NULL
        AND one_time_links.revoked_at IS NULL AND one_time_links.expires_at > now()
    )
  );
--> statement-breakpoint
CREATE POLICY asked_account_change ON users FOR UPDATE TO homestretch_sign_in
  USING (
    email = nullif(current_setting('homestretch.email', true), '')
    OR id = reset_user_id()
  )
  WITH CHECK (true);
--> statement-breakpoint
GRANT INSERT (id, clinic_id, email, display_name, role, password_hash, password_changed_at),
  UPDATE (password_hash, password_changed_at, totp_last_step, revision, updated_at) ON users TO homestretch_sign_in;
--> statement-breakpoint
CREATE POLICY asked_clinic_by_link ON clinics FOR SELECT TO homestretch_sign_in
  USING (id IN (SELECT clinic_id FROM one_time_links));
--> statement-breakpoint
CREATE POLICY sessions_of_reset ON sessions FOR DELETE TO homestretch_sign_in
  USING (user_id = reset_user_id());
--> statement-breakpoint
CREATE POLICY sessions_of_reset_read ON sessions FOR SELECT TO homestretch_sign_in
  USING (user_id = reset_user_id());
--> statement-breakpoint
CREATE POLICY one_time_link_events ON audit_events FOR INSERT TO homestretch_sign_in
  WITH CHECK (clinic_id IN (SELECT clinic_id FROM one_time_links));
--> statement-breakpoint
CREATE POLICY asked_account_codes ON recovery_codes TO homestretch_sign_in
  USING (
    (clinic_id, user_id) IN (
      SELECT clinic_id, id FROM users WHERE email = nullif(current_setting('homestretch.email', true), '')
    )
  );
--> statement-breakpoint
GRANT SELECT, UPDATE (used_at) ON recovery_codes TO homestretch_sign_in;
--> statement-breakpoint
-- A share link may be presented by the secret of its calendar address too; its PIN is counted on its row.
DROP POLICY presented_link ON share_links;
--> statement-breakpoint
CREATE POLICY presented_link ON share_links TO homestretch_link
  USING (
    (
      id = current_link_id()
      OR token_hash = nullif(current_setting('homestretch.token_hash', true), '')
      OR code_hash = nullif(current_setting('homestretch.code_hash', true), '')
      OR calendar_hash = nullif(current_setting('homestretch.calendar_hash', true), '')
    )
    AND revoked_at IS NULL AND expires_at > now()
  );
--> statement-breakpoint
GRANT SELECT (calendar_hash, pin_hash, pin_misses, pin_paused_until, pin_locked_at, renewal_asked_at, revoked_at),
  UPDATE (calendar_hash, pin_misses, pin_paused_until, pin_locked_at, renewal_asked_at) ON share_links TO homestretch_link;
--> statement-breakpoint
-- What a patient did: the bearer of a link adds it, and sees what came through any link of the program for 30 days.
CREATE POLICY linked_log_add ON session_logs FOR INSERT TO homestretch_link
  WITH CHECK (source = 'phone' AND (clinic_id, program_id, link_id) IN (SELECT clinic_id, program_id, id FROM share_links));
--> statement-breakpoint
CREATE POLICY linked_log_read ON session_logs FOR SELECT TO homestretch_link
  USING (
    (clinic_id, program_id) IN (SELECT clinic_id, program_id FROM share_links)
    AND received_at > now() - interval '31 days'
  );
--> statement-breakpoint
CREATE POLICY linked_item_log_add ON item_logs FOR INSERT TO homestretch_link
  WITH CHECK ((clinic_id, program_id, session_log_id) IN (SELECT clinic_id, program_id, id FROM session_logs));
--> statement-breakpoint
CREATE POLICY linked_item_log_read ON item_logs FOR SELECT TO homestretch_link
  USING ((clinic_id, program_id, session_log_id) IN (SELECT clinic_id, program_id, id FROM session_logs));
--> statement-breakpoint
GRANT SELECT, INSERT ON session_logs, item_logs TO homestretch_link;
--> statement-breakpoint
-- A phone may send what was done with an earlier version; it learns the items of that version, not its document.
CREATE FUNCTION list_version_items() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO program_version_items (clinic_id, program_id, version_number, item_id)
    SELECT NEW.clinic_id, NEW.program_id, NEW.number, (item ->> 'itemId')::uuid
    FROM jsonb_array_elements(NEW.document -> 'items') AS item
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
--> statement-breakpoint
ALTER TABLE program_version_items ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE program_version_items FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY operator_all ON program_version_items TO homestretch_operator USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY own_clinic ON program_version_items TO homestretch_clinic
  USING (clinic_id = current_clinic_id()) WITH CHECK (clinic_id = current_clinic_id());
--> statement-breakpoint
CREATE POLICY linked_program_items ON program_version_items FOR SELECT TO homestretch_link
  USING ((clinic_id, program_id) IN (SELECT clinic_id, program_id FROM share_links));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON program_version_items TO homestretch_operator;
--> statement-breakpoint
GRANT SELECT, INSERT ON program_version_items TO homestretch_clinic;
--> statement-breakpoint
GRANT SELECT ON program_version_items TO homestretch_link;
--> statement-breakpoint
-- An owner who is no superuser is bound by row-level security too, so the operator's role does the catching up.
SET LOCAL ROLE homestretch_operator;
--> statement-breakpoint
INSERT INTO program_version_items (clinic_id, program_id, version_number, item_id)
  SELECT clinic_id, program_id, number, (item ->> 'itemId')::uuid
  FROM program_versions, jsonb_array_elements(document -> 'items') AS item
  ON CONFLICT DO NOTHING;
--> statement-breakpoint
RESET ROLE;
--> statement-breakpoint
CREATE TRIGGER program_versions_items AFTER INSERT ON program_versions
  FOR EACH ROW EXECUTE FUNCTION list_version_items();
--> statement-breakpoint
-- Immutable rows go only when everything about their patient goes.
CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND current_user = 'homestretch_erasure' THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION '% rows are never changed', TG_TABLE_NAME USING ERRCODE = '42501';
END $$;
--> statement-breakpoint
CREATE TRIGGER session_logs_immutable BEFORE UPDATE OR DELETE ON session_logs
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER item_logs_immutable BEFORE UPDATE OR DELETE ON item_logs
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- Erasing one patient: the named patient's rows of the clinic, to be read and deleted, and nothing else.
DO $$
DECLARE
  table_name text;
BEGIN
  FOREACH table_name IN ARRAY ARRAY['patients', 'patient_conditions', 'programs', 'program_items', 'program_advice', 'program_phases',
    'program_item_phases', 'program_versions', 'program_version_items', 'handout_prints', 'share_links', 'kept_conflicts', 'screenings',
    'session_logs', 'item_logs', 'functional_activities', 'outcome_measurements', 'activity_scores'] LOOP
    EXECUTE format('GRANT SELECT, DELETE ON %I TO homestretch_erasure', table_name);
  END LOOP;
  EXECUTE 'CREATE POLICY erased_patient ON patients TO homestretch_erasure
    USING (clinic_id = current_clinic_id() AND id = current_erased_patient_id())';
  FOREACH table_name IN ARRAY ARRAY['patient_conditions', 'programs', 'screenings', 'functional_activities', 'outcome_measurements'] LOOP
    EXECUTE format('CREATE POLICY erased_patient ON %I TO homestretch_erasure
      USING (clinic_id = current_clinic_id() AND patient_id = current_erased_patient_id())', table_name);
  END LOOP;
  FOREACH table_name IN ARRAY ARRAY['program_items', 'program_advice', 'program_phases', 'program_item_phases', 'program_versions',
    'program_version_items', 'handout_prints', 'share_links', 'kept_conflicts', 'session_logs', 'item_logs'] LOOP
    EXECUTE format('CREATE POLICY erased_patient ON %I TO homestretch_erasure
      USING ((clinic_id, program_id) IN (SELECT clinic_id, id FROM programs))', table_name);
  END LOOP;
  EXECUTE 'CREATE POLICY erased_patient ON activity_scores TO homestretch_erasure
    USING ((clinic_id, measurement_id) IN (SELECT clinic_id, id FROM outcome_measurements))';
END $$;
--> statement-breakpoint
CREATE POLICY erasure_events ON audit_events FOR INSERT TO homestretch_erasure WITH CHECK (clinic_id = current_clinic_id());
--> statement-breakpoint
GRANT INSERT ON audit_events TO homestretch_erasure;
--> statement-breakpoint
-- The hash chain of the audit trail. Every event is sealed at commit, when all other locks are held already, so that the
-- chain's lock is always the last one and cannot end in a deadlock. Only the trigger may write the two tables.
CREATE FUNCTION audit_event_hash(previous_hash text, sequence bigint, event audit_events) RETURNS text LANGUAGE sql STABLE
  RETURN encode(sha256(convert_to(concat_ws(chr(31),
    previous_hash, sequence::text, event.id::text, event.clinic_id::text,
    to_char(event.happened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    event.actor_kind, coalesce(event.actor_id::text, ''), event.verb, event.subject_kind,
    coalesce(event.subject_id::text, ''), event.details::text
  ), 'UTF8')), 'hex');
--> statement-breakpoint
CREATE FUNCTION seal_audit_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  chain audit_chains;
  sealed text;
BEGIN
  INSERT INTO audit_chains (clinic_id, length, hash) VALUES (NEW.clinic_id, 0, repeat('0', 64)) ON CONFLICT DO NOTHING;
  SELECT * INTO chain FROM audit_chains WHERE clinic_id = NEW.clinic_id FOR UPDATE;
  sealed := audit_event_hash(chain.hash, chain.length + 1, NEW);
  UPDATE audit_chains SET length = chain.length + 1, hash = sealed WHERE clinic_id = NEW.clinic_id;
  INSERT INTO audit_seals (clinic_id, sequence, event_id, hash) VALUES (NEW.clinic_id, chain.length + 1, NEW.id, sealed);
  RETURN NULL;
END $$;
--> statement-breakpoint
-- What was written before there was a chain is sealed in the order of its time.
CREATE POLICY catching_up ON audit_chains TO homestretch_operator USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY catching_up ON audit_seals TO homestretch_operator USING (true) WITH CHECK (true);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON audit_chains, audit_seals TO homestretch_operator;
--> statement-breakpoint
SET LOCAL ROLE homestretch_operator;
--> statement-breakpoint
DO $$
DECLARE
  event audit_events;
  chain audit_chains;
  sealed text;
BEGIN
  FOR event IN SELECT * FROM audit_events ORDER BY happened_at, id LOOP
    INSERT INTO audit_chains (clinic_id, length, hash) VALUES (event.clinic_id, 0, repeat('0', 64)) ON CONFLICT DO NOTHING;
    SELECT * INTO chain FROM audit_chains WHERE clinic_id = event.clinic_id;
    sealed := audit_event_hash(chain.hash, chain.length + 1, event);
    UPDATE audit_chains SET length = chain.length + 1, hash = sealed WHERE clinic_id = event.clinic_id;
    INSERT INTO audit_seals (clinic_id, sequence, event_id, hash) VALUES (event.clinic_id, chain.length + 1, event.id, sealed);
  END LOOP;
END $$;
--> statement-breakpoint
RESET ROLE;
--> statement-breakpoint
DROP POLICY catching_up ON audit_chains;
--> statement-breakpoint
DROP POLICY catching_up ON audit_seals;
--> statement-breakpoint
REVOKE UPDATE ON audit_seals FROM homestretch_operator;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER audit_events_sealed AFTER INSERT ON audit_events
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION seal_audit_event();
--> statement-breakpoint
CREATE TRIGGER audit_seals_immutable BEFORE UPDATE OR DELETE ON audit_seals
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
DO $$
DECLARE
  role_name text;
BEGIN
  FOREACH role_name IN ARRAY ARRAY['homestretch_clinic', 'homestretch_sign_in', 'homestretch_link', 'homestretch_operator', 'homestretch_erasure'] LOOP
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON audit_chains TO %I', role_name);
    EXECUTE format('GRANT SELECT, INSERT ON audit_seals TO %I', role_name);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE POLICY sealing ON audit_chains USING (pg_trigger_depth() > 0) WITH CHECK (pg_trigger_depth() > 0);
--> statement-breakpoint
CREATE POLICY sealing ON audit_seals FOR INSERT WITH CHECK (pg_trigger_depth() > 0);
--> statement-breakpoint
CREATE POLICY own_clinic_read ON audit_chains FOR SELECT TO homestretch_clinic USING (clinic_id = current_clinic_id());
--> statement-breakpoint
CREATE POLICY own_clinic_read ON audit_seals FOR SELECT TO homestretch_clinic USING (clinic_id = current_clinic_id());
--> statement-breakpoint
CREATE POLICY operator_read ON audit_chains FOR SELECT TO homestretch_operator USING (true);
--> statement-breakpoint
CREATE POLICY operator_read ON audit_seals FOR SELECT TO homestretch_operator USING (true);
