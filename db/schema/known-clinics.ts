import { sql } from "drizzle-orm";
import { check, foreignKey, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { KNOWN_CLINIC_NAME } from "@/lib/domain/program-file/fingerprint";
import { lengthBetween } from "./checks";
import { createdAt } from "./columns";
import { users } from "./users";

/** Whose signature is whose: what an admin has confirmed with another clinic, by telephone. */
export const knownClinics = pgTable(
  "known_clinics",
  {
    clinicId: uuid("clinic_id").notNull(),
    /** Of the other clinic's public key, 32 hexadecimal digits. */
    fingerprint: text("fingerprint").notNull(),
    name: text("name").notNull(),
    confirmedBy: uuid("confirmed_by").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.fingerprint] }),
    foreignKey({
      columns: [t.clinicId, t.confirmedBy],
      foreignColumns: [users.clinicId, users.id],
      name: "known_clinics_confirmed_by",
    }),
    check("known_clinics_fingerprint_form", sql`${t.fingerprint} ~ '^[0-9a-f]{32}$'`),
    check("known_clinics_name_length", lengthBetween(t.name, 1, KNOWN_CLINIC_NAME)),
  ],
);
