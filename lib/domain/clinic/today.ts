import { dateInWords } from "@/lib/domain/text/date-words";

/** What the day needs to know of a program. */
export interface ProgramOfDay {
  readonly id: string;
  readonly patientId: string;
  readonly patientName: string;
  readonly title: string;
  readonly currentVersion: number;
  readonly reviewOn: string | null;
}

/** One line of the day: who, what, why it is here, and the one thing to do. */
export interface TodayRow {
  readonly programId: string;
  readonly patientId: string;
  readonly patientName: string;
  readonly title: string;
  readonly note: string;
  readonly action: { readonly label: string; readonly href: string };
}

export interface TodayRows {
  readonly due: readonly TodayRow[];
  readonly drafts: readonly TodayRow[];
  readonly recent: readonly TodayRow[];
}

interface Day {
  readonly today: string;
  readonly language: string;
  readonly due: readonly ProgramOfDay[];
  readonly unpublished: readonly ProgramOfDay[];
  readonly recent: readonly ProgramOfDay[];
}

const MILLISECONDS_PER_DAY = 86_400_000;

/** The day's lines. Among the recent ones, those that stand further up already are left out. */
export function buildTodayRows({ today, language, due, unpublished, recent }: Day): TodayRows {
  const shown = new Set([...due, ...unpublished].map((program) => program.id));
  return {
    due: due.map((program) => ({
      ...who(program),
      note: reviewNote(program.reviewOn, today),
      action: { label: "Review", href: `/programs/${program.id}` },
    })),
    drafts: unpublished.map((program) => ({
      ...who(program),
      note:
        program.currentVersion === 0 ? "never published" : `changed since version ${program.currentVersion}`,
      action: { label: "Continue", href: `/programs/${program.id}/edit` },
    })),
    recent: recent
      .filter((program) => !shown.has(program.id))
      .map((program) => ({
        ...who(program),
        note: publishedNote(program, language),
        action: { label: "Open", href: `/programs/${program.id}` },
      })),
  };
}

function who({ id, patientId, patientName, title }: ProgramOfDay) {
  return { programId: id, patientId, patientName, title };
}

function reviewNote(reviewOn: string | null, today: string): string {
  if (reviewOn === null || reviewOn === today) return "review today";
  const days = Math.round((Date.parse(today) - Date.parse(reviewOn)) / MILLISECONDS_PER_DAY);
  return days === 1 ? "review was due yesterday" : `review was due ${days} days ago`;
}

function publishedNote({ currentVersion, reviewOn }: ProgramOfDay, language: string): string {
  const version = `version ${currentVersion}`;
  return reviewOn === null ? version : `${version}, review on ${dateInWords(reviewOn, language)}`;
}
