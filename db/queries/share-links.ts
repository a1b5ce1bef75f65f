import "server-only";
import { and, desc, eq, sql } from "drizzle-orm";
import type { ProgramDocument } from "@/lib/domain/program/program-document";
import { recordAuditFor } from "../audit";
import { programs, programVersions, shareLinks } from "../schema";
import type { ClinicScope, LinkScope } from "../scope";
import { inClinic } from "../where";

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
}

/** Every link of a program, newest first. Tokens are not stored; they are computed from the id and the generation. */
export function listShareLinks(scope: ClinicScope, programId: string): Promise<ShareLinkListing[]> {
  scope.require("program.read");
  return scope.run((transaction) =>
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
      })
      .from(shareLinks)
      .where(and(inClinic(scope, shareLinks), eq(shareLinks.programId, programId)))
      .orderBy(desc(shareLinks.createdAt)),
  );
}

export interface PresentedLink {
  readonly linkId: string;
  readonly generation: number;
  readonly expiresAt: Date;
}

/** The live link of the scope. Unknown, expired and revoked ones, and those of an archived program, are alike: undefined. */
export function findPresentedLink(scope: LinkScope): Promise<PresentedLink | undefined> {
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .select({ linkId: shareLinks.id, generation: shareLinks.generation, expiresAt: shareLinks.expiresAt })
      .from(shareLinks)
      .innerJoin(
        programs,
        and(eq(programs.clinicId, shareLinks.clinicId), eq(programs.id, shareLinks.programId)),
      )
      .limit(1);
    return row;
  });
}

export interface LinkedProgram extends PresentedLink {
  /** Whether the link's short code opens it too. */
  readonly hasCode: boolean;
  readonly document: ProgramDocument;
}

/** What the bearer of a link may see: the current version. The read itself is audited. */
export function findLinkedProgram(scope: LinkScope, linkId: string): Promise<LinkedProgram | undefined> {
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .select({
        clinicId: shareLinks.clinicId,
        linkId: shareLinks.id,
        generation: shareLinks.generation,
        expiresAt: shareLinks.expiresAt,
        programId: shareLinks.programId,
        hasCode: sql<boolean>`${shareLinks.codeHash} is not null`,
        document: programVersions.document,
      })
      .from(shareLinks)
      .innerJoin(
        programs,
        and(eq(programs.clinicId, shareLinks.clinicId), eq(programs.id, shareLinks.programId)),
      )
      .innerJoin(
        programVersions,
        and(
          eq(programVersions.clinicId, programs.clinicId),
          eq(programVersions.programId, programs.id),
          eq(programVersions.number, programs.currentVersion),
        ),
      )
      .where(eq(shareLinks.id, linkId))
      .limit(1);
    if (!row) return undefined;
    const { clinicId, programId, ...linked } = row;
    const actor = { clinicId, kind: "link", id: linkId } as const;
    await recordAuditFor(scope, transaction, actor, {
      verb: "program.read",
      subject: { kind: "program", id: programId },
    });
    return linked;
  });
}
