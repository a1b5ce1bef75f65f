import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { DoseRange } from "@/lib/domain/dose/dose-range";
import { SIDE_RULES } from "@/lib/domain/dose/dose-side";
import { LOAD_TAGS, PURPOSES, REGIONS, START_POSITIONS } from "@/lib/domain/exercise/exercise";
import { EXERCISE_LIMITS } from "@/lib/domain/exercise/exercise-limits";
import type { Provenance } from "@/lib/domain/exercise/provenance";
import { allOf, doseChecks, lengthBetween, oneOf } from "./checks";
import { clinics } from "./clinics";
import { clips } from "./clips";
import { at, createdAt, doseColumns, ownerId, primaryId, revision, SHARED_OWNER, updatedAt } from "./columns";
import { images } from "./images";

/** The exercise library: shared entries have no clinic. */
export const exercises = pgTable(
  "exercises",
  {
    id: primaryId(),
    clinicId: uuid("clinic_id").references(() => clinics.id),
    ownerId: ownerId(),
    slug: text("slug").notNull(),
    name: text("name").notNull(),
    plainName: text("plain_name").notNull(),
    regions: text("regions", { enum: REGIONS }).array().notNull(),
    purpose: text("purpose", { enum: PURPOSES }).notNull(),
    startPosition: text("start_position", { enum: START_POSITIONS }).notNull(),
    equipment: text("equipment").notNull().default(""),
    loadTags: text("load_tags", { enum: LOAD_TAGS }).array().notNull(),
    /** Nobody has said yet what it does to the body; a shared one is never without. */
    isUnchecked: boolean("is_unchecked").notNull().default(false),
    ...doseColumns(),
    doseBasis: text("dose_basis").notNull(),
    /** The usual range of the dose where the entry gives one of its own; other fields follow the basis. */
    doseRange: jsonb("dose_range").$type<DoseRange>().notNull().default({}),
    sideRule: text("side_rule", { enum: SIDE_RULES }).notNull(),
    steps: text("steps").array().notNull(),
    /** As the printed sheet has them; empty prints the steps. */
    shortSteps: text("short_steps").array().notNull().default([]),
    feel: text("feel").notNull(),
    mistake: text("mistake").notNull(),
    stopIf: text("stop_if").notNull(),
    precautions: text("precautions").notNull().default(""),
    provenance: jsonb("provenance").$type<Provenance>().notNull(),
    /** Solved key poses; null until the exercise is drawn. */
    figure: jsonb("figure").$type<unknown>(),
    /** What the pose editor was left at, for a clinic's own drawing; `figure` is made of it. */
    poses: jsonb("poses").$type<unknown>(),
    photoStartId: uuid("photo_start_id"),
    photoEndId: uuid("photo_end_id"),
    clipId: uuid("clip_id"),
    createdBy: uuid("created_by"),
    /** The import that brought it, which can be taken back for a day. */
    importId: uuid("import_id"),
    archivedAt: at("archived_at"),
    revision: revision(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    unique("exercises_owner_id_id").on(t.ownerId, t.id),
    unique("exercises_owner_id_slug").on(t.ownerId, t.slug),
    index("exercises_clinic").on(t.clinicId),
    index("exercises_by_import").on(t.clinicId, t.importId).where(sql`import_id is not null`),
    foreignKey({
      columns: [t.clinicId, t.photoStartId],
      foreignColumns: [images.clinicId, images.id],
      name: "exercises_photo_start",
    }),
    foreignKey({
      columns: [t.clinicId, t.photoEndId],
      foreignColumns: [images.clinicId, images.id],
      name: "exercises_photo_end",
    }),
    foreignKey({
      columns: [t.clinicId, t.clipId],
      foreignColumns: [clips.clinicId, clips.id],
      name: "exercises_clip",
    }),
    index("exercises_by_clip").on(t.clinicId, t.clipId).where(sql`clip_id is not null`),
    check("exercises_clip_of_clinic", sql`${t.clinicId} is not null or ${t.clipId} is null`),
    check(
      "exercises_photos_of_clinic",
      sql`${t.clinicId} is not null or num_nonnulls(${t.photoStartId}, ${t.photoEndId}) = 0`,
    ),
    check(
      "exercises_slug_form",
      sql`${t.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(${t.slug}) <= 80`,
    ),
    check("exercises_unchecked_of_clinic", sql`${t.clinicId} is not null or not ${t.isUnchecked}`),
    check("exercises_name_length", lengthBetween(t.name, 1, 120)),
    check("exercises_plain_name_length", lengthBetween(t.plainName, 1, 60)),
    check("exercises_regions_known", allOf(t.regions, REGIONS)),
    check("exercises_regions_count", sql`cardinality(${t.regions}) between 1 and 5`),
    check("exercises_purpose_known", oneOf(t.purpose, PURPOSES)),
    check("exercises_start_position_known", oneOf(t.startPosition, START_POSITIONS)),
    check("exercises_load_tags_known", allOf(t.loadTags, LOAD_TAGS)),
    check("exercises_side_rule_known", oneOf(t.sideRule, SIDE_RULES)),
    check(
      "exercises_short_steps_count",
      sql`cardinality(${t.shortSteps}) <= ${sql.raw(String(EXERCISE_LIMITS.shortSteps))}`,
    ),
    check("exercises_steps_count", sql`cardinality(${t.steps}) between 1 and 7`),
    ...doseChecks("exercises", t),
  ],
);

/** One step of a ladder: from the easier to the harder exercise, with the rule to move on. */
export const ladderRungs = pgTable(
  "ladder_rungs",
  {
    ownerId: uuid("owner_id").notNull(),
    // A clinic's exercise may stand beside a shared one.
    easierOwnerId: uuid("easier_owner_id").notNull(),
    easierId: uuid("easier_id").notNull(),
    harderOwnerId: uuid("harder_owner_id").notNull(),
    harderId: uuid("harder_id").notNull(),
    rule: text("rule").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.ownerId, t.easierId, t.harderId] }),
    foreignKey({
      columns: [t.easierOwnerId, t.easierId],
      foreignColumns: [exercises.ownerId, exercises.id],
      name: "ladder_rungs_easier",
    }),
    foreignKey({
      columns: [t.harderOwnerId, t.harderId],
      foreignColumns: [exercises.ownerId, exercises.id],
      name: "ladder_rungs_harder_exercise",
    }),
    check(
      "ladder_rungs_of_library",
      sql`${t.easierOwnerId} in (${t.ownerId}, '${sql.raw(SHARED_OWNER)}'::uuid) and ${t.harderOwnerId} in (${t.ownerId}, '${sql.raw(SHARED_OWNER)}'::uuid)`,
    ),
    index("ladder_rungs_harder").on(t.ownerId, t.harderId),
    check("ladder_rungs_two_exercises", sql`${t.easierId} <> ${t.harderId}`),
    check("ladder_rungs_rule_length", lengthBetween(t.rule, 1, 300)),
  ],
);
