import "server-only";
import { getClinic } from "@/db/queries/clinics";
import { listPrograms, type ProgramListing } from "@/db/queries/programs";
import { requireClinicScope } from "@/lib/auth/scope";
import { today } from "@/lib/clock";

const SHOWN_PROGRAMS = 100;

export interface TodayView {
  readonly today: string;
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
    const { timeZone } = await getClinic(scope);
    const date = today(timeZone);
    const programs = await listPrograms(scope, { limit: SHOWN_PROGRAMS });
    const due = programs.filter((program) => program.reviewOn !== null && program.reviewOn <= date);
    return {
      today: date,
      due: due.toSorted((a, b) => (a.reviewOn ?? "").localeCompare(b.reviewOn ?? "")),
      unpublished: programs.filter((program) => program.hasUnpublishedChanges),
      recent: programs.slice(0, 8),
    };
  });
}
