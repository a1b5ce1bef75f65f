import { foreignKey, index, integer, jsonb, pgTable, unique, uuid } from "drizzle-orm/pg-core";
import type { KeptBefore, MovedByMerge } from "@/lib/domain/patient/patient-merge";
import { at, primaryId } from "./columns";
import { patients } from "./patients";
import { users } from "./users";

/** A merge of two records that stands: what it takes to undo it. Gone once it is undone. */
export const patientMerges = pgTable(
  "patient_merges",
  {
    id: primaryId(),
    clinicId: uuid("clinic_id").notNull(),
    /** The record that was kept. */
    patientId: uuid("patient_id").notNull(),
    /** The one that was given up. */
    mergedId: uuid("merged_id").notNull(),
    /** Of the kept record, right after the merge: another one since means that somebody has changed it. */
    revision: integer("revision").notNull(),
    /** What the kept record was. */
    before: jsonb("before").$type<KeptBefore>().notNull(),
    /** Ids of what was moved over to the kept record. */
    moved: jsonb("moved").$type<MovedByMerge>().notNull(),
    mergedBy: uuid("merged_by").notNull(),
    mergedAt: at("merged_at").notNull().defaultNow(),
  },
  (t) => [
    unique("patient_merges_clinic_id_id").on(t.clinicId, t.id),
    index("patient_merges_patient").on(t.clinicId, t.patientId, t.mergedAt),
    foreignKey({
      columns: [t.clinicId, t.patientId],
      foreignColumns: [patients.clinicId, patients.id],
      name: "patient_merges_patient_of_clinic",
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.clinicId, t.mergedId],
      foreignColumns: [patients.clinicId, patients.id],
      name: "patient_merges_merged_of_clinic",
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.clinicId, t.mergedBy],
      foreignColumns: [users.clinicId, users.id],
      name: "patient_merges_by_of_clinic",
    }),
  ],
);
