import { dateInWords } from "@/lib/domain/dates/date-words";
import { daysBetween } from "@/lib/domain/dates/local-date";
import type { Day, DayFacts, ProgramOfDay, TodayGroup } from "./today-groups";

/** The one thing to do about a row: a page to open, or something done on the spot. */
export type TodayStep =
  | { readonly kind: "open"; readonly label: string; readonly href: string; readonly inNewTab?: boolean }
  | { readonly kind: "renew" | "unlock"; readonly label: string; readonly linkId: string };

/** One line of the day: who, what, why it is here, and the one thing to do. */
export interface TodayRow {
  readonly programId: string;
  readonly patientId: string;
  readonly patientName: string;
  readonly title: string;
  readonly note: string;
  readonly step: TodayStep;
}

export interface TodaySection {
  readonly group: TodayGroup;
  readonly total: number;
  readonly rows: readonly TodayRow[];
}

type Of<Group extends TodayGroup> = ProgramOfDay & DayFacts[Group];
interface Clock {
  readonly today: string;
  readonly language: string;
}
type Line = Pick<TodayRow, "note" | "step">;
type Writer<Group extends TodayGroup> = (row: Of<Group>, clock: Clock) => Line;

const followUp = ({ patientId, programId }: ProgramOfDay, label: string): TodayStep => ({
  kind: "open",
  label,
  href: `/patients/${patientId}/follow-up?program=${programId}`,
});
const open = (label: string, href: string): TodayStep => ({ kind: "open", label, href });

const WRITERS: { readonly [Group in TodayGroup]: Writer<Group> } = {
  due: (row, { today }) => ({ note: reviewNote(row.reviewOn, today), step: followUp(row, "Review") }),
  notes: (row, { language }) => ({
    note: `${row.notes === 1 ? "1 new note" : `${row.notes} new notes`}, ${dateInWords(row.receivedOn, language)}`,
    step: followUp(row, "Read"),
  }),
  pain: (row, { language }) => ({
    note: `pain ${mean(row.recent, language)} this week, ${mean(row.before, language)} the week before`,
    step: followUp(row, "Look"),
  }),
  silent: (row, { today, language }) => ({
    note: silentNote(row, today, language),
    step: followUp(row, "Look"),
  }),
  links: (row, clock) => linkLine(row, clock),
  paper: (row) => ({
    note: `paper is version ${row.paperVersion}, the program is version ${row.currentVersion}`,
    step: {
      kind: "open",
      label: "Print",
      href: `/programs/${row.programId}/handout.pdf`,
      inNewTab: true,
    },
  }),
  drafts: (row) => ({
    note: row.currentVersion === 0 ? "never published" : `changed since version ${row.currentVersion}`,
    step: open("Continue", `/programs/${row.programId}/edit`),
  }),
  recent: (row, { language }) => ({
    note:
      row.reviewOn === null
        ? `version ${row.currentVersion}`
        : `version ${row.currentVersion}, review on ${dateInWords(row.reviewOn, language)}`,
    step: open("Open", `/programs/${row.programId}`),
  }),
};

/** The day in words, in the order its groups were read; groups without a row are left out. */
export function buildTodaySections(day: Day, clock: Clock): TodaySection[] {
  return (Object.keys(day) as TodayGroup[]).flatMap((group) => sectionOf(day, group, clock));
}

function sectionOf<Group extends TodayGroup>(day: Day, group: Group, clock: Clock): TodaySection[] {
  const found = day[group];
  if (!found || found.total === 0) return [];
  const write: Writer<Group> = WRITERS[group];
  const rows = (found.rows as readonly Of<Group>[]).map((row) => {
    const { programId, patientId, patientName, title } = row;
    return { programId, patientId, patientName, title, ...write(row, clock) };
  });
  return [{ group, total: found.total, rows }];
}

function reviewNote(reviewOn: string, today: string): string {
  const days = daysBetween(today, reviewOn);
  if (days === 0) return "review today";
  if (days === 1) return "review tomorrow";
  if (days > 1) return `review in ${days} days`;
  return days === -1 ? "review was due yesterday" : `review was due ${-days} days ago`;
}

function silentNote({ silentSince, lastLogOn }: Of<"silent">, today: string, language: string): string {
  const days = daysBetween(silentSince, today);
  return lastLogOn === null
    ? `opened, nothing recorded in ${days} days`
    : `nothing since ${dateInWords(lastLogOn, language)}, ${days} days`;
}

function linkLine({ linkId, expiresOn, isLocked, isAsked }: Of<"links">, { today, language }: Clock): Line {
  if (isLocked) return { note: "locked after wrong PINs", step: { kind: "unlock", label: "Unlock", linkId } };
  const step = { kind: "renew", label: "Renew", linkId } as const;
  const day = dateInWords(expiresOn, language);
  const end = expiresOn < today ? `ran out on ${day}` : `ends on ${day}`;
  return { note: isAsked ? `more time asked for, ${end}` : end, step };
}

function mean(pain: number, language: string): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(pain);
}
