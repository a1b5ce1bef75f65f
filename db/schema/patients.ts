import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { FIGURE_BODIES, FIGURE_HAIRS, FIGURE_SKINS } from "@/lib/domain/exercise/figure-style";
import { BODY_AREAS } from "@/lib/domain/patient/body-area";
import { HIP_APPROACHES, PREGNANCY_WEEKS } from "@/lib/domain/patient/condition";
import { HEALING_STAGES } from "@/lib/domain/patient/healing-stage";
import { AFFECTED_SIDES, PATIENT_LIMITS } from "@/lib/domain/patient/patient";
import { LANGUAGE_TAG_LIMIT, WRITTEN_LANGUAGES } from "@/lib/domain/patient/patient-languages";
import { EXTERNAL_ID_LIMITS } from "@/lib/domain/patient-import/external-id";
import { allOf, lengthBetween, numberBetween, oneOf } from "./checks";
import { clinics } from "./clinics";
import { at, createdAt, primaryId, revision, updatedAt } from "./columns";
import { conditionTags } from "./conditions";
import { users } from "./users";

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
    /** The clinic's own number for the patient, as its other systems have it. */
    reference: text("reference"),
    /** What the patient is found by, folded (`patientSearchText`); empty until it is made. */
    searchText: text("search_text").notNull().default(""),
    affectedSide: text("affected_side", { enum: AFFECTED_SIDES }).notNull().default("unspecified"),
    notes: text("notes").notNull().default(""),
    /** Who referred or cleared the patient when a tag holds the program, in the therapist's words. */
    clearance: text("clearance").notNull().default(""),
    /** The adult who is with a child at the first session. */
    adult: text("adult").notNull().default(""),
    /** Of what the patient is given to read; null: the clinic's. */
    writtenLanguage: text("written_language", { enum: WRITTEN_LANGUAGES }),
    /** BCP 47; null where nobody asked. */
    spokenLanguage: text("spoken_language"),
    interpreterNeeded: boolean("interpreter_needed").notNull().default(false),
    /** How this patient's drawings differ from the clinic's; null where they do not. */
    figureSkin: text("figure_skin", { enum: FIGURE_SKINS }),
    figureBody: text("figure_body", { enum: FIGURE_BODIES }),
    figureHair: text("figure_hair", { enum: FIGURE_HAIRS }),
    /** When, and by whom, the patient was asked for conditions and had none; gone once one is set. */
    conditionsNoneAt: at("conditions_none_at"),
    conditionsNoneBy: uuid("conditions_none_by"),
    /** The same of the flags. */
    flagsNoneAt: at("flags_none_at"),
    flagsNoneBy: uuid("flags_none_by"),
    archivedAt: at("archived_at"),
    /** The record that this one was merged into, when and by whom: it is shown no more, and read with that one. */
    mergedInto: uuid("merged_into"),
    mergedAt: at("merged_at"),
    mergedBy: uuid("merged_by"),
    /** The import the patient came with: it can be taken back for a day. */
    importId: uuid("import_id"),
    revision: revision(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    index("patients_by_import").on(t.clinicId, t.importId).where(sql`import_id is not null`),
    unique("patients_clinic_id_id").on(t.clinicId, t.id),
    index("patients_merged").on(t.clinicId, t.mergedInto).where(sql`merged_into is not null`),
    index("patients_by_name").on(t.clinicId, sql`lower(${t.name})`),
    foreignKey({ columns: [t.clinicId, t.conditionsNoneBy], foreignColumns: [users.clinicId, users.id] }),
    foreignKey({ columns: [t.clinicId, t.flagsNoneBy], foreignColumns: [users.clinicId, users.id] }),
    foreignKey({
      columns: [t.clinicId, t.mergedInto],
      foreignColumns: [t.clinicId, t.id],
      name: "patients_merged_into_of_clinic",
    }),
    foreignKey({
      columns: [t.clinicId, t.mergedBy],
      foreignColumns: [users.clinicId, users.id],
      name: "patients_merged_by_of_clinic",
    }),
    check("patients_merged_whole", sql`num_nulls(${t.mergedInto}, ${t.mergedAt}, ${t.mergedBy}) in (0, 3)`),
    check(
      "patients_merged_into_another",
      sql`${t.mergedInto} is null or (${t.mergedInto} <> ${t.id} and ${t.archivedAt} is not null)`,
    ),
    check(
      "patients_conditions_none_whole",
      sql`num_nulls(${t.conditionsNoneAt}, ${t.conditionsNoneBy}) in (0, 2)`,
    ),
    check("patients_flags_none_whole", sql`num_nulls(${t.flagsNoneAt}, ${t.flagsNoneBy}) in (0, 2)`),
    check("patients_name_length", lengthBetween(t.name, 1, 120)),
    check("patients_label_length", lengthBetween(t.label, 1, 60)),
    check("patients_birth_year_range", sql`${t.birthYear} between 1900 and 2100`),
    check("patients_email_length", lengthBetween(t.email, 3, 254)),
    check("patients_phone_length", lengthBetween(t.phone, 3, 40)),
    check("patients_reference_length", lengthBetween(t.reference, 1, PATIENT_LIMITS.reference)),
    check("patients_affected_side_known", oneOf(t.affectedSide, AFFECTED_SIDES)),
    // Which languages there are words in changes with each release; what is on record stays.
    check("patients_written_language_form", sql`${t.writtenLanguage} ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?$'`),
    check("patients_spoken_language_length", lengthBetween(t.spokenLanguage, 2, LANGUAGE_TAG_LIMIT)),
    check("patients_spoken_language_form", sql`${t.spokenLanguage} ~ '^[a-z]{2,8}(-[A-Za-z0-9]{1,8})*$'`),
    check("patients_figure_skin_known", oneOf(t.figureSkin, FIGURE_SKINS)),
    check("patients_figure_body_known", oneOf(t.figureBody, FIGURE_BODIES)),
    check("patients_figure_hair_known", oneOf(t.figureHair, FIGURE_HAIRS)),
    check("patients_clearance_length", lengthBetween(t.clearance, 0, 500)),
    check("patients_adult_length", lengthBetween(t.adult, 0, 120)),
    check("patients_notes_length", lengthBetween(t.notes, 0, 10_000)),
  ],
);

/** A patient's number in another system of the clinic. */
export const patientExternalIds = pgTable(
  "patient_external_ids",
  {
    clinicId: uuid("clinic_id").notNull(),
    patientId: uuid("patient_id").notNull(),
    /** The system, in small letters. */
    source: text("source").notNull(),
    value: text("value").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.source, t.value] }),
    index("patient_external_ids_patient").on(t.clinicId, t.patientId),
    foreignKey({
      columns: [t.clinicId, t.patientId],
      foreignColumns: [patients.clinicId, patients.id],
      name: "patient_external_ids_patient_of_clinic",
    }).onDelete("cascade"),
    check("patient_external_ids_source_form", sql`${t.source} ~ '^[a-z0-9][a-z0-9-]{0,29}$'`),
    check("patient_external_ids_value_length", lengthBetween(t.value, 1, EXTERNAL_ID_LIMITS.value)),
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
    /** Day of the injection, injury or operation. */
    happenedOn: date("happened_on", { mode: "string" }),
    areas: text("areas", { enum: BODY_AREAS }).array().notNull().default([]),
    /** Code of a kind that decides how long or where a rule holds. */
    variant: text("variant"),
    /** Of an injured or operated shoulder. */
    stage: text("stage", { enum: HEALING_STAGES }),
    isVisitReason: boolean("is_visit_reason").notNull().default(false),
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
    check("patient_conditions_areas_known", allOf(t.areas, BODY_AREAS)),
    check("patient_conditions_variant_length", lengthBetween(t.variant, 1, 40)),
    check("patient_conditions_stage_known", oneOf(t.stage, HEALING_STAGES)),
    uniqueIndex("patient_conditions_one_visit_reason")
      .on(t.clinicId, t.patientId)
      .where(sql`is_visit_reason`),
  ],
);
