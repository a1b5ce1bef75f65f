import { boolean, check, jsonb, pgTable, smallint, text } from "drizzle-orm/pg-core";
import { SUITABILITIES } from "@/lib/domain/patient/condition";
import { lengthBetween, oneOf } from "./checks";
import { at } from "./columns";

/** The condition tags and the further flags that conflict rules read; shared by all clinics. */
export const conditionTags = pgTable(
  "condition_tags",
  {
    slug: text("slug").primaryKey(),
    kind: text("kind", { enum: ["condition", "flag"] }).notNull(),
    position: smallint("position").notNull(),
    name: text("name").notNull(),
    plainName: text("plain_name").notNull(),
    suitability: text("suitability", { enum: SUITABILITIES }).notNull(),
    prompt: text("prompt").notNull().default(""),
    /** Slugs of the templates offered, best first. */
    templates: jsonb("templates").$type<readonly string[]>().notNull().default([]),
    clinicianOnly: boolean("clinician_only").notNull().default(false),
    unlockable: boolean("unlockable").notNull().default(true),
  },
  (t) => [
    check("condition_tags_kind_known", oneOf(t.kind, ["condition", "flag"])),
    check("condition_tags_suitability_known", oneOf(t.suitability, SUITABILITIES)),
    check("condition_tags_name_length", lengthBetween(t.name, 1, 160)),
  ],
);

/** Which content the shared library was last seeded with; a new release with other content seeds it again. */
export const librarySeeds = pgTable("library_seeds", {
  contentHash: text("content_hash").primaryKey(),
  seededAt: at("seeded_at").notNull().defaultNow(),
});
