DO $$
DECLARE
  table_name text;
BEGIN
  FOREACH table_name IN ARRAY ARRAY['signable_texts', 'clinical_signers', 'signatures', 'signature_withdrawals',
    'signature_acceptances', 'text_acceptances'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', table_name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', table_name);
    EXECUTE format('CREATE POLICY operator_all ON %I TO homestretch_operator USING (true) WITH CHECK (true)', table_name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO homestretch_operator', table_name);
  END LOOP;
  FOREACH table_name IN ARRAY ARRAY['clinical_signers', 'signatures', 'signature_withdrawals', 'signature_acceptances',
    'text_acceptances'] LOOP
    EXECUTE format('CREATE POLICY own_clinic_read ON %I FOR SELECT TO homestretch_clinic
      USING (clinic_id = current_clinic_id())', table_name);
  END LOOP;
  -- What was signed, taken back or accepted stays as it was written, whoever asks.
  FOREACH table_name IN ARRAY ARRAY['signatures', 'signature_withdrawals', 'signature_acceptances', 'text_acceptances'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I
      FOR EACH ROW EXECUTE FUNCTION refuse_change()', table_name || '_immutable', table_name);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE POLICY shared_read ON signable_texts FOR SELECT TO homestretch_clinic USING (true);
--> statement-breakpoint
GRANT SELECT ON signable_texts TO homestretch_clinic;
--> statement-breakpoint
-- An admin names signers, accepts texts and signatures from elsewhere, each under their own name.
CREATE POLICY by_admin_insert ON clinical_signers FOR INSERT TO homestretch_clinic
  WITH CHECK (clinic_id = current_clinic_id() AND register_checked_by = current_user_id()
    AND current_setting('homestretch.user_role', true) = 'admin');
--> statement-breakpoint
CREATE POLICY by_admin_update ON clinical_signers FOR UPDATE TO homestretch_clinic
  USING (clinic_id = current_clinic_id() AND current_setting('homestretch.user_role', true) = 'admin')
  WITH CHECK (clinic_id = current_clinic_id());
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (full_name, profession, registration_body, registration_number, kinds, regions,
  register_checked_on, register_checked_by, ended_at, revision, updated_at) ON clinical_signers TO homestretch_clinic;
--> statement-breakpoint
-- Somebody signs in their own name as a signer at work; a signature from elsewhere comes in by an admin.
CREATE POLICY own_signature ON signatures FOR INSERT TO homestretch_clinic
  WITH CHECK (
    clinic_id = current_clinic_id() AND (
      (signed_by = current_user_id() AND signer_id IN (
        SELECT id FROM clinical_signers WHERE user_id = current_user_id() AND ended_at IS NULL))
      OR (signed_by IS NULL AND current_setting('homestretch.user_role', true) = 'admin')
    )
  );
--> statement-breakpoint
CREATE POLICY own_withdrawal ON signature_withdrawals FOR INSERT TO homestretch_clinic
  WITH CHECK (clinic_id = current_clinic_id() AND withdrawn_by = current_user_id());
--> statement-breakpoint
CREATE POLICY by_admin_insert ON signature_acceptances FOR INSERT TO homestretch_clinic
  WITH CHECK (clinic_id = current_clinic_id() AND accepted_by = current_user_id()
    AND current_setting('homestretch.user_role', true) = 'admin');
--> statement-breakpoint
CREATE POLICY by_admin_insert ON text_acceptances FOR INSERT TO homestretch_clinic
  WITH CHECK (clinic_id = current_clinic_id() AND accepted_by = current_user_id() AND NOT is_demonstration
    AND current_setting('homestretch.user_role', true) = 'admin');
--> statement-breakpoint
GRANT SELECT, INSERT ON signatures, signature_withdrawals, signature_acceptances, text_acceptances TO homestretch_clinic;
