import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
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
  type DraftPhase,
  type DraftPhaseDose,
  PHASE_LIMITS,
  TOPIC_LIMITS,
  VARIANT_KEY_LENGTH,
} from "@/lib/domain/program/program-draft";
import { adviceTopics } from "./advice";
import { doseChecks, lengthBetween } from "./checks";
import { clinics } from "./clinics";
import { at, createdAt, doseColumns, ownerId, primaryId, revision, SHARED_OWNER, updatedAt } from "./columns";
import { exercises } from "./exercises";

/** As many at most as a program has week blocks. */
const listOfPhases = (column: unknown) =>
  sql`jsonb_typeof(${column}) = 'array' and jsonb_array_length(${column}) <= ${sql.raw(String(PHASE_LIMITS.count))}`;

/** Starter programs: shared ones have no clinic. Their items and topics are shared too. */
export const templates = pgTable(
  "templates",
  {
    id: primaryId(),
    clinicId: uuid("clinic_id").references(() => clinics.id),
    ownerId: ownerId(),
    slug: text("slug").notNull(),
    position: smallint("position").notNull(),
    title: text("title").notNull(),
    goal: text("goal").notNull(),
    suits: text("suits").array().notNull(),
    notFor: text("not_for").notNull().default(""),
    therapistNote: text("therapist_note").notNull().default(""),
    /** Week blocks in order; the doses of each stand at the items. */
    phases: jsonb("phases").$type<readonly DraftPhase[]>().notNull().default([]),
    reviewWeeksFrom: smallint("review_weeks_from").notNull(),
    reviewWeeksTo: smallint("review_weeks_to").notNull(),
    createdBy: uuid("created_by"),
    /** Whether only its maker finds it; a clinic's other templates are for all its staff. */
    isPersonal: boolean("is_personal").notNull().default(false),
    archivedAt: at("archived_at"),
    revision: revision(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    unique("templates_owner_id_id").on(t.ownerId, t.id),
    unique("templates_owner_id_slug").on(t.ownerId, t.slug),
    index("templates_clinic").on(t.clinicId),
    check("templates_personal_has_maker", sql`not ${t.isPersonal} or ${t.createdBy} is not null`),
    check("templates_phases", listOfPhases(t.phases)),
    check("templates_title_length", lengthBetween(t.title, 1, 120)),
    check("templates_goal_length", lengthBetween(t.goal, 0, 300)),
    check(
      "templates_review_weeks",
      sql`${t.reviewWeeksFrom} between 1 and 26 and ${t.reviewWeeksTo} between ${t.reviewWeeksFrom} and 26`,
    ),
  ],
);

const ownOrShared = (partOwner: unknown, owner: unknown) =>
  sql`${partOwner} in (${owner}, '${sql.raw(SHARED_OWNER)}'::uuid)`;

export const templateItems = pgTable(
  "template_items",
  {
    ownerId: uuid("owner_id").notNull(),
    templateId: uuid("template_id").notNull(),
    position: smallint("position").notNull(),
    /** Made by the client; unique within its template only. */
    id: uuid("id").notNull().default(sql`gen_random_uuid()`),
    exerciseOwnerId: uuid("exercise_owner_id").notNull(),
    exerciseId: uuid("exercise_id").notNull(),
    ...doseColumns(),
    /** What it is in a week block, where that differs: another dose, or left out. */
    phaseDoses: jsonb("phase_doses").$type<readonly DraftPhaseDose[]>().notNull().default([]),
    note: text("note").notNull().default(""),
  },
  (t) => [
    primaryKey({ columns: [t.ownerId, t.templateId, t.position] }),
    foreignKey({
      columns: [t.ownerId, t.templateId],
      foreignColumns: [templates.ownerId, templates.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.exerciseOwnerId, t.exerciseId],
      foreignColumns: [exercises.ownerId, exercises.id],
      name: "template_items_exercise",
    }),
    check("template_items_exercise_owner", ownOrShared(t.exerciseOwnerId, t.ownerId)),
    check("template_items_phase_doses", listOfPhases(t.phaseDoses)),
    check("template_items_note_length", lengthBetween(t.note, 0, ITEM_NOTE_MAX_LENGTH)),
    ...doseChecks("template_items", t),
  ],
);

export const templateAdvice = pgTable(
  "template_advice",
  {
    ownerId: uuid("owner_id").notNull(),
    templateId: uuid("template_id").notNull(),
    position: smallint("position").notNull(),
    topicOwnerId: uuid("topic_owner_id").notNull(),
    topicId: uuid("topic_id").notNull(),
    /** The wording of this template; null means the library's. */
    title: text("title"),
    points: text("points").array(),
    /** The set of points that wording was written in place of; null: the library's own. */
    variant: text("variant"),
  },
  (t) => [
    primaryKey({ columns: [t.ownerId, t.templateId, t.position] }),
    foreignKey({
      columns: [t.ownerId, t.templateId],
      foreignColumns: [templates.ownerId, templates.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.topicOwnerId, t.topicId],
      foreignColumns: [adviceTopics.ownerId, adviceTopics.id],
      name: "template_advice_topic",
    }),
    check("template_advice_variant_length", lengthBetween(t.variant, 1, VARIANT_KEY_LENGTH)),
    check("template_advice_wording_whole", sql`num_nulls(${t.title}, ${t.points}) in (0, 2)`),
    check("template_advice_title_length", lengthBetween(t.title, 1, TOPIC_LIMITS.title)),
    check(
      "template_advice_points_count",
      sql`cardinality(${t.points}) between 1 and ${sql.raw(String(TOPIC_LIMITS.points))}`,
    ),
    check("template_advice_topic_owner", ownOrShared(t.topicOwnerId, t.ownerId)),
  ],
);
