import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { USER_ROLES } from "@/lib/domain/clinic/permissions";
import { lengthBetween, oneOf } from "./checks";
import { clinics } from "./clinics";
import { at, createdAt, primaryId, revision, updatedAt } from "./columns";

export const users = pgTable(
  "users",
  {
    id: primaryId(),
    clinicId: uuid("clinic_id")
      .notNull()
      .references(() => clinics.id),
    /** Stored in lower case. */
    email: text("email").notNull(),
    displayName: text("display_name").notNull(),
    role: text("role", { enum: USER_ROLES }).notNull(),
    passwordHash: text("password_hash").notNull(),
    passwordChangedAt: at("password_changed_at"),
    /** The second factor's secret, sealed with the server's key; null while there is none. */
    totpSealed: text("totp_sealed"),
    /** When the owner proved a first code; a secret without it is not asked for. */
    totpConfirmedAt: at("totp_confirmed_at"),
    /** The latest time step that was accepted: a code works once. */
    totpLastStep: integer("totp_last_step"),
    /** Whether an admin lets the owner of the e-mail address come in by the directory without having been linked before. */
    ssoAllowed: boolean("sso_allowed").notNull().default(false),
    deactivatedAt: at("deactivated_at"),
    revision: revision(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    unique("users_clinic_id_id").on(t.clinicId, t.id),
    // One person may work in two clinics, and neither may learn it from the other's address being taken.
    uniqueIndex("users_clinic_id_email").on(t.clinicId, t.email),
    index("users_email_all").on(t.email),
    check("users_email_form", sql`${t.email} = lower(${t.email}) and position('@' in ${t.email}) > 1`),
    check("users_email_length", lengthBetween(t.email, 3, 254)),
    check("users_display_name_length", lengthBetween(t.displayName, 1, 120)),
    check("users_role_known", oneOf(t.role, USER_ROLES)),
    check("users_totp_whole", sql`${t.totpSealed} is not null or ${t.totpConfirmedAt} is null`),
  ],
);

/** One row per sign-in. The cookie carries only its id; everything else is read here on every request. */
export const sessions = pgTable(
  "sessions",
  {
    id: primaryId(),
    clinicId: uuid("clinic_id").notNull(),
    userId: uuid("user_id").notNull(),
    createdAt: createdAt(),
    lastSeenAt: at("last_seen_at").notNull().defaultNow(),
    /** Browser and system in words, as its owner's list of sessions shows it. */
    device: text("device").notNull().default(""),
    /** When the account's password was last typed here after signing in. */
    provedAt: at("proved_at"),
    /** Whether it began by the directory: such a session is proved there too. */
    bySso: boolean("by_sso").notNull().default(false),
    /** Absolute end, whatever the activity. */
    endsAt: at("ends_at").notNull(),
  },
  (t) => [
    foreignKey({ columns: [t.clinicId, t.userId], foreignColumns: [users.clinicId, users.id] }).onDelete(
      "cascade",
    ),
    index("sessions_user").on(t.clinicId, t.userId),
    check("sessions_device_length", lengthBetween(t.device, 0, 80)),
    check("sessions_end_after_start", sql`${t.endsAt} > ${t.createdAt}`),
  ],
);

/** When the latest guesses of an account, address or other counter were evaluated; keys are hashes. */
export const signInAttempts = pgTable(
  "sign_in_attempts",
  {
    key: text("key").primaryKey(),
    guessedAt: at("guessed_at").array().notNull(),
    lastGuessAt: at("last_guess_at").notNull(),
  },
  (t) => [
    index("sign_in_attempts_last").on(t.lastGuessAt),
    check("sign_in_attempts_key_form", sql`${t.key} ~ '^[0-9a-f]{64}$'`),
  ],
);
