import "server-only";
import { getClinic } from "@/db/queries/clinics";
import { listPrograms, type ProgramListing } from "@/db/queries/programs";
import { requireClinicScope } from "@/lib/auth/scope";
import { today } from "@/lib/clock";

const SHOWN_PROGRAMS = 100;
const SHOWN_RECENT = 8;

export interface TodayView {
  readonly today: string;
  readonly language: string;
  /** Programs whose review day has come or passed, the longest overdue first. */
  readonly due: readonly ProgramListing[];
  /** Drafts with changes that no version holds yet. */
  readonly unpublished: readonly ProgramListing[];
  readonly recent: readonly ProgramListing[];
}

/** What waits today. */
export async function loadToday(): Promise<TodayView> {
  const scope = await requireClinicScope();
  return scope.transaction(async (scope) => {
    const { timeZone, language } = await getClinic(scope);
    const date = today(timeZone);
    return {
      today: date,
      language,
      due: await listPrograms(scope, { reviewBy: date, limit: SHOWN_PROGRAMS }),
      unpublished: await listPrograms(scope, { unpublished: true, limit: SHOWN_PROGRAMS }),
      recent: await listPrograms(scope, { limit: SHOWN_RECENT }),
    };
  });
}
