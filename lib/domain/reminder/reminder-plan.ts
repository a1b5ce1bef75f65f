import { plannedWeekdays } from "@/lib/domain/adherence/planned-days";
import { DAYS_PER_WEEK } from "@/lib/domain/dates/local-date";
import { sessionMinutes } from "@/lib/domain/dose/session-minutes";
import { currentPhase, itemsInPhase } from "@/lib/domain/program/phase";
import type { ProgramDocument } from "@/lib/domain/program/program-document";
import { clockTimeIn } from "./clock-time";

/** When a patient is reminded. */
export interface ReminderPlan {
  /** ISO weekdays in order, Monday = 1. */
  readonly weekdays: readonly number[];
  /** Times of the day in order, `HH:MM`. */
  readonly times: readonly string[];
}

/** More often than this, a calendar would only be noise. */
const MOST_TIMES = 4;
const EVENING = "18:00";
const DEFAULT_TIMES: readonly (readonly string[])[] = [
  [EVENING],
  ["08:00", EVENING],
  ["08:00", "13:00", EVENING],
  ["08:00", "12:00", "16:00", "20:00"],
];

/** What the program says: its days, and as many times as it is done; the habit's own time when it names one. */
export function buildReminderPlan(document: ProgramDocument, today: string): ReminderPlan {
  const items = itemsInPhase(document.items, currentPhase(document, today));
  const often = Math.max(1, ...items.map(({ dose }) => dose.timesPerDay.from));
  const usual = DEFAULT_TIMES[Math.min(often, MOST_TIMES) - 1] ?? [EVENING];
  const { habitAfter, habitAt } = document.program;
  const habit = clockTimeIn(habitAfter) ?? clockTimeIn(habitAt);
  const weekdays = plannedWeekdays(document, today);
  return {
    weekdays: weekdays.length > 0 ? weekdays : Array.from({ length: DAYS_PER_WEEK }, (_, day) => day + 1),
    times: habit === undefined ? usual : withTime(usual, habit),
  };
}

/** How long one session lasts, in whole minutes. */
export function reminderMinutes(document: ProgramDocument, today: string): number {
  const items = itemsInPhase(document.items, currentPhase(document, today));
  return Math.max(
    1,
    sessionMinutes(
      items.map(({ dose, exercise }) => ({ dose, sideRule: exercise.sideRule })),
      document.warmUp?.minutes,
    ),
  );
}

/** The times with the one nearest to the habit's own replaced by it. */
function withTime(times: readonly string[], habit: string): readonly string[] {
  const distance = (time: string) => Math.abs(minutesOf(time) - minutesOf(habit));
  const nearest = [...times].sort((one, other) => distance(one) - distance(other))[0];
  return inOrder(times.map((time) => (time === nearest ? habit : time)));
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}

/** The plan with what the patient chose in the address: `at` for times, `day` for weekdays. Nonsense is left out. */
export function chosenReminders(plan: ReminderPlan, chosen: URLSearchParams): ReminderPlan {
  const times = inOrder(chosen.getAll("at").filter((time) => /^([01]\d|2[0-3]):[0-5]\d$/.test(time)));
  const weekdays = inOrder(chosen.getAll("day").filter((day) => /^[1-7]$/.test(day))).map(Number);
  return {
    weekdays: weekdays.length > 0 ? weekdays : plan.weekdays,
    times: times.length > 0 ? times.slice(0, MOST_TIMES) : plan.times,
  };
}

/** What has to stand in the address of a calendar: the times, and the days where they are not the program's own. */
export function reminderQuery(plan: ReminderPlan, { weekdays, times }: ReminderPlan): string {
  const at = times.map((time): [string, string] => ["at", time]);
  const isOwn = weekdays.join() === plan.weekdays.join() || weekdays.length === 0;
  const days = isOwn ? [] : weekdays.map((day): [string, string] => ["day", String(day)]);
  return new URLSearchParams([...at, ...days]).toString();
}

function inOrder(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
