ALTER TABLE favourites ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE favourites FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY operator_all ON favourites TO homestretch_operator USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY own_clinic ON favourites TO homestretch_clinic
  USING (clinic_id = current_clinic_id()) WITH CHECK (clinic_id = current_clinic_id());
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON favourites TO homestretch_operator;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON favourites TO homestretch_clinic;
