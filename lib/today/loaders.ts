import "server-only";
import { getClinic } from "@/db/queries/clinics";
import { listDay } from "@/db/queries/today";
import { requireClinicScope } from "@/lib/auth/scope";
import {
  type Day,
  ROWS_AT_FIRST,
  ROWS_PER_PAGE,
  TODAY_GROUPS,
  type TodayGroup,
} from "@/lib/domain/today/today-groups";
import { today } from "@/lib/platform/clock";
import { todayQuery } from "./schema";

export interface TodayView {
  readonly today: string;
  readonly language: string;
  readonly day: Day;
  /** The one group that is shown whole; absent for a few rows of each. */
  readonly show?: TodayGroup;
  /** Only programs of whoever asks. */
  readonly mine: boolean;
  readonly page: number;
}

/** What waits today, as the address asks for it. */
export async function loadToday(query: Record<string, unknown>): Promise<TodayView> {
  const scope = await requireClinicScope();
  const { show, mine, page = 1 } = todayQuery.parse(query);
  return scope.transaction(async (scope) => {
    const { timeZone, language } = await getClinic(scope);
    const date = today(timeZone);
    const day = await listDay(scope, {
      today: date,
      timeZone,
      mine: mine === "1",
      groups: show ? [show] : TODAY_GROUPS,
      limit: show ? ROWS_PER_PAGE : ROWS_AT_FIRST,
      offset: show ? (page - 1) * ROWS_PER_PAGE : 0,
    });
    return { today: date, language, day, ...(show && { show }), mine: mine === "1", page };
  });
}
