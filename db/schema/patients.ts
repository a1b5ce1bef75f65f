import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { HIP_APPROACHES, PREGNANCY_WEEKS } from "@/lib/domain/patient/condition";
import { AFFECTED_SIDES } from "@/lib/domain/patient/patient";
import { lengthBetween, numberBetween, oneOf } from "./checks";
import { clinics } from "./clinics";
import { at, createdAt, primaryId, revision, updatedAt } from "./columns";
import { conditionTags } from "./conditions";

export const patients = pgTable(
  "patients",
  {
    id: primaryId(),
    clinicId: uuid("clinic_id")
      .notNull()
      .references(() => clinics.id),
    /** Full name or alias, for staff. */
    name: text("name").notNull(),
    /** What patient output may show: a first name, initials or an alias. */
    label: text("label").notNull(),
    birthYear: smallint("birth_year"),
    email: text("email"),
    phone: text("phone"),
    affectedSide: text("affected_side", { enum: AFFECTED_SIDES }).notNull().default("unspecified"),
    notes: text("notes").notNull().default(""),
    /** Who referred or cleared the patient when a tag holds the program, in the therapist's words. */
    clearance: text("clearance").notNull().default(""),
    archivedAt: at("archived_at"),
    revision: revision(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    unique("patients_clinic_id_id").on(t.clinicId, t.id),
    index("patients_by_name").on(t.clinicId, t.name),
    check("patients_name_length", lengthBetween(t.name, 1, 120)),
    check("patients_label_length", lengthBetween(t.label, 1, 60)),
    check("patients_birth_year_range", sql`${t.birthYear} between 1900 and 2100`),
    check("patients_email_length", lengthBetween(t.email, 3, 254)),
    check("patients_phone_length", lengthBetween(t.phone, 3, 40)),
    check("patients_affected_side_known", oneOf(t.affectedSide, AFFECTED_SIDES)),
    check("patients_clearance_length", lengthBetween(t.clearance, 0, 500)),
    check("patients_notes_length", lengthBetween(t.notes, 0, 10_000)),
  ],
);

/** The condition tags and flags set on a patient. */
export const patientConditions = pgTable(
  "patient_conditions",
  {
    clinicId: uuid("clinic_id").notNull(),
    patientId: uuid("patient_id").notNull(),
    tag: text("tag")
      .notNull()
      .references(() => conditionTags.slug),
    notedOn: date("noted_on", { mode: "string" }).notNull(),
    /** Weeks of pregnancy on `notedOn`. */
    pregnancyWeeks: smallint("pregnancy_weeks"),
    /** Of a hip replacement. */
    approach: text("approach", { enum: HIP_APPROACHES }),
    /** Last day of a surgeon's limits. */
    limitsEndOn: date("limits_end_on", { mode: "string" }),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.patientId, t.tag] }),
    foreignKey({
      columns: [t.clinicId, t.patientId],
      foreignColumns: [patients.clinicId, patients.id],
    }).onDelete("cascade"),
    check(
      "patient_conditions_weeks",
      numberBetween(t.pregnancyWeeks, PREGNANCY_WEEKS.min, PREGNANCY_WEEKS.max),
    ),
    check("patient_conditions_approach_known", oneOf(t.approach, HIP_APPROACHES)),
  ],
);
