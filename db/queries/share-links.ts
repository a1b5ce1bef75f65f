import "server-only";
import { and, desc, eq, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import type { PinPolicy } from "@/lib/domain/clinic/clinic-limits";
import type { ProgramDocument } from "@/lib/domain/program/program-document";
import { recordAuditFor } from "../audit";
import { clinics, patients, programs, programVersions, shareLinks } from "../schema";
import type { ClinicScope, LinkScope } from "../scope";
import { inClinic, programOfLink, versionInForce } from "../where";

export interface ShareLinkListing {
  readonly id: string;
  readonly generation: number;
  readonly label: string;
  /** Whether its short code opens it too. */
  readonly hasCode: boolean;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly lastOpenedAt: Date | null;
  readonly hasPin: boolean;
  readonly pinPausedUntil: Date | null;
  readonly pinLockedAt: Date | null;
  /** When the patient asked for more time. */
  readonly renewalAskedAt: Date | null;
}

/** Every link of a program, newest first. Tokens are not stored; they are computed from the id and the generation. */
export function listShareLinks(scope: ClinicScope, programId: string): Promise<ShareLinkListing[]> {
  scope.require("program.read");
  return scope.once(`links of ${programId}`, (transaction) =>
    transaction
      .select({
        id: shareLinks.id,
        generation: shareLinks.generation,
        label: shareLinks.label,
        hasCode: sql<boolean>`${shareLinks.codeHash} is not null`,
        createdAt: shareLinks.createdAt,
        expiresAt: shareLinks.expiresAt,
        revokedAt: shareLinks.revokedAt,
        lastOpenedAt: shareLinks.lastOpenedAt,
        hasPin: sql<boolean>`${shareLinks.pinHash} is not null`,
        pinPausedUntil: shareLinks.pinPausedUntil,
        pinLockedAt: shareLinks.pinLockedAt,
        renewalAskedAt: shareLinks.renewalAskedAt,
      })
      .from(shareLinks)
      .where(and(inClinic(scope, shareLinks), eq(shareLinks.programId, programId)))
      .orderBy(desc(shareLinks.createdAt)),
  );
}

/** Whom a link of the program would be sent to, and by whom; undefined for a program that is not there. */
export function findLinkRecipient(scope: ClinicScope, programId: string): Promise<LinkRecipient | undefined> {
  scope.require("program.read");
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .select({
        email: patients.email,
        reviewOn: programs.reviewOn,
        clinicName: clinics.name,
        clinicPhone: clinics.phone,
        language: clinics.language,
        country: clinics.country,
        writtenLanguage: patients.writtenLanguage,
        timeZone: clinics.timeZone,
        pinPolicy: clinics.pinPolicy,
      })
      .from(programs)
      .innerJoin(patients, and(eq(patients.clinicId, programs.clinicId), eq(patients.id, programs.patientId)))
      .innerJoin(clinics, eq(clinics.id, programs.clinicId))
      .where(and(inClinic(scope, programs), eq(programs.id, programId), isNull(programs.archivedAt)));
    return row;
  });
}

export interface LinkRecipient {
  /** The patient's address, where the clinic has it. */
  readonly email: string | null;
  readonly reviewOn: string | null;
  readonly clinicName: string;
  readonly clinicPhone: string;
  readonly language: string;
  readonly country: string;
  /** What the patient reads; null: English. */
  readonly writtenLanguage: string | null;
  readonly timeZone: string;
  readonly pinPolicy: PinPolicy;
}

export interface PresentedLink {
  readonly linkId: string;
  readonly generation: number;
  readonly expiresAt: Date;
  readonly pinHash: string | null;
  readonly pinPausedUntil: Date | null;
  readonly pinLockedAt: Date | null;
}

/** The live link of the scope. Unknown, expired and revoked ones, and those of an archived program, are alike: undefined. */
export function findPresentedLink(scope: LinkScope): Promise<PresentedLink | undefined> {
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .select({
        linkId: shareLinks.id,
        generation: shareLinks.generation,
        expiresAt: shareLinks.expiresAt,
        pinHash: shareLinks.pinHash,
        pinPausedUntil: shareLinks.pinPausedUntil,
        pinLockedAt: shareLinks.pinLockedAt,
      })
      .from(shareLinks)
      .innerJoin(programs, programOfLink())
      .limit(1);
    return row;
  });
}

export interface LinkedProgram extends Pick<PresentedLink, "linkId" | "generation" | "expiresAt"> {
  /** When the patient asked for more time. */
  readonly renewalAskedAt: Date | null;
  /** Whether the link's short code opens it too. */
  readonly hasCode: boolean;
  readonly document: ProgramDocument;
}

/** What the bearer of a link may see: the current version. The read itself is audited. */
export function findLinkedProgram(scope: LinkScope, linkId: string): Promise<LinkedProgram | undefined> {
  return readLinked(scope, "program.read", eq(shareLinks.id, linkId));
}

/** The same for a calendar that fetches its reminders; the scope is of a calendar address. */
export function findCalendarProgram(scope: LinkScope): Promise<LinkedProgram | undefined> {
  return readLinked(scope, "share-link.calendar", isNotNull(shareLinks.calendarHash));
}

function readLinked(
  scope: LinkScope,
  verb: "program.read" | "share-link.calendar",
  condition: SQL,
): Promise<LinkedProgram | undefined> {
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .select({
        clinicId: shareLinks.clinicId,
        linkId: shareLinks.id,
        generation: shareLinks.generation,
        expiresAt: shareLinks.expiresAt,
        renewalAskedAt: shareLinks.renewalAskedAt,
        programId: shareLinks.programId,
        hasCode: sql<boolean>`${shareLinks.codeHash} is not null`,
        document: programVersions.document,
      })
      .from(shareLinks)
      .innerJoin(programs, programOfLink())
      .innerJoin(programVersions, versionInForce())
      .where(condition)
      .limit(1);
    if (!row) return undefined;
    const { clinicId, programId, ...linked } = row;
    const actor = { clinicId, kind: "link", id: linked.linkId } as const;
    await recordAuditFor(scope, transaction, actor, {
      verb,
      subject:
        verb === "program.read"
          ? { kind: "program", id: programId }
          : { kind: "share-link", id: linked.linkId },
    });
    return linked;
  });
}
