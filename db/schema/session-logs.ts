import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { ITEM_FEELINGS, ITEM_OUTCOMES, LOG_LIMITS, LOG_SOURCES } from "@/lib/domain/log/log-limits";
import { lengthBetween, numberBetween, oneOf } from "./checks";
import { at } from "./columns";
import { programVersions } from "./program-versions";
import { shareLinks } from "./share-links";
import { users } from "./users";

const { score } = LOG_LIMITS;

/** What a patient did on one occasion; insert-only, a correction is a later row that names the one it replaces. */
export const sessionLogs = pgTable(
  "session_logs",
  {
    /** Made by the client; unique within its program only, so that an id can never reveal a foreign row. */
    id: uuid("id").notNull(),
    clinicId: uuid("clinic_id").notNull(),
    programId: uuid("program_id").notNull(),
    /** The version the patient had before them. */
    versionNumber: integer("version_number").notNull(),
    source: text("source", { enum: LOG_SOURCES }).notNull(),
    /** The link it came through; null for a paper diary. */
    linkId: uuid("link_id"),
    /** Who typed a paper diary in; null from a phone. */
    enteredBy: uuid("entered_by"),
    /** The patient's own calendar day. */
    localDate: date("local_date", { mode: "string" }).notNull(),
    /** By the phone's clock, which may be wrong; null on paper. */
    finishedAt: at("finished_at"),
    /** By our clock. */
    receivedAt: at("received_at").notNull().defaultNow(),
    pain: smallint("pain"),
    effort: smallint("effort"),
    note: text("note").notNull().default(""),
    /** The log this one replaces. */
    corrects: uuid("corrects"),
    /** SHA-256 of the content, hex: the same id with other content is a conflict. */
    contentHash: text("content_hash").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.programId, t.id] }),
    index("session_logs_day").on(t.clinicId, t.programId, t.localDate),
    index("session_logs_clinic_day").on(t.clinicId, t.localDate, t.programId),
    index("session_logs_notes").on(t.clinicId, t.programId, t.receivedAt).where(sql`note <> ''`),
    index("session_logs_replaced").on(t.clinicId, t.programId, t.corrects).where(sql`corrects is not null`),
    foreignKey({
      columns: [t.clinicId, t.programId, t.versionNumber],
      foreignColumns: [programVersions.clinicId, programVersions.programId, programVersions.number],
      name: "session_logs_version",
    }),
    foreignKey({ columns: [t.clinicId, t.linkId], foreignColumns: [shareLinks.clinicId, shareLinks.id] }),
    foreignKey({ columns: [t.clinicId, t.enteredBy], foreignColumns: [users.clinicId, users.id] }),
    foreignKey({
      columns: [t.clinicId, t.programId, t.corrects],
      foreignColumns: [t.clinicId, t.programId, t.id],
      name: "session_logs_corrects",
    }),
    check("session_logs_source_known", oneOf(t.source, LOG_SOURCES)),
    check(
      "session_logs_source_has_origin",
      sql`(${t.source} = 'phone' and ${t.linkId} is not null and ${t.enteredBy} is null) or (${t.source} = 'paper' and ${t.linkId} is null and ${t.enteredBy} is not null)`,
    ),
    check("session_logs_pain", numberBetween(t.pain, score.min, score.max)),
    check("session_logs_effort", numberBetween(t.effort, score.min, score.max)),
    check("session_logs_note_length", lengthBetween(t.note, 0, LOG_LIMITS.note)),
    check("session_logs_corrects_another", sql`${t.corrects} <> ${t.id}`),
    check("session_logs_content_hash_form", sql`${t.contentHash} ~ '^[0-9a-f]{64}$'`),
  ],
);

/** What happened to each exercise in a session; insert-only. */
export const itemLogs = pgTable(
  "item_logs",
  {
    clinicId: uuid("clinic_id").notNull(),
    programId: uuid("program_id").notNull(),
    sessionLogId: uuid("session_log_id").notNull(),
    /** An item of the version the log names. */
    itemId: uuid("item_id").notNull(),
    outcome: text("outcome", { enum: ITEM_OUTCOMES }).notNull(),
    /** How often on that day: always 1 from a phone, the number in the box on paper. */
    times: smallint("times").notNull().default(1),
    setsDone: smallint("sets_done"),
    feeling: text("feeling", { enum: ITEM_FEELINGS }),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.programId, t.sessionLogId, t.itemId] }),
    foreignKey({
      columns: [t.clinicId, t.programId, t.sessionLogId],
      foreignColumns: [sessionLogs.clinicId, sessionLogs.programId, sessionLogs.id],
      name: "item_logs_session",
    }).onDelete("cascade"),
    check("item_logs_outcome_known", oneOf(t.outcome, ITEM_OUTCOMES)),
    check("item_logs_feeling_known", oneOf(t.feeling, ITEM_FEELINGS)),
    check("item_logs_times", numberBetween(t.times, LOG_LIMITS.times.min, LOG_LIMITS.times.max)),
    check("item_logs_sets_done", numberBetween(t.setsDone, LOG_LIMITS.setsDone.min, LOG_LIMITS.setsDone.max)),
  ],
);
