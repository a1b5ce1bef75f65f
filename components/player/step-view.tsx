import { useEffect, useRef } from "react";
import { ExerciseClip } from "@/components/images/exercise-clip";
import { sayAround } from "@/components/words/say-around";
import { runsOn, type SessionState } from "@/lib/domain/session/session";
import type { SessionPlan, SessionWords } from "@/lib/domain/session/session-plan";
import { isWork, type SessionStep } from "@/lib/domain/session/session-step";
import { enoughWords, linesBefore, stepWords } from "@/lib/domain/session/session-words";
import { say } from "@/lib/domain/words/say";
import type { PlayerWords } from "@/lib/domain/words/words";
import { clockTime } from "./away-note";
import { SessionFigure } from "./session-figure";

type StepViewProps = {
  words: PlayerWords;
  plan: SessionPlan;
  step: SessionStep;
  state: SessionState;
  imagesHref: string;
  language: string;
};

/** What to do now: the exercise, its figure and one number. */
export function StepView({ words, plan, step, state, imagesHref, language }: StepViewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step.exercise);
  useEffect(() => {
    if (shown.current === step.exercise) return;
    shown.current = step.exercise;
    // A new exercise starts at its top, also on a low screen that was scrolled.
    heading.current?.scrollIntoView({ block: "nearest" });
  }, [step.exercise]);
  const exercise = plan.exercises[step.exercise];
  if (!exercise) return null;
  const isIntro = step.kind === "intro";
  return (
    <div className="flex flex-1 flex-col gap-3 pb-3 low:contents low:*:col-start-2">
      <Before lines={linesBefore(plan, step)} />
      <h1 ref={heading} {...languageOf(exercise.words)} className="scroll-mt-16 text-2xl">
        {exercise.words.name}
      </h1>
      <SessionFigure
        words={words}
        exercise={exercise.words}
        side={step.side}
        isMoving={!state.isPaused && (isIntro || isWork(step))}
        imagesHref={imagesHref}
      />
      {isIntro && <Clip key={exercise.words.itemId} {...{ words, imagesHref }} exercise={exercise.words} />}
      {isIntro ? (
        <Introduction dose={exercise.dose} words={exercise.words} />
      ) : (
        <NumberNow {...{ words, step, state, language }} />
      )}
    </div>
  );
}

type ClipProps = Pick<StepViewProps, "words" | "imagesHref"> & { exercise: SessionWords };

/** To be seen before it is done; nothing plays while somebody counts. */
function Clip({ words, imagesHref, exercise: { clip, name, photos } }: ClipProps) {
  if (!clip) return null;
  const last = photos?.at(-1);
  const still = last && `${imagesHref}/${last.imageId}`;
  return <ExerciseClip {...{ words, name, clip, imagesHref, still }} className="order-2 low:order-none" />;
}

/** What to know and to do before the first exercise. */
function Before({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div className="rounded bg-accent-soft px-4 py-3 text-xl font-semibold">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

type NumberNowProps = Pick<StepViewProps, "words" | "step" | "state" | "language">;

function NumberNow({ words, step, state, language }: NumberNowProps) {
  const { title, number, unit, detail } = stepWords(words, step, state.elapsedMs);
  return (
    <div className="my-auto grid justify-items-center gap-1 order-3 text-center [@media(max-height:46rem)]:order-1 [@media(max-height:46rem)]:my-0 low:order-none!">
      <p className="text-xl font-semibold text-accent-ink">
        {state.isPaused ? say(words, words.player.paused) : title}
      </p>
      <p role="timer" className="flex flex-wrap items-baseline justify-center gap-x-3 tabular-nums">
        <span
          dir="ltr"
          className="text-[min(5.5rem,24vw)] leading-none font-semibold [@media(max-height:40rem)]:text-[min(4rem,24vw)]"
        >
          {number}
        </span>
        <span className="text-xl">{unit}</span>
      </p>
      {step.seconds !== undefined && (
        // The number says it; this can be seen from the floor.
        <progress
          aria-hidden
          max={step.seconds * 1000}
          value={Math.max(0, step.seconds * 1000 - state.elapsedMs)}
          className="h-3 w-full appearance-none overflow-hidden rounded-full bg-line [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent forced-colors:appearance-auto"
        />
      )}
      {detail !== "" && <p className="font-semibold">{detail}</p>}
      {step.enoughAfter !== undefined && <p>{enoughWords(words, step)}</p>}
      {runsOn(step) && !state.isPaused && <LockPhone {...{ words, step, state, language }} />}
    </div>
  );
}

function LockPhone({ words, step, state, language }: NumberNowProps) {
  const { lockPhone, finishAt } = words.player;
  const time = clockTime(Date.now() + (step.seconds ?? 0) * 1000 - state.elapsedMs, language);
  const finish = <strong className="font-semibold">{say(words, finishAt, { time })}</strong>;
  return <p>{sayAround(words, lockPhone, { finish })}</p>;
}

/** What an element carries whose text is that of an exercise. */
function languageOf({ lang }: SessionWords): { lang?: string; dir?: "ltr" } {
  return lang === undefined ? {} : { lang, dir: "ltr" };
}

/** What is said of the words of an exercise. */
function MarkedAs({ words: { mark } }: { words: SessionWords }) {
  if (!mark) return null;
  return (
    <p className="border-s-4 border-warn ps-3 text-base">
      {mark.own}
      {mark.english !== undefined && (
        <span lang="en" dir="ltr" className="block">
          {mark.english}
        </span>
      )}
    </p>
  );
}

function Introduction({ dose, words }: { dose: string; words: SessionWords }) {
  const language = languageOf(words);
  return (
    <div className="order-3 grid grid-cols-[minmax(0,1fr)] gap-3 low:order-none low:pb-3">
      <p className="text-xl font-semibold text-accent-ink tabular-nums">{dose}</p>
      {words.note && (
        <p className="rounded bg-accent-soft px-4 py-3 whitespace-pre-line">
          <strong className="font-semibold">{words.note.label}</strong>{" "}
          <span dir="auto">{words.note.text}</span>
        </p>
      )}
      <MarkedAs words={words} />
      <ol {...language} className="grid list-decimal gap-1 ps-8 marker:font-semibold marker:text-accent-ink">
        {words.steps.map((step) => (
          <li key={step} className="ps-1">
            {step}
          </li>
        ))}
      </ol>
      {words.cues.map(({ label, text }) => (
        <p key={label}>
          <strong className="font-semibold">{label}</strong>{" "}
          {words.lang ? <span {...language}>{text}</span> : text}
        </p>
      ))}
    </div>
  );
}
