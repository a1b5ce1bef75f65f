import { sql } from "drizzle-orm";
import { check, foreignKey, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { SHARED_OWNER } from "./columns";
import { exercises } from "./exercises";
import { users } from "./users";

/** Exercises that a member of staff wants at hand: a preference, not a record. */
export const favourites = pgTable(
  "favourites",
  {
    clinicId: uuid("clinic_id").notNull(),
    userId: uuid("user_id").notNull(),
    /** The clinic, or the shared owner. */
    exerciseOwnerId: uuid("exercise_owner_id").notNull(),
    exerciseId: uuid("exercise_id").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.userId, t.exerciseId] }),
    foreignKey({ columns: [t.clinicId, t.userId], foreignColumns: [users.clinicId, users.id] }),
    foreignKey({
      columns: [t.exerciseOwnerId, t.exerciseId],
      foreignColumns: [exercises.ownerId, exercises.id],
      name: "favourites_exercise",
    }),
    check(
      "favourites_exercise_of_library",
      sql`${t.exerciseOwnerId} in ('${sql.raw(SHARED_OWNER)}'::uuid, ${t.clinicId})`,
    ),
  ],
);
