import "server-only";
import { findLinkState, listLinkedLogs } from "@/db/queries/session-logs";
import { currentLinkScope } from "@/lib/auth/link-scope";
import { type RecordedSession, standingSessions } from "@/lib/domain/adherence/recorded-session";
import { addDays } from "@/lib/domain/dates/local-date";
import { LOG_WINDOW_DAYS } from "@/lib/domain/log/log-acceptance";
import { today } from "@/lib/platform/clock";

export interface LinkStateView {
  readonly programId: string;
  readonly versionNumber: number;
  /** The clinic's local date. */
  readonly today: string;
}

/** Whether the link opens, for whoever holds its cookie; undefined for anybody else. */
export async function loadLinkState(linkId: string): Promise<LinkStateView | undefined> {
  const scope = await currentLinkScope(linkId);
  const state = scope && (await findLinkState(scope, linkId));
  if (!state) return undefined;
  const { programId, versionNumber, timeZone } = state;
  return { programId, versionNumber, today: today(timeZone) };
}

/** The sessions of the last 30 days as they stand after corrections; undefined where the link does not open. */
export async function loadOwnLogs(linkId: string): Promise<RecordedSession[] | undefined> {
  const scope = await currentLinkScope(linkId);
  const state = scope && (await findLinkState(scope, linkId));
  if (!scope || !state) return undefined;
  const since = addDays(today(state.timeZone), -LOG_WINDOW_DAYS);
  const logs = await listLinkedLogs(scope, linkId, since);
  return logs && standingSessions(logs);
}
