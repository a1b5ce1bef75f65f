import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
} from "drizzle-orm/pg-core";
import type { WarningAddition, WarningArea, WarningSign } from "@/lib/domain/warning/warning-sign";
import { lengthBetween, numberBetween } from "./checks";

/** A wording of the warning card; versions are never edited, only added. */
export const warningTexts = pgTable(
  "warning_texts",
  {
    version: text("version").primaryKey(),
    writtenOn: date("written_on", { mode: "string" }).notNull(),
    stretchLine: text("stretch_line").notNull(),
    notSure: text("not_sure").notNull(),
    /** In place of it where the urgent line is a doctor already; texts before 2.0 have none. */
    notSureDoctorLine: text("not_sure_doctor_line"),
    additions: jsonb("additions").$type<readonly WarningAddition[]>().notNull(),
    /** The cards of the parts of the body; texts before 3.0 have none: they print whole. */
    areas: jsonb("areas").$type<readonly WarningArea[]>(),
  },
  (t) => [check("warning_texts_version_length", lengthBetween(t.version, 1, 20))],
);

export const warningGroups = pgTable(
  "warning_groups",
  {
    textVersion: text("text_version")
      .notNull()
      .references(() => warningTexts.version),
    position: smallint("position").notNull(),
    level: smallint("level").notNull(),
    heading: text("heading").notNull(),
    closing: text("closing").array().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.textVersion, t.position] }),
    check("warning_groups_level", numberBetween(t.level, 1, 4)),
  ],
);

export const warningSigns = pgTable(
  "warning_signs",
  {
    textVersion: text("text_version").notNull(),
    code: text("code").notNull(),
    groupPosition: smallint("group_position").notNull(),
    position: smallint("position").notNull(),
    level: smallint("level").notNull(),
    wording: text("wording").notNull(),
    mayBeHidden: boolean("may_be_hidden").notNull(),
    /** For whom the sign prints, and its other words; null: for everybody alike. */
    fits: jsonb("fits").$type<Pick<WarningSign, "when" | "variants">>(),
  },
  (t) => [
    primaryKey({ columns: [t.textVersion, t.code] }),
    foreignKey({
      columns: [t.textVersion, t.groupPosition],
      foreignColumns: [warningGroups.textVersion, warningGroups.position],
    }),
    check("warning_signs_level", numberBetween(t.level, 1, 4)),
    check("warning_signs_only_level_3_hidden", sql`not ${t.mayBeHidden} or ${t.level} = 3`),
    check("warning_signs_wording_length", lengthBetween(t.wording, 1, 300)),
  ],
);
