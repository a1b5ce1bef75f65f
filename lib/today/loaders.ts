import "server-only";
import { getClinic } from "@/db/queries/clinics";
import { listDay } from "@/db/queries/today";
import { requireClinicScope } from "@/lib/auth/scope";
import type { Counted } from "@/lib/domain/text/counted";
import { PATIENTS_PER_PAGE } from "@/lib/domain/today/today-reasons";
import { buildTodayRows, type TodayRow } from "@/lib/domain/today/today-rows";
import { today } from "@/lib/platform/clock";
import { todayQuery } from "./schema";

export interface TodayView extends Counted {
  readonly today: string;
  readonly language: string;
  readonly rows: readonly TodayRow[];
  /** Only programs of whoever asks. */
  readonly mine: boolean;
  readonly page: number;
  readonly pageCount: number;
}

/** Who waits today, as the address asks for it. */
export async function loadToday(query: Record<string, unknown>): Promise<TodayView> {
  const scope = await requireClinicScope();
  const { mine, page = 1 } = todayQuery.parse(query);
  return scope.transaction(async (scope) => {
    const { timeZone, language } = await getClinic(scope);
    const date = today(timeZone);
    const { patients, ...found } = await listDay(scope, {
      ...{ today: date, timeZone, mine: mine === "1" },
      limit: PATIENTS_PER_PAGE,
      offset: (page - 1) * PATIENTS_PER_PAGE,
    });
    return {
      ...{ today: date, language, page, mine: mine === "1" },
      ...found,
      rows: buildTodayRows(patients, { today: date, language }),
      pageCount: Math.max(1, Math.ceil(found.total / PATIENTS_PER_PAGE)),
    };
  });
}
