import { sql } from "drizzle-orm";
import { check, foreignKey, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { EXERCISE_LIMITS } from "@/lib/domain/exercise/exercise-limits";
import { lengthBetween } from "./checks";
import { clinics } from "./clinics";
import { SHARED_OWNER, updatedAt } from "./columns";
import { exercises } from "./exercises";

/** What a clinic calls an exercise besides its names, so that its search knows it: words parted by commas. */
export const exerciseWords = pgTable(
  "exercise_words",
  {
    clinicId: uuid("clinic_id").notNull(),
    /** The clinic, or the shared owner. */
    exerciseOwnerId: uuid("exercise_owner_id").notNull(),
    exerciseId: uuid("exercise_id").notNull(),
    words: text("words").notNull(),
    updatedAt: updatedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.exerciseId] }),
    foreignKey({ columns: [t.clinicId], foreignColumns: [clinics.id] }),
    foreignKey({
      columns: [t.exerciseOwnerId, t.exerciseId],
      foreignColumns: [exercises.ownerId, exercises.id],
      name: "exercise_words_exercise",
    }),
    check(
      "exercise_words_exercise_of_library",
      sql`${t.exerciseOwnerId} in ('${sql.raw(SHARED_OWNER)}'::uuid, ${t.clinicId})`,
    ),
    check("exercise_words_length", lengthBetween(t.words, 1, EXERCISE_LIMITS.ownWords)),
  ],
);
