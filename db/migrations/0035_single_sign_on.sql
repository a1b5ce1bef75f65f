CREATE TABLE "user_identities" (
	"issuer" text NOT NULL,
	"subject" text NOT NULL,
	"clinic_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "user_identities_issuer_subject_pk" PRIMARY KEY("issuer","subject"),
	CONSTRAINT "user_identities_account" UNIQUE("clinic_id","user_id","issuer"),
	CONSTRAINT "user_identities_issuer_length" CHECK (char_length("user_identities"."issuer") between 1 and 500),
	CONSTRAINT "user_identities_subject_length" CHECK (char_length("user_identities"."subject") between 1 and 255)
);
--> statement-breakpoint
ALTER TABLE "clinics" ADD COLUMN "passwords_only_for" uuid;--> statement-breakpoint
ALTER TABLE "clinics" ADD COLUMN "sso_second_step" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "by_sso" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "sso_allowed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "user_identities" ADD CONSTRAINT "user_identities_clinic_id_user_id_users_clinic_id_id_fk" FOREIGN KEY ("clinic_id","user_id") REFERENCES "public"."users"("clinic_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE user_identities ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE user_identities FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY operator_all ON user_identities TO homestretch_operator USING (true) WITH CHECK (true);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON user_identities TO homestretch_operator;
--> statement-breakpoint
CREATE POLICY own_clinic_read ON user_identities FOR SELECT TO homestretch_clinic USING (clinic_id = current_clinic_id());
--> statement-breakpoint
CREATE POLICY own_or_by_admin ON user_identities FOR DELETE TO homestretch_clinic
  USING (clinic_id = current_clinic_id() AND (user_id = current_user_id() OR current_setting('homestretch.user_role', true) = 'admin'));
--> statement-breakpoint
GRANT SELECT, DELETE ON user_identities TO homestretch_clinic;
--> statement-breakpoint
-- Somebody whom the directory vouches for sees the one identity that is presented.
CREATE FUNCTION current_identity() RETURNS text[] LANGUAGE sql STABLE
  RETURN ARRAY[nullif(current_setting('homestretch.issuer', true), ''), nullif(current_setting('homestretch.subject', true), '')];
--> statement-breakpoint
CREATE POLICY presented_identity ON user_identities FOR SELECT TO homestretch_sign_in USING (ARRAY[issuer, subject] = current_identity());
--> statement-breakpoint
-- It becomes the account's whose verified address an admin has allowed, whose session is presented, or that was just made
-- by the invitation that is presented.
CREATE POLICY presented_identity_link ON user_identities FOR INSERT TO homestretch_sign_in
  WITH CHECK (
    ARRAY[issuer, subject] = current_identity()
    AND (clinic_id, user_id) IN (
      SELECT users.clinic_id, users.id FROM users
      WHERE users.deactivated_at IS NULL AND (
        (users.sso_allowed AND users.email = nullif(current_setting('homestretch.email', true), ''))
        OR users.id IN (SELECT sessions.user_id FROM sessions)
        OR (users.clinic_id, users.email) IN (
          SELECT one_time_links.clinic_id, one_time_links.email FROM one_time_links
          WHERE one_time_links.kind = 'invitation' AND one_time_links.used_at IS NULL
            AND one_time_links.revoked_at IS NULL AND one_time_links.expires_at > now()
        )
      )
    )
  );
--> statement-breakpoint
GRANT SELECT, INSERT ON user_identities TO homestretch_sign_in;
--> statement-breakpoint
-- A function, since the policy above reads users, and one on users may not read back.
CREATE FUNCTION identity_user_id() RETURNS uuid LANGUAGE sql STABLE
  RETURN (SELECT user_id FROM user_identities WHERE ARRAY[issuer, subject] = current_identity());
--> statement-breakpoint
CREATE POLICY asked_account_by_identity ON users FOR SELECT TO homestretch_sign_in USING (id = identity_user_id());
--> statement-breakpoint
GRANT SELECT (sso_allowed), UPDATE (sso_allowed) ON users TO homestretch_clinic;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION refuse_account_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_user = 'homestretch_clinic' AND OLD.id = current_user_id()
    AND (NEW.role, NEW.deactivated_at, NEW.sso_allowed) IS DISTINCT FROM (OLD.role, OLD.deactivated_at, OLD.sso_allowed) THEN
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
