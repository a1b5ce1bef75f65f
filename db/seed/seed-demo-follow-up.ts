import { randomUUID } from "node:crypto";
import { addDays } from "@/lib/domain/dates/local-date";
import { hashSessionLog } from "@/lib/domain/log/log-hash";
import type { ItemLog, SessionLog } from "@/lib/domain/log/session-log";
import { hashToken, shareToken } from "@/lib/domain/sharing/share-token";
import { recordAuditFor } from "../audit";
import {
  activityScores,
  functionalActivities,
  handoutPrints,
  itemLogs,
  outcomeMeasurements,
  sessionLogs,
  shareLinks,
} from "../schema";
import type { OperatorScope, Transaction } from "../scope";
import { DEMO_FOLLOW_UP as DEMO, type DemoDay, OUTCOME_OF_LETTER } from "./demo-follow-up";
import { type DemoProgram, noonOf, seedDemoProgram } from "./seed-demo-program";
import { WARNING_TEXT } from "./warning-text";

/** Who it is about, who looks after them, and what day it is. */
export interface DemoPlace {
  readonly clinicId: string;
  readonly patientId: string;
  readonly userId: string;
  readonly therapistName: string;
  /** Local date of the clinic. */
  readonly today: string;
  /** What link tokens are made with. */
  readonly shareKey: string;
}

const FIRST_GENERATION = 1;

/** Four weeks of one patient of a demonstration clinic, up to the day before it was set up. */
export function seedDemoFollowUp(scope: OperatorScope, place: DemoPlace): Promise<void> {
  return scope.run(async (transaction) => {
    const program = await seedDemoProgram(transaction, place);
    await seedLogs(transaction, place, program);
    await seedOutcomes(transaction, place);
    const actor = { clinicId: place.clinicId, kind: "system" } as const;
    const subject = { kind: "program", id: program.programId };
    await recordAuditFor(scope, transaction, actor, { verb: "program.publish", subject });
  });
}

async function seedLogs(
  transaction: Transaction,
  place: DemoPlace,
  { programId, itemIds }: DemoProgram,
): Promise<void> {
  const { clinicId, userId, today } = place;
  const shared = { clinicId, programId };
  await transaction.insert(handoutPrints).values({
    ...shared,
    versionNumber: 1,
    warningTextVersion: WARNING_TEXT.version,
    printedBy: userId,
    printedAt: noonOf(addDays(today, -DEMO.versions[0])),
  });
  const linkId = await seedExpiredLink(transaction, place, programId);
  const phone = DEMO.sessions.map((day) => ({
    log: logOf(day, itemIds, today),
    from: { source: "phone", linkId } as const,
  }));
  const paper = DEMO.paper.map((day) => ({
    log: logOf(day, itemIds, today),
    from: { source: "paper", enteredBy: userId } as const,
  }));
  const all = [...phone, ...paper];
  await transaction.insert(sessionLogs).values(
    all.map(({ log, from }) => {
      const { id, versionNumber, localDate, pain, effort, note, finishedAt } = log;
      const received = noonOf(from.source === "phone" ? localDate : addDays(today, -PAPER_ENTERED_DAYS_AGO));
      return {
        ...{ ...shared, ...from, id, versionNumber, localDate, pain, effort, note },
        finishedAt: finishedAt === undefined ? null : received,
        receivedAt: received,
        contentHash: hashSessionLog(log),
      };
    }),
  );
  await transaction
    .insert(itemLogs)
    .values(
      all.flatMap(({ log }) => log.items.map((item) => ({ ...shared, ...item, sessionLogId: log.id }))),
    );
}

const PAPER_ENTERED_DAYS_AGO = 5;

function logOf(day: DemoDay, itemIds: readonly string[], today: string): SessionLog {
  const localDate = addDays(today, -day.daysAgo);
  const items = itemIds.flatMap((itemId, index): ItemLog[] => {
    const outcome = OUTCOME_OF_LETTER[day.did[index] ?? ""];
    const feeling = day.feelings?.[index];
    return outcome ? [{ itemId, outcome, times: 1, ...(feeling && { feeling }) }] : [];
  });
  return {
    ...{
      id: randomUUID(),
      versionNumber: day.version,
      localDate,
      pain: day.pain,
      note: day.note ?? "",
      items,
    },
    ...(day.effort !== undefined && { effort: day.effort, finishedAt: noonOf(localDate).toISOString() }),
  };
}

/** The link the sessions came through. It has run out: staff can extend it, or make a new one. */
async function seedExpiredLink(
  transaction: Transaction,
  place: DemoPlace,
  programId: string,
): Promise<string> {
  const { clinicId, userId, today, shareKey } = place;
  const id = randomUUID();
  const createdAt = noonOf(addDays(today, -DEMO.versions[0]));
  const expiresAt = noonOf(addDays(today, -1));
  const tokenHash = hashToken(shareToken(shareKey, id, FIRST_GENERATION));
  await transaction
    .insert(shareLinks)
    .values({ id, clinicId, programId, tokenHash, expiresAt, createdAt, createdBy: userId });
  return id;
}

async function seedOutcomes(transaction: Transaction, place: DemoPlace): Promise<void> {
  const { clinicId, patientId, userId, today } = place;
  const activities = DEMO.activities.map((wording, position) => ({
    ...{ id: randomUUID(), clinicId, patientId, position, wording, createdBy: userId },
  }));
  await transaction.insert(functionalActivities).values(activities);
  const measurements = DEMO.measurements.map(({ daysAgo, occasion, pain, note, scores }) => ({
    row: {
      ...{ id: randomUUID(), clinicId, patientId, occasion, pain, note, measuredBy: userId },
      measuredOn: addDays(today, -daysAgo),
      createdAt: noonOf(addDays(today, -daysAgo)),
    },
    scores,
  }));
  await transaction.insert(outcomeMeasurements).values(measurements.map(({ row }) => row));
  await transaction.insert(activityScores).values(
    measurements.flatMap(({ row, scores }) =>
      activities.map(({ id: activityId, position }) => ({
        ...{ clinicId, measurementId: row.id, activityId },
        score: scores[position] ?? 0,
      })),
    ),
  );
}
