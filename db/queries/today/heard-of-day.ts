import "server-only";
import { and, eq, gt, gte, isNotNull, isNull, lte, type SQL, sql } from "drizzle-orm";
import { NOTICED_PAIN_RISE, PAIN_WINDOW_DAYS, SILENT_AFTER_DAYS } from "@/lib/domain/adherence/signals";
import { addDays } from "@/lib/domain/dates/local-date";
import { URGENCY } from "@/lib/domain/today/today-reasons";
import { patients, programs, sessionLogs, shareLinks } from "../../schema";
import { inClinic } from "../../where";
import { early, inUse, LINK, PATIENT, type ReasonQuery, reasonColumns } from "./programs-of-day";

/** A log that no later one corrects. */
const STANDS = sql`not exists (
  select from session_logs later
  where later.clinic_id = ${sessionLogs.clinicId} and later.program_id = ${sessionLogs.programId}
    and later.corrects = ${sessionLogs.id} and later.corrects is not null
)`;

/** What patients recorded, or did not. */
export const HEARD: Readonly<Record<"notes" | "pain" | "silent", ReasonQuery>> = {
  notes: (scope, transaction, options) => {
    const receivedAt = sql`max(${sessionLogs.receivedAt})`;
    return transaction
      .select(
        reasonColumns({
          reason: "notes",
          urgency: URGENCY.notes,
          place: sql`- ${early(receivedAt)}`,
          facts: sql`'notes', count(*),
            'receivedOn', (${receivedAt} at time zone ${options.timeZone})::date::text`,
        }),
      )
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
      .groupBy(programs.id);
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
      .select(
        reasonColumns({
          reason: "pain",
          urgency: URGENCY.pain,
          place: sql`${felt.before} - ${felt.recent}`,
          facts: sql`'recent', ${felt.recent}, 'before', ${felt.before}`,
        }),
      )
      .from(programs)
      .innerJoin(patients, PATIENT)
      .innerJoin(felt, eq(felt.programId, programs.id))
      .where(inUse(scope, options, sql`${felt.recent} - ${felt.before} >= ${NOTICED_PAIN_RISE}`));
  },

  silent: (scope, transaction, options) => {
    const quietFrom = addDays(options.today, 1 - SILENT_AFTER_DAYS);
    const heard = transaction
      .selectDistinct({ programId: sessionLogs.programId })
      .from(sessionLogs)
      .where(and(inClinic(scope, sessionLogs), gte(sessionLogs.localDate, quietFrom)))
      .as("heard");
    const lastLogOn = sql`(
      select max(logs.local_date) from session_logs logs
      where logs.clinic_id = programs.clinic_id and logs.program_id = programs.id
    )`;
    // A program's first link is made with its first version.
    const begun = sql`greatest(
      (${shareLinks.createdAt} at time zone ${options.timeZone})::date, ${programs.startsOn}
    )`;
    return transaction
      .select(
        reasonColumns({
          reason: "silent",
          urgency: URGENCY.silent,
          place: early(sql`coalesce(${lastLogOn}, ${begun})`),
          facts: sql`'lastLogOn', ${lastLogOn}::text, 'silentSince', coalesce(${lastLogOn}, ${begun})::text`,
        }),
      )
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
      );
  },
};

function mean(condition: SQL): SQL<number> {
  return sql<number>`avg(${sessionLogs.pain}::float8) filter (where ${condition})`;
}
