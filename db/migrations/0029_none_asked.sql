ALTER TABLE "patients" ADD COLUMN "conditions_none_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "patients" ADD COLUMN "conditions_none_by" uuid;--> statement-breakpoint
ALTER TABLE "patients" ADD COLUMN "flags_none_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "patients" ADD COLUMN "flags_none_by" uuid;--> statement-breakpoint
ALTER TABLE "patients" ADD CONSTRAINT "patients_clinic_id_conditions_none_by_users_clinic_id_id_fk" FOREIGN KEY ("clinic_id","conditions_none_by") REFERENCES "public"."users"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patients" ADD CONSTRAINT "patients_clinic_id_flags_none_by_users_clinic_id_id_fk" FOREIGN KEY ("clinic_id","flags_none_by") REFERENCES "public"."users"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patients" ADD CONSTRAINT "patients_conditions_none_whole" CHECK (num_nulls("patients"."conditions_none_at", "patients"."conditions_none_by") in (0, 2));--> statement-breakpoint
ALTER TABLE "patients" ADD CONSTRAINT "patients_flags_none_whole" CHECK (num_nulls("patients"."flags_none_at", "patients"."flags_none_by") in (0, 2));