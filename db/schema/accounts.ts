import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { USER_ROLES } from "@/lib/domain/clinic/permissions";
import { lengthBetween, oneOf } from "./checks";
import { clinics } from "./clinics";
import { at, createdAt, primaryId } from "./columns";
import { users } from "./users";

const SHA_256_HEX = "'^[0-9a-f]{64}$'";

/** Ways back in without the second factor, each for one use; only their hashes are stored. */
export const recoveryCodes = pgTable(
  "recovery_codes",
  {
    clinicId: uuid("clinic_id").notNull(),
    userId: uuid("user_id").notNull(),
    codeHash: text("code_hash").notNull(),
    usedAt: at("used_at"),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.userId, t.codeHash] }),
    foreignKey({ columns: [t.clinicId, t.userId], foreignColumns: [users.clinicId, users.id] }),
    check("recovery_codes_hash_form", sql`${t.codeHash} ~ ${sql.raw(SHA_256_HEX)}`),
  ],
);

export const ONE_TIME_LINK_KINDS = ["invitation", "password-reset"] as const;

/** A link that makes an account or sets a password, once and within a day; only its hash is stored. */
export const oneTimeLinks = pgTable(
  "one_time_links",
  {
    id: primaryId(),
    clinicId: uuid("clinic_id")
      .notNull()
      .references(() => clinics.id),
    kind: text("kind", { enum: ONE_TIME_LINK_KINDS }).notNull(),
    /** Whose password is reset; null in an invitation until it is accepted. */
    userId: uuid("user_id"),
    /** Of an invitation; lower case. */
    email: text("email"),
    displayName: text("display_name"),
    role: text("role", { enum: USER_ROLES }),
    tokenHash: text("token_hash").notNull(),
    expiresAt: at("expires_at").notNull(),
    usedAt: at("used_at"),
    revokedAt: at("revoked_at"),
    /** Null when the operator's command line made it. */
    createdBy: uuid("created_by"),
    createdAt: createdAt(),
  },
  (t) => [
    unique("one_time_links_clinic_id_id").on(t.clinicId, t.id),
    uniqueIndex("one_time_links_token_hash").on(t.tokenHash),
    index("one_time_links_clinic").on(t.clinicId, t.createdAt),
    foreignKey({ columns: [t.clinicId, t.userId], foreignColumns: [users.clinicId, users.id] }),
    foreignKey({ columns: [t.clinicId, t.createdBy], foreignColumns: [users.clinicId, users.id] }),
    check("one_time_links_kind_known", oneOf(t.kind, ONE_TIME_LINK_KINDS)),
    check("one_time_links_role_known", oneOf(t.role, USER_ROLES)),
    check(
      "one_time_links_kind_whole",
      sql`(${t.kind} = 'invitation' and num_nulls(${t.email}, ${t.displayName}, ${t.role}) = 0) or (${t.kind} = 'password-reset' and ${t.userId} is not null)`,
    ),
    check(
      "one_time_links_email_form",
      sql`${t.email} = lower(${t.email}) and position('@' in ${t.email}) > 1`,
    ),
    check("one_time_links_email_length", lengthBetween(t.email, 3, 254)),
    check("one_time_links_display_name_length", lengthBetween(t.displayName, 1, 120)),
    check("one_time_links_token_hash_form", sql`${t.tokenHash} ~ ${sql.raw(SHA_256_HEX)}`),
    check(
      "one_time_links_expiry",
      sql`${t.expiresAt} > ${t.createdAt} and ${t.expiresAt} <= ${t.createdAt} + interval '25 hours'`,
    ),
  ],
);

/** The code that the start prints and that the first clinic of an installation is set up with; one use. */
export const setUpCodes = pgTable(
  "set_up_codes",
  {
    codeHash: text("code_hash").primaryKey(),
    createdAt: createdAt(),
    usedAt: at("used_at"),
  },
  (t) => [check("set_up_codes_hash_form", sql`${t.codeHash} ~ ${sql.raw(SHA_256_HEX)}`)],
);
