import "server-only";
import { findLinkState, listLinkedLogs } from "@/db/queries/session-logs";
import { readAsPatient } from "@/lib/auth/link-scope";
import { type RecordedSession, standingSessions } from "@/lib/domain/adherence/recorded-session";
import { addDays } from "@/lib/domain/dates/local-date";
import { LOG_WINDOW_DAYS } from "@/lib/domain/log/log-limits";
import { today } from "@/lib/platform/clock";

export interface LinkStateView {
  readonly programId: string;
  readonly versionNumber: number;
  /** The clinic's local date. */
  readonly today: string;
}

/** Whether the link opens, for whoever holds its cookie; undefined for anybody else. */
export async function loadLinkState(linkId: string): Promise<LinkStateView | undefined> {
  const state = await readAsPatient(linkId, (scope) => findLinkState(scope, linkId));
  if (!state) return undefined;
  const { programId, versionNumber, timeZone } = state;
  return { programId, versionNumber, today: today(timeZone) };
}

/** The sessions of the last 30 days as they stand after corrections; undefined where the link does not open. */
export async function loadOwnLogs(linkId: string): Promise<RecordedSession[] | undefined> {
  const logs = await readAsPatient(linkId, async (scope) => {
    const state = await findLinkState(scope, linkId);
    return state && listLinkedLogs(scope, linkId, addDays(today(state.timeZone), -LOG_WINDOW_DAYS));
  });
  return logs && standingSessions(logs);
}
