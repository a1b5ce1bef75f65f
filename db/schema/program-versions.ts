import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { HANDOUT_LAYOUTS } from "@/lib/domain/program/handout-layout";
import type { ProgramDocument } from "@/lib/domain/program/program-document";
import { numberBetween, oneOf } from "./checks";
import { at, createdAt, primaryId } from "./columns";
import { programs } from "./programs";
import { users } from "./users";

/** A published, immutable state of a program. The application role may insert and read, nothing else. */
export const programVersions = pgTable(
  "program_versions",
  {
    id: primaryId(),
    clinicId: uuid("clinic_id").notNull(),
    programId: uuid("program_id").notNull(),
    number: integer("number").notNull(),
    document: jsonb("document").$type<ProgramDocument>().notNull(),
    publishedBy: uuid("published_by").notNull(),
    publishedAt: at("published_at").notNull().defaultNow(),
  },
  (t) => [
    unique("program_versions_clinic_id_id").on(t.clinicId, t.id),
    unique("program_versions_number").on(t.clinicId, t.programId, t.number),
    foreignKey({ columns: [t.clinicId, t.programId], foreignColumns: [programs.clinicId, programs.id] }),
    foreignKey({ columns: [t.clinicId, t.publishedBy], foreignColumns: [users.clinicId, users.id] }),
    check("program_versions_number_positive", numberBetween(t.number, 1, 100_000)),
  ],
);

/**
 * The items of each version, taken from its document by a trigger: a phone that still shows an earlier version may say
 * what was done with it, without being shown that version again.
 */
export const programVersionItems = pgTable(
  "program_version_items",
  {
    clinicId: uuid("clinic_id").notNull(),
    programId: uuid("program_id").notNull(),
    versionNumber: integer("version_number").notNull(),
    itemId: uuid("item_id").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.programId, t.versionNumber, t.itemId] }),
    foreignKey({
      columns: [t.clinicId, t.programId, t.versionNumber],
      foreignColumns: [programVersions.clinicId, programVersions.programId, programVersions.number],
      name: "program_version_items_version",
    }),
  ],
);

/** Which version was printed, when and by whom: the paper a patient may hold. */
export const handoutPrints = pgTable(
  "handout_prints",
  {
    id: primaryId(),
    clinicId: uuid("clinic_id").notNull(),
    programId: uuid("program_id").notNull(),
    versionNumber: integer("version_number").notNull(),
    warningTextVersion: text("warning_text_version").notNull(),
    layout: text("layout", { enum: HANDOUT_LAYOUTS }).notNull().default("standard"),
    printedBy: uuid("printed_by").notNull(),
    printedAt: createdAt(),
  },
  (t) => [
    foreignKey({
      columns: [t.clinicId, t.programId, t.versionNumber],
      foreignColumns: [programVersions.clinicId, programVersions.programId, programVersions.number],
    }),
    index("handout_prints_program").on(t.clinicId, t.programId, t.printedAt),
    check("handout_prints_layout_known", oneOf(t.layout, HANDOUT_LAYOUTS)),
    foreignKey({ columns: [t.clinicId, t.printedBy], foreignColumns: [users.clinicId, users.id] }),
  ],
);
