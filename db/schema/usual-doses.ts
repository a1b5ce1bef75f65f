import { sql } from "drizzle-orm";
import { check, foreignKey, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { doseChecks } from "./checks";
import { doseColumns, SHARED_OWNER, updatedAt } from "./columns";
import { exercises } from "./exercises";
import { users } from "./users";

/** "My usual": the dose a member of staff starts an exercise with, in place of the library's. */
export const usualDoses = pgTable(
  "usual_doses",
  {
    clinicId: uuid("clinic_id").notNull(),
    userId: uuid("user_id").notNull(),
    /** The clinic, or the shared owner. */
    exerciseOwnerId: uuid("exercise_owner_id").notNull(),
    exerciseId: uuid("exercise_id").notNull(),
    ...doseColumns(),
    updatedAt: updatedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.userId, t.exerciseId] }),
    foreignKey({ columns: [t.clinicId, t.userId], foreignColumns: [users.clinicId, users.id] }),
    foreignKey({
      columns: [t.exerciseOwnerId, t.exerciseId],
      foreignColumns: [exercises.ownerId, exercises.id],
      name: "usual_doses_exercise",
    }),
    check(
      "usual_doses_exercise_of_library",
      sql`${t.exerciseOwnerId} in (${t.clinicId}, '${sql.raw(SHARED_OWNER)}'::uuid)`,
    ),
    ...doseChecks("usual_doses", t),
  ],
);
