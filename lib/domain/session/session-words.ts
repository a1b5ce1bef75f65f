import { type Amount, upperEnd } from "@/lib/domain/dose/amount";
import { amountGiven } from "@/lib/domain/dose/dose-words";
import { say, sayParts } from "@/lib/domain/words/say";
import type { PlayerWords } from "@/lib/domain/words/words";
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

/** The words of a step with so many milliseconds run. */
export function stepWords(words: PlayerWords, step: SessionStep, elapsedMs: number): StepWords {
  return {
    title: titleOf(words, step),
    ...numberOf(words, step, elapsedMs),
    detail: detailsOf(words, step).join(" · "),
  };
}

function titleOf(words: PlayerWords, step: SessionStep): string {
  const { stepIntro, stepFirst, stepReady, stepNextSet, stepCount } = words.player;
  const { stepHold, stepMinutes, stepRelax, stepRest, stepSwitch } = words.player;
  const titles: Record<SessionStep["kind"], typeof stepIntro> = {
    intro: step.exercise === 0 ? stepFirst : stepIntro,
    ready: step.bout > 0 ? stepNextSet : stepReady,
    count: stepCount,
    hold: stepHold,
    minutes: stepMinutes,
    relax: step.isPerSide ? stepSwitch : stepRelax,
    rest: stepRest,
    switch: stepSwitch,
  };
  return say(words, titles[step.kind]);
}

function numberOf(
  words: PlayerWords,
  step: SessionStep,
  elapsedMs: number,
): Pick<StepWords, "number" | "unit"> {
  const { unitSeconds, unitMinutes, unitOf, unitTimes, unitTimesEachSide } = words.player;
  if (step.seconds !== undefined) {
    const left = secondsLeft(step, elapsedMs);
    return step.seconds < LONGEST_IN_SECONDS
      ? { number: String(left), unit: say(words, unitSeconds, { count: left }) }
      : { number: clock(left), unit: say(words, unitMinutes) };
  }
  if (step.kind === "intro" || !step.repetitions) return { number: "", unit: "" };
  const { amount, count } = amountGiven(words, step.repetitions);
  if (step.repetition !== undefined)
    return { number: String(step.repetition), unit: say(words, unitOf, { amount }) };
  const unit = step.isPerSide ? unitTimesEachSide : unitTimes;
  return { number: short(step.repetitions), unit: say(words, unit, { count }) };
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

/** "Left side", "Set 1 of 2", "3 of 10 times". */
function detailsOf(words: PlayerWords, step: SessionStep): string[] {
  if (step.kind === "intro") return [];
  const { sideNow, setOf, changeSides, turnOf } = words.player;
  const { side, set, sets, repetition: turn, repetitions } = step;
  const isTurn = step.kind !== "count" && turn !== undefined && repetitions && upperEnd(repetitions) > 1;
  return [
    side && say(words, sideNow, { side: side === "left" ? "left" : "other" }),
    sets > 1 && say(words, setOf, { set, sets }),
    step.kind === "count" && step.isPerSide && say(words, changeSides),
    isTurn && say(words, turnOf, { turn, ...amountGiven(words, repetitions) }),
  ].filter((detail) => typeof detail === "string");
}

/** The lower end of a range, for who has had enough: said while the time runs. */
export function enoughWords(words: PlayerWords, { enoughAfter, seconds = 0 }: SessionStep): string {
  if (enoughAfter === undefined) return "";
  const { enoughMinutes, enoughSeconds } = words.player;
  const isMinutes = seconds >= LONGEST_IN_SECONDS && enoughAfter % SECONDS_PER_MINUTE === 0;
  return isMinutes
    ? say(words, enoughMinutes, { count: enoughAfter / SECONDS_PER_MINUTE })
    : say(words, enoughSeconds, { count: enoughAfter });
}

/** What comes before a step: something only before the first one. */
export function linesBefore({ before, steps }: SessionPlan, step: SessionStep): readonly string[] {
  return step === steps[0] ? before : [];
}

/** What is said aloud when a step begins: by the screen reader, and by the voice. */
export function announcement(words: PlayerWords, plan: SessionPlan, step: SessionStep | undefined): string {
  const { saidAllDone, saidExercise, saidTitle, saidDetail, saidAmount } = words.player;
  if (!step) return say(words, saidAllDone);
  const exercise = plan.exercises[step.exercise];
  if (step.kind === "intro") {
    const said = say(words, saidExercise, {
      number: step.exercise + 1,
      count: plan.exercises.length,
      name: exercise?.words.name ?? "",
      dose: exercise?.dose ?? "",
    });
    return [...linesBefore(plan, step), said].join(" ");
  }
  const { title, number, unit } = stepWords(words, step, 0);
  const details = detailsOf(words, step);
  const isBrief = step.kind === "relax" || (step.kind === "hold" && (step.repetition ?? 1) > 1);
  return [
    say(words, saidTitle, { title }),
    details.length > 0 && say(words, saidDetail, { detail: sayParts(words, details) }),
    !isBrief && number !== "" && (longTime(words, step) ?? say(words, saidAmount, { number, unit })),
  ]
    .filter(Boolean)
    .join(" ");
}

/** A time of minutes in words; nothing for a shorter one. */
function longTime(words: PlayerWords, { seconds = 0 }: SessionStep): string | undefined {
  if (seconds < LONGEST_IN_SECONDS) return undefined;
  const { saidMinutes, saidSeconds } = words.player;
  const minutes = seconds / SECONDS_PER_MINUTE;
  return Number.isInteger(minutes)
    ? say(words, saidMinutes, { count: minutes })
    : say(words, saidSeconds, { count: seconds });
}

/** What is said once while a long time runs; nothing otherwise, so that nobody is talked at every second. */
export function reminder(words: PlayerWords, step: SessionStep | undefined, left: number): string {
  const isLong = (step?.seconds ?? 0) > LONG_TIMER_SECONDS;
  return isLong && left === LAST_WORDS_SECONDS
    ? say(words, words.player.saidSecondsLeft, { count: LAST_WORDS_SECONDS })
    : "";
}
