import clsx from "clsx";
import { sayAround } from "@/components/words/say-around";
import { say } from "@/lib/domain/words/say";
import type { PageWords } from "@/lib/domain/words/words";
import { languageOf } from "./marks";
import type { PatientPhase } from "./phase-lines";

type PatientPhasesProps = { words: PageWords; phases: readonly PatientPhase[] };

/** The week blocks of a program: which one it is now, and what comes before and after, to be read when wanted. */
export function PatientPhases({ words, phases }: PatientPhasesProps) {
  if (phases.length === 0) return null;
  return (
    <section aria-labelledby="weeks" className="grid gap-4">
      <h2 id="weeks" className="text-2xl">
        {say(words, words.page.weeks)}
      </h2>
      <ol className="grid gap-2">
        {phases.map((phase) => (
          <li
            key={phase.words}
            className={clsx("border-s-4 ps-4", phase.isCurrent ? "border-accent" : "border-line")}
          >
            {phase.isCurrent ? <TheseWeeks {...{ words, phase }} /> : <OtherWeeks {...{ words, phase }} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

function TheseWeeks({ words, phase }: WeeksProps) {
  const { weeksDaysNow, youAreHere } = words.page;
  return (
    <p className="py-1">
      {sayAround(words, weeksDaysNow, {
        weeks: <strong className="font-semibold">{phase.words}</strong>,
        days: phase.days,
        here: <span className="font-semibold text-accent-ink">{say(words, youAreHere)}</span>,
      })}
    </p>
  );
}

type WeeksProps = { words: PageWords; phase: PatientPhase };

function OtherWeeks({ words, phase: { words: weeks, days, lines } }: WeeksProps) {
  return (
    <details>
      <summary className="min-h-11 w-fit rounded py-2">
        {sayAround(words, words.page.weeksDays, {
          weeks: <strong className="font-semibold">{weeks}</strong>,
          days,
        })}
      </summary>
      <ul className="grid gap-2 pb-2">
        {lines.map(({ name, dose, lang }) => (
          <li key={name}>
            <p {...languageOf(words, lang === undefined ? {} : { lang })} className="font-semibold">
              {name}
            </p>
            <p className="tabular-nums">{dose}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
