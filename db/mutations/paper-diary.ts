import "server-only";
import { randomUUID } from "node:crypto";
import { and, eq, inArray } from "drizzle-orm";
import {
  isSamePaperDay,
  type KeptPaperDay,
  paperDayOn,
  type TypedPaperDay,
  ticksOf,
} from "@/lib/domain/adherence/paper-day";
import { NotFoundError } from "@/lib/domain/errors/errors";
import { hashSessionLog } from "@/lib/domain/log/log-hash";
import type { SessionLog } from "@/lib/domain/log/session-log";
import { recordAudit } from "../audit";
import { itemLogs, programs, programVersionItems, sessionLogs } from "../schema";
import type { ClinicScope, Transaction } from "../scope";
import { inClinic, itemsOfLog } from "../where";

export interface PaperDiaryResult {
  /** The days as they are kept now. */
  readonly kept: readonly KeptPaperDay[];
  /** Days that somebody else has entered in the meantime, as they left them; nothing of these was saved. */
  readonly conflicts: readonly KeptPaperDay[];
}

/**
 * Enters days of a paper diary. A day that was entered before is corrected by a log of its own; one that says the same
 * again is left as it is.
 * @throws NotFoundError for a program, a version or an exercise that is not there
 */
export function enterPaperDiary(
  scope: ClinicScope,
  programId: string,
  versionNumber: number,
  days: readonly TypedPaperDay[],
): Promise<PaperDiaryResult> {
  scope.require("log.create");
  return scope.run(async (transaction) => {
    await lockProgram(scope, transaction, programId);
    await requireItems(scope, transaction, programId, versionNumber, days);
    const sessions = await paperSessions(scope, transaction, programId, days);
    const kept: KeptPaperDay[] = [];
    const conflicts: KeptPaperDay[] = [];
    let entered = 0;
    for (const day of days) {
      const standing = paperDayOn(sessions, day.localDate);
      if (isSamePaperDay(day, standing)) kept.push(standing);
      else if (day.basedOn !== standing.logId) conflicts.push(standing);
      else {
        const logId = await insertDay(scope, transaction, { programId, versionNumber, day });
        kept.push({ localDate: day.localDate, times: day.times, pain: day.pain, logId });
        entered += 1;
      }
    }
    if (entered > 0)
      await recordAudit(scope, transaction, {
        verb: "log.enter",
        subject: { kind: "program", id: programId },
        details: { version: versionNumber, days: entered },
      });
    return { kept, conflicts };
  });
}

/** One diary at a time: two people who enter the same program wait for each other. */
async function lockProgram(scope: ClinicScope, transaction: Transaction, programId: string): Promise<void> {
  const [program] = await transaction
    .select({ id: programs.id })
    .from(programs)
    .where(and(inClinic(scope, programs), eq(programs.id, programId)))
    .for("update");
  if (!program) throw new NotFoundError("Program");
}

/** The version exists, and every exercise was in some version: a day of an older sheet may name one that is gone. */
async function requireItems(
  scope: ClinicScope,
  transaction: Transaction,
  programId: string,
  versionNumber: number,
  days: readonly TypedPaperDay[],
): Promise<void> {
  const rows = await transaction
    .select({ itemId: programVersionItems.itemId, versionNumber: programVersionItems.versionNumber })
    .from(programVersionItems)
    .where(and(inClinic(scope, programVersionItems), eq(programVersionItems.programId, programId)));
  if (!rows.some((row) => row.versionNumber === versionNumber)) throw new NotFoundError("Version");
  const known = new Set(rows.map(({ itemId }) => itemId));
  if (days.some((day) => ticksOf(day).some(([itemId]) => !known.has(itemId))))
    throw new NotFoundError("Exercise");
}

function paperSessions(
  scope: ClinicScope,
  transaction: Transaction,
  programId: string,
  days: readonly TypedPaperDay[],
) {
  const { id, versionNumber, source, localDate, receivedAt, pain, effort, note, corrects } = sessionLogs;
  const dates = days.map((day) => day.localDate);
  return transaction
    .select({
      id,
      versionNumber,
      source,
      localDate,
      receivedAt,
      pain,
      effort,
      note,
      corrects,
      items: itemsOfLog(),
    })
    .from(sessionLogs)
    .where(
      and(
        inClinic(scope, sessionLogs),
        eq(sessionLogs.programId, programId),
        eq(sessionLogs.source, "paper"),
        inArray(sessionLogs.localDate, dates),
      ),
    );
}

async function insertDay(
  scope: ClinicScope,
  transaction: Transaction,
  { programId, versionNumber, day }: { programId: string; versionNumber: number; day: TypedPaperDay },
): Promise<string> {
  const items = ticksOf(day).map(([itemId, times]) => ({ itemId, outcome: "done" as const, times }));
  const log: SessionLog = {
    id: randomUUID(),
    versionNumber,
    localDate: day.localDate,
    note: "",
    items,
    ...(day.pain !== null && { pain: day.pain }),
    ...(day.basedOn !== null && { corrects: day.basedOn }),
  };
  const place = { clinicId: scope.clinicId, programId };
  await transaction.insert(sessionLogs).values({
    ...place,
    id: log.id,
    versionNumber,
    source: "paper",
    enteredBy: scope.actor.userId,
    localDate: day.localDate,
    pain: day.pain,
    corrects: day.basedOn,
    contentHash: hashSessionLog(log),
  });
  if (items.length > 0)
    await transaction
      .insert(itemLogs)
      .values(items.map((item) => ({ ...place, sessionLogId: log.id, ...item })));
  return log.id;
}
