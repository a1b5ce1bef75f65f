import { check, foreignKey, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { lengthBetween } from "./checks";
import { createdAt } from "./columns";
import { users } from "./users";

/** Longest `iss` and `sub` that a directory may send; OpenID Connect allows 255 for the second. */
export const IDENTITY_LIMITS = { issuer: 500, subject: 255 } as const;

/** Who of a directory is which account: an identity opens one account, and an account has one of each directory. */
export const userIdentities = pgTable(
  "user_identities",
  {
    issuer: text("issuer").notNull(),
    subject: text("subject").notNull(),
    clinicId: uuid("clinic_id").notNull(),
    userId: uuid("user_id").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.issuer, t.subject] }),
    unique("user_identities_account").on(t.clinicId, t.userId, t.issuer),
    foreignKey({ columns: [t.clinicId, t.userId], foreignColumns: [users.clinicId, users.id] }),
    check("user_identities_issuer_length", lengthBetween(t.issuer, 1, IDENTITY_LIMITS.issuer)),
    check("user_identities_subject_length", lengthBetween(t.subject, 1, IDENTITY_LIMITS.subject)),
  ],
);
