import "server-only";
import { and, between, inArray, sql } from "drizzle-orm";
import { sessionLogs } from "../../schema";
import type { ClinicScope, Transaction } from "../../scope";
import { inClinic } from "../../where";

/** How much of a session was done, from 0 to 1, by local date. */
export type DoneByDay = ReadonlyMap<string, number>;

/**
 * What was done of each of some programs from one local date to another: of each day the fullest session, an exercise
 * done in part as a half. A log that a later one corrects does not count.
 */
export async function listDaysOf(
  scope: ClinicScope,
  transaction: Transaction,
  programIds: readonly string[],
  { from, to }: { readonly from: string; readonly to: string },
): Promise<ReadonlyMap<string, DoneByDay>> {
  if (programIds.length === 0) return new Map();
  const share = sql<number>`coalesce((
    select avg(case items.outcome when 'done' then 1.0 when 'partly' then 0.5 else 0.0 end)
    from item_logs items
    where items.clinic_id = session_logs.clinic_id and items.program_id = session_logs.program_id
      and items.session_log_id = session_logs.id
  ), 0)`;
  const rows = await transaction
    .select({
      programId: sessionLogs.programId,
      localDate: sessionLogs.localDate,
      done: sql<number>`max(${share})`.mapWith(Number),
    })
    .from(sessionLogs)
    .where(
      and(
        inClinic(scope, sessionLogs),
        inArray(sessionLogs.programId, [...programIds]),
        between(sessionLogs.localDate, from, to),
        sql`not exists (
          select from session_logs later
          where later.clinic_id = session_logs.clinic_id and later.program_id = session_logs.program_id
            and later.corrects = session_logs.id and later.corrects is not null
        )`,
      ),
    )
    .groupBy(sessionLogs.programId, sessionLogs.localDate);
  const found = new Map<string, Map<string, number>>();
  for (const { programId, localDate, done } of rows) {
    const days = found.get(programId) ?? new Map<string, number>();
    found.set(programId, days.set(localDate, done));
  }
  return found;
}
