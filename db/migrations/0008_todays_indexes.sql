CREATE INDEX "handout_prints_program" ON "handout_prints" USING btree ("clinic_id","program_id","created_at");--> statement-breakpoint
CREATE INDEX "programs_review" ON "programs" USING btree ("clinic_id","review_on") WHERE archived_at is null;--> statement-breakpoint
CREATE INDEX "programs_changed" ON "programs" USING btree ("clinic_id","updated_at");--> statement-breakpoint
CREATE INDEX "session_logs_clinic_day" ON "session_logs" USING btree ("clinic_id","local_date","program_id");--> statement-breakpoint
CREATE INDEX "session_logs_notes" ON "session_logs" USING btree ("clinic_id","program_id","received_at") WHERE note <> '';--> statement-breakpoint
CREATE INDEX "session_logs_replaced" ON "session_logs" USING btree ("clinic_id","program_id","corrects") WHERE corrects is not null;--> statement-breakpoint
CREATE INDEX "share_links_expiry" ON "share_links" USING btree ("clinic_id","expires_at") WHERE revoked_at is null;