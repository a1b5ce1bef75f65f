import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { lengthBetween } from "./checks";
import { at, createdAt, primaryId } from "./columns";
import { programs } from "./programs";
import { users } from "./users";

/** A patient's way in. Only the hash of its token is stored, so a stolen dump opens nothing. */
export const shareLinks = pgTable(
  "share_links",
  {
    id: primaryId(),
    clinicId: uuid("clinic_id").notNull(),
    programId: uuid("program_id").notNull(),
    generation: integer("generation").notNull().default(1),
    /** SHA-256 of the token, hex. */
    tokenHash: text("token_hash").notNull(),
    /** SHA-256 of the typed short code, hex; null while the clinic does not use short codes. */
    codeHash: text("code_hash"),
    /** SHA-256 of the secret in the calendar address, hex; null until somebody subscribes. */
    calendarHash: text("calendar_hash"),
    /** Argon2id hash of the six digits; null for a link without a PIN. */
    pinHash: text("pin_hash"),
    /** Wrong PINs since the last right one. */
    pinMisses: smallint("pin_misses").notNull().default(0),
    pinPausedUntil: at("pin_paused_until"),
    /** Too many wrong PINs: staff unlock it. */
    pinLockedAt: at("pin_locked_at"),
    label: text("label").notNull().default(""),
    expiresAt: at("expires_at").notNull(),
    renewedAt: at("renewed_at"),
    /** When the patient asked for more time. */
    renewalAskedAt: at("renewal_asked_at"),
    revokedAt: at("revoked_at"),
    lastOpenedAt: at("last_opened_at"),
    createdBy: uuid("created_by").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    unique("share_links_clinic_id_id").on(t.clinicId, t.id),
    uniqueIndex("share_links_token_hash").on(t.tokenHash),
    uniqueIndex("share_links_code_hash").on(t.codeHash),
    uniqueIndex("share_links_calendar_hash").on(t.calendarHash),
    uniqueIndex("share_links_one_live").on(t.clinicId, t.programId).where(sql`revoked_at is null`),
    index("share_links_expiry").on(t.clinicId, t.expiresAt).where(sql`revoked_at is null`),
    index("share_links_program").on(t.clinicId, t.programId),
    foreignKey({ columns: [t.clinicId, t.programId], foreignColumns: [programs.clinicId, programs.id] }),
    foreignKey({ columns: [t.clinicId, t.createdBy], foreignColumns: [users.clinicId, users.id] }),
    check("share_links_token_hash_form", sql`${t.tokenHash} ~ '^[0-9a-f]{64}$'`),
    check("share_links_code_hash_form", sql`${t.codeHash} ~ '^[0-9a-f]{64}$'`),
    check("share_links_calendar_hash_form", sql`${t.calendarHash} ~ '^[0-9a-f]{64}$'`),
    check("share_links_pin_misses", sql`${t.pinMisses} >= 0`),
    check("share_links_label_length", lengthBetween(t.label, 0, 80)),
    check(
      "share_links_expiry",
      sql`${t.expiresAt} > ${t.createdAt} and ${t.expiresAt} <= coalesce(${t.renewedAt}, ${t.createdAt}) + interval '181 days'`,
    ),
  ],
);
