import { sql } from "drizzle-orm";
import { bigint, check, foreignKey, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { auditEvents } from "./audit-events";
import { clinics } from "./clinics";

const SHA_256_HEX = "'^[0-9a-f]{64}$'";

/** The end of each clinic's hash chain; written by the sealing trigger alone. */
export const auditChains = pgTable(
  "audit_chains",
  {
    clinicId: uuid("clinic_id")
      .primaryKey()
      .references(() => clinics.id),
    length: bigint("length", { mode: "number" }).notNull(),
    hash: text("hash").notNull(),
  },
  (t) => [check("audit_chains_hash_form", sql`${t.hash} ~ ${sql.raw(SHA_256_HEX)}`)],
);

/**
 * The place of each audit event in its clinic's chain: the hash covers the event and the seal before it. Written at
 * commit by the sealing trigger alone, insert-only.
 */
export const auditSeals = pgTable(
  "audit_seals",
  {
    clinicId: uuid("clinic_id").notNull(),
    /** 1, 2, 3 … without gaps. */
    sequence: bigint("sequence", { mode: "number" }).notNull(),
    eventId: uuid("event_id").notNull(),
    hash: text("hash").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.sequence] }),
    unique("audit_seals_event").on(t.clinicId, t.eventId),
    foreignKey({
      columns: [t.clinicId, t.eventId],
      foreignColumns: [auditEvents.clinicId, auditEvents.id],
      name: "audit_seals_event_fk",
    }),
    check("audit_seals_hash_form", sql`${t.hash} ~ ${sql.raw(SHA_256_HEX)}`),
  ],
);
