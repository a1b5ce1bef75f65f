import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { ITEM_NOTE_MAX_LENGTH } from "@/lib/domain/dose/dose";
import {
  DIARY_WEEKS,
  MAX_ITEMS,
  MAX_TOPICS,
  PHASE_LIMITS,
  PROGRAM_TEXT_LIMITS,
} from "@/lib/domain/program/program-draft";
import { TOLD_JSON_LENGTH, type ToldWords } from "@/lib/domain/translation/told-words";
import { adviceTopics } from "./advice";
import { doseChecks, lengthBetween, numberBetween } from "./checks";
import { at, createdAt, doseColumns, primaryId, revision, SHARED_OWNER, updatedAt } from "./columns";
import { exercises } from "./exercises";
import { patients } from "./patients";
import { users } from "./users";

/** A program and its draft; published states stand in `program_versions`. */
export const programs = pgTable(
  "programs",
  {
    id: primaryId(),
    clinicId: uuid("clinic_id").notNull(),
    patientId: uuid("patient_id").notNull(),
    title: text("title").notNull(),
    goal: text("goal").notNull().default(""),
    habitAfter: text("habit_after").notNull().default(""),
    habitAt: text("habit_at").notNull().default(""),
    reviewOn: date("review_on", { mode: "string" }),
    /** First day of the first phase. */
    startsOn: date("starts_on", { mode: "string" }),
    diaryWeeks: smallint("diary_weeks").notNull().default(2),
    /** The advice is as it was proposed for the conditions; a change by hand ends it for good. */
    adviceProposed: boolean("advice_proposed").notNull().default(false),
    /** Level-3 warning codes the therapist hides on the handout. */
    hiddenWarnings: text("hidden_warnings").array().notNull().default(sql`'{}'::text[]`),
    /** The therapist's own words in the patient's language, as an interpreter told them. */
    toldWords: jsonb("told_words").$type<ToldWords>(),
    /** Who typed those last. */
    toldBy: uuid("told_by"),
    /** Number of the newest published version; 0 before the first. */
    currentVersion: integer("current_version").notNull().default(0),
    /** Revision the current version was made from: the draft differs when it is lower than `revision`. */
    publishedRevision: integer("published_revision"),
    /** When staff last read what the patient recorded. */
    logsSeenAt: at("logs_seen_at"),
    /** Slug of the template it began as; null for a blank page or a copy. */
    template: text("template"),
    createdBy: uuid("created_by").notNull(),
    archivedAt: at("archived_at"),
    revision: revision(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    unique("programs_clinic_id_id").on(t.clinicId, t.id),
    index("programs_patient").on(t.clinicId, t.patientId),
    index("programs_review").on(t.clinicId, t.reviewOn).where(sql`archived_at is null`),
    index("programs_changed").on(t.clinicId, t.updatedAt),
    foreignKey({ columns: [t.clinicId, t.patientId], foreignColumns: [patients.clinicId, patients.id] }),
    foreignKey({ columns: [t.clinicId, t.createdBy], foreignColumns: [users.clinicId, users.id] }),
    foreignKey({ columns: [t.clinicId, t.toldBy], foreignColumns: [users.clinicId, users.id] }),
    check("programs_told_whole", sql`num_nulls(${t.toldWords}, ${t.toldBy}) in (0, 2)`),
    check(
      "programs_told_bounds",
      sql`${t.toldWords} is null or (jsonb_typeof(${t.toldWords} -> 'notes') is not distinct from 'object' and coalesce(${t.toldWords} ->> 'language', '') ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?$' and char_length(${t.toldWords} #>> '{}') <= ${sql.raw(String(TOLD_JSON_LENGTH))})`,
    ),
    check("programs_title_length", lengthBetween(t.title, 1, PROGRAM_TEXT_LIMITS.title)),
    check("programs_goal_length", lengthBetween(t.goal, 0, PROGRAM_TEXT_LIMITS.goal)),
    check("programs_habit_after_length", lengthBetween(t.habitAfter, 0, PROGRAM_TEXT_LIMITS.habit)),
    check("programs_habit_at_length", lengthBetween(t.habitAt, 0, PROGRAM_TEXT_LIMITS.habit)),
    check("programs_diary_weeks", numberBetween(t.diaryWeeks, DIARY_WEEKS.min, DIARY_WEEKS.max)),
    check("programs_hidden_warnings_level_3", sql`${t.hiddenWarnings} <@ array['C3','C7','C8','C9']::text[]`),
    check("programs_current_version", sql`${t.currentVersion} >= 0`),
  ],
);

const ownOrShared = (ownerId: unknown, clinicId: unknown) =>
  sql`${ownerId} in (${clinicId}, '${sql.raw(SHARED_OWNER)}'::uuid)`;

/** The exercises of a program's draft, in order, each with its dose. */
export const programItems = pgTable(
  "program_items",
  {
    /** Made by the client; unique within its program only, so that an id can never reveal a foreign row. */
    id: uuid("id").notNull(),
    clinicId: uuid("clinic_id").notNull(),
    programId: uuid("program_id").notNull(),
    position: smallint("position").notNull(),
    exerciseOwnerId: uuid("exercise_owner_id").notNull(),
    exerciseId: uuid("exercise_id").notNull(),
    ...doseColumns(),
    note: text("note").notNull().default(""),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.programId, t.id] }),
    index("program_items_program").on(t.clinicId, t.programId, t.position),
    foreignKey({
      columns: [t.clinicId, t.programId],
      foreignColumns: [programs.clinicId, programs.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.exerciseOwnerId, t.exerciseId],
      foreignColumns: [exercises.ownerId, exercises.id],
    }),
    check("program_items_exercise_owner", ownOrShared(t.exerciseOwnerId, t.clinicId)),
    check("program_items_position", numberBetween(t.position, 0, MAX_ITEMS - 1)),
    check("program_items_note_length", lengthBetween(t.note, 0, ITEM_NOTE_MAX_LENGTH)),
    ...doseChecks("program_items", t),
  ],
);

/** The advice topics ticked for a program's draft, in order. */
export const programAdvice = pgTable(
  "program_advice",
  {
    clinicId: uuid("clinic_id").notNull(),
    programId: uuid("program_id").notNull(),
    topicOwnerId: uuid("topic_owner_id").notNull(),
    topicId: uuid("topic_id").notNull(),
    position: smallint("position").notNull(),
    /** The therapist's wording for this program; null means the library's. */
    title: text("title"),
    points: text("points").array(),
    /** The set of points that wording was written in place of; null: the library's own. */
    variant: text("variant"),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.programId, t.topicId] }),
    check("program_advice_variant_length", lengthBetween(t.variant, 1, 60)),
    check("program_advice_wording_whole", sql`num_nulls(${t.title}, ${t.points}) in (0, 2)`),
    check("program_advice_title_length", lengthBetween(t.title, 1, 80)),
    check("program_advice_points_count", sql`cardinality(${t.points}) between 1 and 7`),
    foreignKey({
      columns: [t.clinicId, t.programId],
      foreignColumns: [programs.clinicId, programs.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.topicOwnerId, t.topicId],
      foreignColumns: [adviceTopics.ownerId, adviceTopics.id],
    }),
    check("program_advice_topic_owner", ownOrShared(t.topicOwnerId, t.clinicId)),
    check("program_advice_position", numberBetween(t.position, 0, MAX_TOPICS - 1)),
  ],
);

/** Week blocks of a program's draft, in order. */
export const programPhases = pgTable(
  "program_phases",
  {
    /** Made by the client; unique within its program only. */
    id: uuid("id").notNull(),
    clinicId: uuid("clinic_id").notNull(),
    programId: uuid("program_id").notNull(),
    position: smallint("position").notNull(),
    weeks: smallint("weeks").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.programId, t.id] }),
    foreignKey({
      columns: [t.clinicId, t.programId],
      foreignColumns: [programs.clinicId, programs.id],
    }).onDelete("cascade"),
    check("program_phases_position", numberBetween(t.position, 0, PHASE_LIMITS.count - 1)),
    check("program_phases_weeks", numberBetween(t.weeks, PHASE_LIMITS.weeks.min, PHASE_LIMITS.weeks.max)),
  ],
);

/** What an item is in a phase, where that differs: another dose, or left out. */
export const programItemPhases = pgTable(
  "program_item_phases",
  {
    clinicId: uuid("clinic_id").notNull(),
    programId: uuid("program_id").notNull(),
    itemId: uuid("item_id").notNull(),
    phaseId: uuid("phase_id").notNull(),
    isLeftOut: boolean("is_left_out").notNull(),
    /** The item's own dose stands here too when it is left out. */
    ...doseColumns(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.programId, t.itemId, t.phaseId] }),
    foreignKey({
      columns: [t.clinicId, t.programId, t.itemId],
      foreignColumns: [programItems.clinicId, programItems.programId, programItems.id],
      name: "program_item_phases_item",
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.clinicId, t.programId, t.phaseId],
      foreignColumns: [programPhases.clinicId, programPhases.programId, programPhases.id],
      name: "program_item_phases_phase",
    }).onDelete("cascade"),
    ...doseChecks("program_item_phases", t),
  ],
);
