CREATE TABLE "favourites" (
	"clinic_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"exercise_owner_id" uuid NOT NULL,
	"exercise_id" uuid NOT NULL,
	CONSTRAINT "favourites_clinic_id_user_id_exercise_id_pk" PRIMARY KEY("clinic_id","user_id","exercise_id"),
	CONSTRAINT "favourites_exercise_of_library" CHECK ("favourites"."exercise_owner_id" in ('00000000-0000-0000-0000-000000000000'::uuid, "favourites"."clinic_id"))
);
--> statement-breakpoint
ALTER TABLE "favourites" ADD CONSTRAINT "favourites_clinic_id_user_id_users_clinic_id_id_fk" FOREIGN KEY ("clinic_id","user_id") REFERENCES "public"."users"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "favourites" ADD CONSTRAINT "favourites_exercise" FOREIGN KEY ("exercise_owner_id","exercise_id") REFERENCES "public"."exercises"("owner_id","id") ON DELETE no action ON UPDATE no action;