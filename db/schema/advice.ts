import { sql } from "drizzle-orm";
import { boolean, check, index, jsonb, pgTable, smallint, text, unique, uuid } from "drizzle-orm/pg-core";
import type { Provenance } from "@/lib/domain/exercise/provenance";
import { ADVICE_GROUPS } from "@/lib/domain/program/advice";
import { lengthBetween, oneOf } from "./checks";
import { clinics } from "./clinics";
import { at, createdAt, ownerId, primaryId, revision, updatedAt } from "./columns";

/** Advice topics: shared ones have no clinic. */
export const adviceTopics = pgTable(
  "advice_topics",
  {
    id: primaryId(),
    clinicId: uuid("clinic_id").references(() => clinics.id),
    ownerId: ownerId(),
    slug: text("slug").notNull(),
    group: text("topic_group", { enum: ADVICE_GROUPS }).notNull(),
    position: smallint("position").notNull(),
    title: text("title").notNull(),
    points: text("points").array().notNull(),
    therapistNote: text("therapist_note").notNull().default(""),
    offUnlessTicked: boolean("off_unless_ticked").notNull().default(false),
    resolves: text("resolves").array().notNull(),
    provenance: jsonb("provenance").$type<Provenance>().notNull(),
    archivedAt: at("archived_at"),
    revision: revision(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    unique("advice_topics_owner_id_id").on(t.ownerId, t.id),
    unique("advice_topics_owner_id_slug").on(t.ownerId, t.slug),
    index("advice_topics_clinic").on(t.clinicId),
    check("advice_topics_group_known", oneOf(t.group, ADVICE_GROUPS)),
    check("advice_topics_title_length", lengthBetween(t.title, 1, 80)),
    check("advice_topics_points_count", sql`cardinality(${t.points}) between 1 and 7`),
  ],
);
