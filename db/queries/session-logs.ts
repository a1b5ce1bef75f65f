import "server-only";
import { and, asc, eq, gte, sql } from "drizzle-orm";
import type { RecordedSession } from "@/lib/domain/adherence/recorded-session";
import { recordAuditFor } from "../audit";
import { programs, programVersions, sessionLogs, shareLinks } from "../schema";
import type { LinkScope, Transaction } from "../scope";
import { programOfLink, recordedSession, versionInForce } from "../where";

/** What a phone asks about its link before anything else: whether it opens, and which version is the current one. */
export interface LinkState {
  readonly clinicId: string;
  readonly programId: string;
  readonly versionNumber: number;
  /** Of the clinic. */
  readonly timeZone: string;
}

/** The state of a live link; undefined for every other, all alike. It tells nothing about the patient. */
export function findLinkState(scope: LinkScope, linkId: string): Promise<LinkState | undefined> {
  return scope.run((transaction) => readLinkState(transaction, linkId));
}

async function readLinkState(transaction: Transaction, linkId: string): Promise<LinkState | undefined> {
  const [row] = await transaction
    .select({
      clinicId: shareLinks.clinicId,
      programId: shareLinks.programId,
      versionNumber: programVersions.number,
      timeZone: sql<string>`${programVersions.document} -> 'clinic' ->> 'timeZone'`,
    })
    .from(shareLinks)
    .innerJoin(programs, programOfLink())
    .innerJoin(programVersions, versionInForce())
    .where(eq(shareLinks.id, linkId))
    .limit(1);
  return row;
}

/** What was recorded in the program of a live link since a local date, corrected ones too. The read is audited. */
export function listLinkedLogs(
  scope: LinkScope,
  linkId: string,
  since: string,
): Promise<RecordedSession[] | undefined> {
  return scope.run(async (transaction) => {
    const state = await readLinkState(transaction, linkId);
    if (!state) return undefined;
    const { clinicId, programId } = state;
    const rows = await transaction
      .select(recordedSession())
      .from(sessionLogs)
      .where(
        and(
          eq(sessionLogs.clinicId, clinicId),
          eq(sessionLogs.programId, programId),
          gte(sessionLogs.localDate, since),
        ),
      )
      .orderBy(asc(sessionLogs.receivedAt), asc(sessionLogs.id));
    await recordAuditFor(
      scope,
      transaction,
      { clinicId, kind: "link", id: linkId },
      {
        verb: "log.read",
        subject: { kind: "program", id: programId },
      },
    );
    return rows;
  });
}
