-- An owner who is no superuser is bound by row-level security too, so the operator's role does the catching up.
SET LOCAL ROLE homestretch_operator;
--> statement-breakpoint
-- A link that still opens ends with the day that its page has named: that day of the clinic, to its last millisecond.
UPDATE share_links AS l
  SET expires_at = least(
    ((l.expires_at AT TIME ZONE c.time_zone)::date + 1)::timestamp AT TIME ZONE c.time_zone - interval '1 millisecond',
    coalesce(l.renewed_at, l.created_at) + interval '181 days'
  )
  FROM clinics AS c
  WHERE c.id = l.clinic_id AND l.revoked_at IS NULL AND l.expires_at > now();
--> statement-breakpoint
RESET ROLE;
--> statement-breakpoint
-- A patient goes by an import that is taken back within a day, and in no other way but an erasure.
GRANT DELETE ON patients TO homestretch_clinic;
--> statement-breakpoint
CREATE POLICY import_taken_back ON patients AS RESTRICTIVE FOR DELETE TO homestretch_clinic
  USING (import_id IS NOT NULL AND created_at > now() - interval '24 hours' AND current_setting('homestretch.user_role', true) = 'admin');
