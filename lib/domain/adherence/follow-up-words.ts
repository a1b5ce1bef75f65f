import { dateInWords } from "@/lib/domain/dates/date-words";
import type { AdherenceWeek } from "./adherence";
import type { ExerciseRecord } from "./exercise-record";
import type { FollowUpView } from "./follow-up";
import { isSilent, painRise, silentDays } from "./signals";

/** "5 of 7 sessions", with "so far" while the week is running and what went beyond. */
export function frequencyWords({ sessions, isRunning }: AdherenceWeek): string {
  const { done, expected, extra } = sessions;
  const counted = expected === 0 ? counting(done, "session") : `${done} of ${counting(expected, "session")}`;
  const beyond = extra === 0 ? "" : `, and ${extra} more than a day asks for`;
  return `${counted}${isRunning ? " so far" : ""}${beyond}`;
}

/** "90 % of each session", or that there was none. */
export function completenessWords({ completeness }: AdherenceWeek): string {
  return completeness === null ? "no session" : `${percent(completeness)} of each session`;
}

/** "86 %". */
export function percent(part: number): string {
  return `${Math.round(part * 100)} %`;
}

/** "1 session", "2 sessions". */
export function counting(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** Which swap on the ladder answers what the patient said; none when they said both or neither. */
export function swapAnswering(
  record: ExerciseRecord,
): { way: "easier" | "harder"; name?: string } | undefined {
  const { tooHard, tooEasy, easier, harder } = record;
  if (tooHard === tooEasy) return undefined;
  return tooHard > tooEasy
    ? { way: "easier", ...(easier && { name: easier }) }
    : { way: "harder", ...(harder && { name: harder }) };
}

/** "10 November" without the year, where the year is plain from its surroundings. */
export function shortDate(date: string, language: string): string {
  return new Intl.DateTimeFormat(language, { day: "numeric", month: "short", timeZone: "UTC" }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

/** How the newest weeks went, in a few lines: what was recorded, and nothing that it might mean. */
export function summaryWords(view: FollowUpView, today: string, language: string): string[] {
  const { weeks, lastOn, pain } = view;
  if (lastOn === undefined) return ["Nothing was recorded yet."];
  const running = weeks.find((week) => week.isRunning);
  const before = weeks.findLast(({ isRunning }) => !isRunning);
  const rise = painRise(
    pain.map(({ localDate, score }) => ({ localDate, pain: score })),
    today,
  );
  return [
    ...(running ? [`This week: ${frequencyWords(running)}.`] : []),
    ...(before ? [`The week before: ${frequencyWords(before)}, ${completenessWords(before)}.`] : []),
    ...(rise === undefined ? [] : [painWords(rise)]),
    lastWords(lastOn, today, language),
  ];
}

function painWords(rise: number): string {
  if (rise === 0) return "Pain in the last 7 days was the same as in the 7 days before, on average.";
  const way = rise > 0 ? "higher" : "lower";
  return `Pain in the last 7 days was ${Math.abs(rise)} ${way} than in the 7 days before, on average.`;
}

function lastWords(lastOn: string, today: string, language: string): string {
  const heard = { since: lastOn, lastLogOn: lastOn };
  const silence = isSilent(heard, today) ? `; nothing for ${silentDays(heard, today)} days` : "";
  return `Last entry on ${dateInWords(lastOn, language)}${silence}.`;
}
