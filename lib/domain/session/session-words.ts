import { type Amount, amountInWords, upperEnd } from "@/lib/domain/dose/amount";
import type { SessionPlan } from "./session-plan";
import type { SessionStep } from "./session-step";

const SECONDS_PER_MINUTE = 60;
/** Shorter than this a time is read in seconds. */
const LONGEST_IN_SECONDS = 100;
/** A timer that runs longer says once that it ends soon. */
const LONG_TIMER_SECONDS = 20;
const LAST_WORDS_SECONDS = 10;

/** What one step shows: one word, one number, one line. */
export interface StepWords {
  readonly title: string;
  /** The large number; empty while the exercise is introduced. */
  readonly number: string;
  /** What is counted. */
  readonly unit: string;
  readonly detail: string;
}

const TITLES: Record<SessionStep["kind"], string> = {
  intro: "Next exercise",
  ready: "Get ready",
  count: "Do it now",
  hold: "Hold",
  minutes: "Keep going",
  relax: "Let go",
  rest: "Rest",
  switch: "Switch sides",
};

/** The words of a step with so many milliseconds run. */
export function stepWords(step: SessionStep, elapsedMs: number): StepWords {
  return { title: titleOf(step), ...numberOf(step, elapsedMs), detail: detailOf(step) };
}

function titleOf(step: SessionStep): string {
  if (step.kind === "intro" && step.exercise === 0) return "First exercise";
  if (step.kind === "ready" && step.bout > 0) return "Next set";
  if (step.kind === "relax" && step.isPerSide) return TITLES.switch;
  return TITLES[step.kind];
}

function numberOf(step: SessionStep, elapsedMs: number): Pick<StepWords, "number" | "unit"> {
  if (step.seconds !== undefined) {
    const left = secondsLeft(step, elapsedMs);
    return step.seconds < LONGEST_IN_SECONDS
      ? { number: String(left), unit: left === 1 ? "second" : "seconds" }
      : { number: clock(left), unit: "minutes" };
  }
  if (step.kind === "intro" || !step.repetitions) return { number: "", unit: "" };
  if (step.repetition !== undefined) {
    return { number: String(step.repetition), unit: `of ${amountInWords(step.repetitions)}` };
  }
  const unit = upperEnd(step.repetitions) === 1 ? "time" : "times";
  return { number: short(step.repetitions), unit: step.isPerSide ? `${unit} each side` : unit };
}

/** Whole seconds still to go, from the first moment the full number. */
export function secondsLeft({ seconds = 0 }: SessionStep, elapsedMs: number): number {
  return Math.max(0, Math.ceil(seconds - elapsedMs / 1000));
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / SECONDS_PER_MINUTE)}:${String(seconds % SECONDS_PER_MINUTE).padStart(2, "0")}`;
}

function short({ from, to }: Amount): string {
  return to === undefined ? String(from) : `${from}–${to}`;
}

/** "Left side · Set 1 of 2 · 3 of 10". */
function detailOf(step: SessionStep): string {
  if (step.kind === "intro") return "";
  const { side, set, sets, repetition, repetitions } = step;
  const isTurn =
    step.kind !== "count" && repetition !== undefined && repetitions && upperEnd(repetitions) > 1;
  return [
    side && `${side === "left" ? "Left" : "Right"} side`,
    sets > 1 && `Set ${set} of ${sets}`,
    step.kind === "count" && step.isPerSide && "Change sides each time",
    isTurn && `${repetition} of ${amountInWords(repetitions)} times`,
  ]
    .filter(Boolean)
    .join(" · ");
}

/** The lower end of a range, for who has had enough: said while the time runs. */
export function enoughWords({ enoughAfter, seconds = 0 }: SessionStep): string {
  if (enoughAfter === undefined) return "";
  const isMinutes = seconds >= LONGEST_IN_SECONDS && enoughAfter % SECONDS_PER_MINUTE === 0;
  const [count, unit] = isMinutes ? [enoughAfter / SECONDS_PER_MINUTE, "minute"] : [enoughAfter, "second"];
  return `${count} ${unit}${count === 1 ? " is" : "s are"} enough.`;
}

/** What comes before a step: something only before the first one. */
export function linesBefore({ before, steps }: SessionPlan, step: SessionStep): readonly string[] {
  return step === steps[0] ? before : [];
}

/** What is said aloud when a step begins: by the screen reader, and by the voice. */
export function announcement(plan: SessionPlan, step: SessionStep | undefined): string {
  if (!step) return "All done.";
  const exercise = plan.exercises[step.exercise];
  if (step.kind === "intro") {
    const place = `Exercise ${step.exercise + 1} of ${plan.exercises.length}`;
    const words = `${place}: ${exercise?.words.name ?? ""}. ${exercise?.dose ?? ""}`;
    return [...linesBefore(plan, step), words].join(" ");
  }
  const { title, number, unit, detail } = stepWords(step, 0);
  const isBrief = step.kind === "relax" || (step.kind === "hold" && (step.repetition ?? 1) > 1);
  const amount = isBrief || number === "" ? "" : `${minutesInWords(step) ?? `${number} ${unit}`}.`;
  return [`${title}.`, detail && `${detail.replaceAll(" · ", ", ")}.`, amount].filter(Boolean).join(" ");
}

/** A time of minutes in words. */
function minutesInWords({ seconds = 0 }: SessionStep): string | undefined {
  if (seconds < LONGEST_IN_SECONDS) return undefined;
  const minutes = seconds / SECONDS_PER_MINUTE;
  return Number.isInteger(minutes) ? `${minutes} minutes` : `${seconds} seconds`;
}

/** What is said once while a long time runs; nothing otherwise, so that nobody is talked at every second. */
export function reminder(step: SessionStep | undefined, left: number): string {
  const isLong = (step?.seconds ?? 0) > LONG_TIMER_SECONDS;
  return isLong && left === LAST_WORDS_SECONDS ? `${LAST_WORDS_SECONDS} seconds left.` : "";
}
