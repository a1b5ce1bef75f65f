import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { PROFESSIONS } from "@/lib/domain/checker/profession";
import { REGIONS } from "@/lib/domain/exercise/exercise";
import type { SignedContent } from "@/lib/domain/signature/signable";
import { SIGNED_KINDS, WITHDRAWAL_REASON } from "@/lib/domain/signature/signed-kind";
import { SIGNER_LIMITS } from "@/lib/domain/signature/signer-limits";
import { allOf, lengthBetween, oneOf } from "./checks";
import { clinics } from "./clinics";
import { at, createdAt, primaryId, revision, updatedAt } from "./columns";
import { users } from "./users";

/**
 * Every shared text that can be signed, as it reads today: written with the library, from its rows. What a clinic wrote
 * itself is not here, since nobody signs it.
 */
export const signableTexts = pgTable(
  "signable_texts",
  {
    kind: text("kind", { enum: SIGNED_KINDS }).notNull(),
    /** A slug, or the version of the warning text: the same on every installation. */
    subject: text("subject").notNull(),
    position: smallint("position").notNull(),
    title: text("title").notNull(),
    author: text("author").notNull(),
    /** Of an exercise, or of a template's exercises. */
    regions: text("regions", { enum: REGIONS }).array().notNull(),
    /** Slugs of a template's exercises. */
    parts: text("parts").array().notNull(),
    content: jsonb("content").$type<SignedContent>().notNull(),
    contentHash: text("content_hash").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.kind, t.subject] }),
    check("signable_texts_kind_known", oneOf(t.kind, SIGNED_KINDS)),
    check("signable_texts_hash_form", sql`${t.contentHash} ~ '^[0-9a-f]{64}$'`),
  ],
);

/** Who may sign texts for a clinic; an ended one keeps the signatures it gave. */
export const clinicalSigners = pgTable(
  "clinical_signers",
  {
    id: primaryId(),
    clinicId: uuid("clinic_id").notNull(),
    userId: uuid("user_id").notNull(),
    fullName: text("full_name").notNull(),
    profession: text("profession", { enum: PROFESSIONS }).notNull(),
    registrationBody: text("registration_body").notNull(),
    registrationNumber: text("registration_number").notNull(),
    kinds: text("kinds", { enum: SIGNED_KINDS }).array().notNull(),
    regions: text("regions", { enum: REGIONS }).array().notNull(),
    /** The local date on which an admin looked the signer up in the register, and who did. */
    registerCheckedOn: date("register_checked_on", { mode: "string" }).notNull(),
    registerCheckedBy: uuid("register_checked_by").notNull(),
    endedAt: at("ended_at"),
    revision: revision(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    unique("clinical_signers_clinic_id_id").on(t.clinicId, t.id),
    uniqueIndex("clinical_signers_at_work").on(t.clinicId, t.userId).where(sql`${t.endedAt} is null`),
    foreignKey({ columns: [t.clinicId, t.userId], foreignColumns: [users.clinicId, users.id] }),
    foreignKey({
      columns: [t.clinicId, t.registerCheckedBy],
      foreignColumns: [users.clinicId, users.id],
      name: "clinical_signers_checked_by",
    }),
    check("clinical_signers_name_length", lengthBetween(t.fullName, 1, SIGNER_LIMITS.name)),
    check("clinical_signers_profession_known", oneOf(t.profession, PROFESSIONS)),
    check("clinical_signers_body_length", lengthBetween(t.registrationBody, 1, SIGNER_LIMITS.body)),
    check("clinical_signers_number_length", lengthBetween(t.registrationNumber, 1, SIGNER_LIMITS.number)),
    check("clinical_signers_kinds_known", allOf(t.kinds, SIGNED_KINDS)),
    check("clinical_signers_kinds_count", sql`cardinality(${t.kinds}) >= 1`),
    check("clinical_signers_regions_known", allOf(t.regions, REGIONS)),
  ],
);

/** A signature of one wording of a text; insert-only. One from another clinic has no signer here and a place. */
export const signatures = pgTable(
  "signatures",
  {
    id: primaryId(),
    clinicId: uuid("clinic_id").notNull(),
    kind: text("kind", { enum: SIGNED_KINDS }).notNull(),
    subject: text("subject").notNull(),
    contentHash: text("content_hash").notNull(),
    /** The text as it was signed, so that it can be held against what it reads later. */
    content: jsonb("content").$type<SignedContent>().notNull(),
    signerId: uuid("signer_id"),
    signedBy: uuid("signed_by"),
    name: text("name").notNull(),
    profession: text("profession", { enum: PROFESSIONS }).notNull(),
    registrationBody: text("registration_body").notNull(),
    registrationNumber: text("registration_number").notNull(),
    sentence: text("sentence").notNull(),
    /** The clinic's local date. */
    signedOn: date("signed_on", { mode: "string" }).notNull(),
    /** The name of the clinic it was made at, where that is another one. */
    signedAt: text("signed_at"),
    createdAt: createdAt(),
  },
  (t) => [
    unique("signatures_clinic_id_id").on(t.clinicId, t.id),
    index("signatures_text").on(t.clinicId, t.kind, t.subject),
    uniqueIndex("signatures_imported_once")
      .on(t.clinicId, t.kind, t.subject, t.contentHash, t.registrationBody, t.registrationNumber, t.signedOn)
      .where(sql`${t.signedAt} is not null`),
    foreignKey({ columns: [t.clinicId], foreignColumns: [clinics.id], name: "signatures_clinic" }),
    foreignKey({
      columns: [t.clinicId, t.signerId],
      foreignColumns: [clinicalSigners.clinicId, clinicalSigners.id],
      name: "signatures_signer",
    }),
    foreignKey({
      columns: [t.clinicId, t.signedBy],
      foreignColumns: [users.clinicId, users.id],
      name: "signatures_signed_by",
    }),
    check(
      "signatures_here_or_elsewhere",
      sql`(${t.signedAt} is null) = (${t.signedBy} is not null) and (${t.signedBy} is null) = (${t.signerId} is null)`,
    ),
    check("signatures_kind_known", oneOf(t.kind, SIGNED_KINDS)),
    check("signatures_subject_length", lengthBetween(t.subject, 1, SIGNER_LIMITS.subject)),
    check("signatures_hash_form", sql`${t.contentHash} ~ '^[0-9a-f]{64}$'`),
    check("signatures_name_length", lengthBetween(t.name, 1, SIGNER_LIMITS.name)),
    check("signatures_profession_known", oneOf(t.profession, PROFESSIONS)),
    check("signatures_body_length", lengthBetween(t.registrationBody, 1, SIGNER_LIMITS.body)),
    check("signatures_number_length", lengthBetween(t.registrationNumber, 1, SIGNER_LIMITS.number)),
    check("signatures_sentence_length", lengthBetween(t.sentence, 1, SIGNER_LIMITS.sentence)),
    check("signatures_place_length", lengthBetween(t.signedAt, 1, SIGNER_LIMITS.place)),
  ],
);

/** A signature that was taken back, and why; insert-only, once. */
export const signatureWithdrawals = pgTable(
  "signature_withdrawals",
  {
    clinicId: uuid("clinic_id").notNull(),
    signatureId: uuid("signature_id").notNull(),
    reason: text("reason").notNull(),
    withdrawnBy: uuid("withdrawn_by").notNull(),
    withdrawnAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.signatureId] }),
    foreignKey({
      columns: [t.clinicId, t.signatureId],
      foreignColumns: [signatures.clinicId, signatures.id],
      name: "signature_withdrawals_signature",
    }),
    foreignKey({
      columns: [t.clinicId, t.withdrawnBy],
      foreignColumns: [users.clinicId, users.id],
      name: "signature_withdrawals_by",
    }),
    check(
      "signature_withdrawals_reason_length",
      lengthBetween(t.reason, WITHDRAWAL_REASON.min, WITHDRAWAL_REASON.max),
    ),
  ],
);

/** An admin who lets a signature from another clinic count here; insert-only, once. */
export const signatureAcceptances = pgTable(
  "signature_acceptances",
  {
    clinicId: uuid("clinic_id").notNull(),
    signatureId: uuid("signature_id").notNull(),
    acceptedBy: uuid("accepted_by").notNull(),
    acceptedAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.signatureId] }),
    foreignKey({
      columns: [t.clinicId, t.signatureId],
      foreignColumns: [signatures.clinicId, signatures.id],
      name: "signature_acceptances_signature",
    }),
    foreignKey({
      columns: [t.clinicId, t.acceptedBy],
      foreignColumns: [users.clinicId, users.id],
      name: "signature_acceptances_by",
    }),
  ],
);

/** That the clinic's lead uses the texts unsigned, once for each version of the warning text; insert-only. */
export const textAcceptances = pgTable(
  "text_acceptances",
  {
    clinicId: uuid("clinic_id").notNull(),
    textVersion: text("text_version").notNull(),
    statement: text("statement").notNull(),
    name: text("name").notNull(),
    /** Absent in a demonstration clinic, where nobody has accepted anything. */
    acceptedBy: uuid("accepted_by"),
    isDemonstration: boolean("is_demonstration").notNull().default(false),
    acceptedAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.textVersion] }),
    foreignKey({ columns: [t.clinicId], foreignColumns: [clinics.id], name: "text_acceptances_clinic" }),
    foreignKey({
      columns: [t.clinicId, t.acceptedBy],
      foreignColumns: [users.clinicId, users.id],
      name: "text_acceptances_by",
    }),
    check("text_acceptances_person", sql`(${t.acceptedBy} is null) = ${t.isDemonstration}`),
    check("text_acceptances_version_length", lengthBetween(t.textVersion, 1, 20)),
    check("text_acceptances_name_length", lengthBetween(t.name, 1, SIGNER_LIMITS.name)),
    check("text_acceptances_statement_length", lengthBetween(t.statement, 1, SIGNER_LIMITS.sentence)),
  ],
);
