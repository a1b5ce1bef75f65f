import "server-only";
import { and, asc, desc, eq, gt, gte, isNotNull, isNull, lte, type SQL, sql } from "drizzle-orm";
import { NOTICED_PAIN_RISE, PAIN_WINDOW_DAYS, SILENT_AFTER_DAYS } from "@/lib/domain/adherence/signals";
import { addDays } from "@/lib/domain/dates/local-date";
import { patients, programs, sessionLogs, shareLinks } from "../../schema";
import { inClinic } from "../../where";
import { type DayReader, inUse, LINK, PATIENT, WHO } from "./programs-of-day";

/** A log that no later one corrects. */
const STANDS = sql`not exists (
  select from session_logs later
  where later.clinic_id = ${sessionLogs.clinicId} and later.program_id = ${sessionLogs.programId}
    and later.corrects = ${sessionLogs.id} and later.corrects is not null
)`;

/** What patients recorded, or did not. */
export const HEARD: {
  readonly notes: DayReader<"notes">;
  readonly pain: DayReader<"pain">;
  readonly silent: DayReader<"silent">;
} = {
  notes: (scope, transaction, options) => {
    const receivedAt = sql`max(${sessionLogs.receivedAt})`;
    return transaction
      .select({
        ...WHO,
        notes: sql<number>`count(*)`.mapWith(Number),
        receivedOn: sql<string>`(${receivedAt} at time zone ${options.timeZone})::date::text`,
      })
      .from(programs)
      .innerJoin(patients, PATIENT)
      .innerJoin(
        sessionLogs,
        and(eq(sessionLogs.clinicId, programs.clinicId), eq(sessionLogs.programId, programs.id)),
      )
      .where(
        inUse(
          scope,
          options,
          sql`${sessionLogs.note} <> ''`,
          sql`${sessionLogs.receivedAt} > coalesce(${programs.logsSeenAt}, '-infinity')`,
          STANDS,
        ),
      )
      .groupBy(programs.id, patients.id)
      .orderBy(desc(receivedAt), asc(programs.id))
      .limit(options.limit)
      .offset(options.offset ?? 0);
  },

  pain: (scope, transaction, options) => {
    const recentFrom = addDays(options.today, 1 - PAIN_WINDOW_DAYS);
    const felt = transaction
      .select({
        programId: sessionLogs.programId,
        recent: mean(sql`${sessionLogs.localDate} >= ${recentFrom}`).as("recent"),
        before: mean(sql`${sessionLogs.localDate} < ${recentFrom}`).as("before"),
      })
      .from(sessionLogs)
      .where(
        and(
          inClinic(scope, sessionLogs),
          gte(sessionLogs.localDate, addDays(recentFrom, -PAIN_WINDOW_DAYS)),
          lte(sessionLogs.localDate, options.today),
          isNotNull(sessionLogs.pain),
          STANDS,
        ),
      )
      .groupBy(sessionLogs.programId)
      .as("felt");
    return transaction
      .select({ ...WHO, recent: felt.recent, before: felt.before })
      .from(programs)
      .innerJoin(patients, PATIENT)
      .innerJoin(felt, eq(felt.programId, programs.id))
      .where(inUse(scope, options, sql`${felt.recent} - ${felt.before} >= ${NOTICED_PAIN_RISE}`))
      .orderBy(desc(sql`${felt.recent} - ${felt.before}`), asc(programs.id))
      .limit(options.limit)
      .offset(options.offset ?? 0);
  },

  silent: (scope, transaction, options) => {
    const quietFrom = addDays(options.today, 1 - SILENT_AFTER_DAYS);
    const heard = transaction
      .selectDistinct({ programId: sessionLogs.programId })
      .from(sessionLogs)
      .where(and(inClinic(scope, sessionLogs), gte(sessionLogs.localDate, quietFrom)))
      .as("heard");
    const lastLogOn = sql<string | null>`(
      select max(logs.local_date)::text from session_logs logs
      where logs.clinic_id = programs.clinic_id and logs.program_id = programs.id
    )`;
    // A program's first link is made with its first version.
    const begun = sql<string>`greatest(
      (${shareLinks.createdAt} at time zone ${options.timeZone})::date, ${programs.startsOn}
    )`;
    return transaction
      .select({ ...WHO, lastLogOn, silentSince: sql<string>`coalesce(${lastLogOn}, ${begun}::text)` })
      .from(programs)
      .innerJoin(patients, PATIENT)
      .innerJoin(shareLinks, LINK)
      .leftJoin(heard, eq(heard.programId, programs.id))
      .where(
        inUse(
          scope,
          options,
          gt(shareLinks.expiresAt, sql`now()`),
          // Somebody on paper only is not silent: their diary comes with them.
          isNotNull(shareLinks.lastOpenedAt),
          isNull(heard.programId),
          sql`${begun} < ${quietFrom}::date`,
        ),
      )
      .orderBy(desc(shareLinks.lastOpenedAt), asc(programs.id))
      .limit(options.limit)
      .offset(options.offset ?? 0);
  },
};

function mean(condition: SQL): SQL<number> {
  return sql<number>`avg(${sessionLogs.pain}::float8) filter (where ${condition})`;
}
