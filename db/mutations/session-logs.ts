import "server-only";
import { and, count, eq, gt } from "drizzle-orm";
import { judgeSessionLog, keptFinishedAt, type LogSurroundings } from "@/lib/domain/log/log-acceptance";
import type { LogAnswer } from "@/lib/domain/log/log-answer";
import { hashSessionLog } from "@/lib/domain/log/log-hash";
import { normaliseSessionLog, type SessionLog } from "@/lib/domain/log/session-log";
import { recordAuditFor } from "../audit";
import { itemLogs, programs, programVersionItems, sessionLogs, shareLinks } from "../schema";
import type { LinkScope, Transaction } from "../scope";

const MILLISECONDS_PER_DAY = 86_400_000;

/** When a log arrives, by our clock and by the clinic's calendar. */
export interface LogArrival {
  readonly now: Date;
  readonly today: string;
}

/**
 * Takes a log of the link's bearer over, or says why not. The same log again, from a lost answer or from two tabs at
 * once, is accepted again and stored once. Undefined for a link that is not open.
 */
export function recordSessionLog(
  scope: LinkScope,
  linkId: string,
  sent: SessionLog,
  arrival: LogArrival,
): Promise<LogAnswer | undefined> {
  return scope.run(async (transaction) => {
    const place = await placeOf(transaction, linkId);
    if (!place) return undefined;
    const log = normaliseSessionLog(sent);
    const around = await surroundingsOf(transaction, place, log, arrival);
    const answer = judgeSessionLog(log, around);
    if (answer.status !== "accepted" || around.stored === "same") return answer;
    // Another tab may have been quicker: then its log is compared, as if it had been there before.
    if (!(await insertLog(transaction, place, log, arrival.now)))
      return judgeSessionLog(log, await surroundingsOf(transaction, place, log, arrival));
    const actor = { clinicId: place.clinicId, kind: "link", id: linkId } as const;
    await recordAuditFor(scope, transaction, actor, {
      verb: log.corrects === undefined ? "log.create" : "log.correct",
      subject: { kind: "program", id: place.programId },
      details: { logId: log.id, version: log.versionNumber },
    });
    return answer;
  });
}

interface Place {
  readonly clinicId: string;
  readonly programId: string;
  readonly linkId: string;
}

/** Where the logs of a live link belong. */
async function placeOf(transaction: Transaction, linkId: string): Promise<Place | undefined> {
  const [row] = await transaction
    .select({ clinicId: shareLinks.clinicId, programId: programs.id, linkId: shareLinks.id })
    .from(shareLinks)
    .innerJoin(
      programs,
      and(eq(programs.clinicId, shareLinks.clinicId), eq(programs.id, shareLinks.programId)),
    )
    .where(eq(shareLinks.id, linkId));
  return row;
}

async function surroundingsOf(
  transaction: Transaction,
  place: Place,
  log: SessionLog,
  { now, today }: LogArrival,
): Promise<LogSurroundings> {
  const items = await transaction
    .select({ itemId: programVersionItems.itemId })
    .from(programVersionItems)
    .where(
      and(
        eq(programVersionItems.clinicId, place.clinicId),
        eq(programVersionItems.programId, place.programId),
        eq(programVersionItems.versionNumber, log.versionNumber),
      ),
    );
  const stored = await storedHash(transaction, place, log.id);
  const dayAgo = new Date(now.getTime() - MILLISECONDS_PER_DAY);
  const [lately] = await transaction
    .select({ logs: count() })
    .from(sessionLogs)
    .where(and(ofProgram(place), gt(sessionLogs.receivedAt, dayAgo)));
  return {
    today,
    itemIds: items.length === 0 ? undefined : new Set(items.map(({ itemId }) => itemId)),
    stored: stored === undefined ? "nothing" : stored === hashSessionLog(log) ? "same" : "other",
    hasOriginal: !log.corrects || (await storedHash(transaction, place, log.corrects)) !== undefined,
    receivedLately: lately?.logs ?? 0,
  };
}

function ofProgram({ clinicId, programId }: Place) {
  return and(eq(sessionLogs.clinicId, clinicId), eq(sessionLogs.programId, programId));
}

async function storedHash(transaction: Transaction, place: Place, id: string): Promise<string | undefined> {
  const [row] = await transaction
    .select({ contentHash: sessionLogs.contentHash })
    .from(sessionLogs)
    .where(and(ofProgram(place), eq(sessionLogs.id, id)));
  return row?.contentHash;
}

/** Stores a log with its exercises; false when its id was taken in the meantime. */
async function insertLog(
  transaction: Transaction,
  place: Place,
  log: SessionLog,
  now: Date,
): Promise<boolean> {
  const { clinicId, programId, linkId } = place;
  const { id, versionNumber, localDate, pain, effort, note, corrects, items } = log;
  const inserted = await transaction
    .insert(sessionLogs)
    .values({
      id,
      clinicId,
      programId,
      versionNumber,
      source: "phone",
      linkId,
      localDate,
      finishedAt: keptFinishedAt(log, now),
      receivedAt: now,
      pain,
      effort,
      note,
      corrects,
      contentHash: hashSessionLog(log),
    })
    .onConflictDoNothing({ target: [sessionLogs.clinicId, sessionLogs.programId, sessionLogs.id] })
    .returning({ id: sessionLogs.id });
  if (inserted.length === 0) return false;
  if (items.length > 0)
    await transaction
      .insert(itemLogs)
      .values(items.map((item) => ({ clinicId, programId, sessionLogId: id, ...item })));
  return true;
}
