import { sql } from "drizzle-orm";
import { check, date, foreignKey, index, jsonb, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import type { SymptomMark } from "@/lib/domain/symptom/symptom-chart";
import { SYMPTOM_LIMITS, SYMPTOM_WORDS } from "@/lib/domain/symptom/symptom-limits";
import { allOf, lengthBetween } from "./checks";
import { at, createdAt, primaryId } from "./columns";
import { patients } from "./patients";
import { users } from "./users";

/** Where a patient felt what on one day; insert-only but for being struck out. */
export const symptomCharts = pgTable(
  "symptom_charts",
  {
    id: primaryId(),
    clinicId: uuid("clinic_id").notNull(),
    patientId: uuid("patient_id").notNull(),
    chartedOn: date("charted_on", { mode: "string" }).notNull(),
    marks: jsonb("marks").$type<readonly SymptomMark[]>().notNull(),
    words: text("words", { enum: SYMPTOM_WORDS }).array().notNull().default([]),
    note: text("note").notNull().default(""),
    /** Entered by mistake: shown struck out, compared no more. */
    struckAt: at("struck_at"),
    chartedBy: uuid("charted_by").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    unique("symptom_charts_clinic_id_id").on(t.clinicId, t.id),
    index("symptom_charts_patient").on(t.clinicId, t.patientId, t.chartedOn),
    foreignKey({ columns: [t.clinicId, t.patientId], foreignColumns: [patients.clinicId, patients.id] }),
    foreignKey({ columns: [t.clinicId, t.chartedBy], foreignColumns: [users.clinicId, users.id] }),
    check(
      "symptom_charts_marks_most",
      sql`jsonb_array_length(${t.marks}) <= ${sql.raw(String(SYMPTOM_LIMITS.marks))}`,
    ),
    check("symptom_charts_words_known", allOf(t.words, SYMPTOM_WORDS)),
    check("symptom_charts_note_length", lengthBetween(t.note, 0, SYMPTOM_LIMITS.note)),
  ],
);
