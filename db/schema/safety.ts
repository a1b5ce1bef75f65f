import { check, foreignKey, index, jsonb, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import {
  KEPT_REASON_LENGTH,
  SCREENING_OUTCOMES,
  type ScreeningFindings,
} from "@/lib/domain/conflict/safety-record";
import { lengthBetween, oneOf } from "./checks";
import { createdAt, primaryId } from "./columns";
import { patients } from "./patients";
import { programs } from "./programs";
import { users } from "./users";

/** Why an exercise stays in a program although a rule says stop; insert-only. */
export const keptConflicts = pgTable(
  "kept_conflicts",
  {
    id: primaryId(),
    clinicId: uuid("clinic_id").notNull(),
    programId: uuid("program_id").notNull(),
    /** The draft's item; it has no foreign key because the reason outlives the item. */
    itemId: uuid("item_id").notNull(),
    exerciseId: uuid("exercise_id").notNull(),
    rule: text("rule").notNull(),
    reason: text("reason").notNull(),
    keptBy: uuid("kept_by").notNull(),
    keptAt: createdAt(),
  },
  (t) => [
    unique("kept_conflicts_clinic_id_id").on(t.clinicId, t.id),
    index("kept_conflicts_program").on(t.clinicId, t.programId),
    foreignKey({ columns: [t.clinicId, t.programId], foreignColumns: [programs.clinicId, programs.id] }),
    foreignKey({ columns: [t.clinicId, t.keptBy], foreignColumns: [users.clinicId, users.id] }),
    check("kept_conflicts_rule_length", lengthBetween(t.rule, 1, 20)),
    check(
      "kept_conflicts_reason_length",
      lengthBetween(t.reason, KEPT_REASON_LENGTH.min, KEPT_REASON_LENGTH.max),
    ),
  ],
);

/** The warning signs asked about before a program is first published; insert-only. */
export const screenings = pgTable(
  "screenings",
  {
    id: primaryId(),
    clinicId: uuid("clinic_id").notNull(),
    programId: uuid("program_id").notNull(),
    patientId: uuid("patient_id").notNull(),
    /** Codes of the questions, each with whether the sign is there. */
    answers: jsonb("answers").$type<Readonly<Record<string, boolean>>>().notNull(),
    /** By theme: reasons for going on in spite of its context, and who assessed its sign. */
    findings: jsonb("findings").$type<ScreeningFindings>().notNull().default({}),
    outcome: text("outcome", { enum: SCREENING_OUTCOMES }).notNull(),
    note: text("note").notNull().default(""),
    screenedBy: uuid("screened_by").notNull(),
    screenedAt: createdAt(),
  },
  (t) => [
    unique("screenings_clinic_id_id").on(t.clinicId, t.id),
    index("screenings_program").on(t.clinicId, t.programId),
    foreignKey({ columns: [t.clinicId, t.programId], foreignColumns: [programs.clinicId, programs.id] }),
    foreignKey({ columns: [t.clinicId, t.patientId], foreignColumns: [patients.clinicId, patients.id] }),
    foreignKey({ columns: [t.clinicId, t.screenedBy], foreignColumns: [users.clinicId, users.id] }),
    check("screenings_outcome_known", oneOf(t.outcome, SCREENING_OUTCOMES)),
    check("screenings_note_length", lengthBetween(t.note, 0, 1000)),
  ],
);
