import clsx from "clsx";
import type { PatientPhase } from "./phase-lines";

/** The week blocks of a program: which one it is now, and what comes before and after, to be read when wanted. */
export function PatientPhases({ phases }: { phases: readonly PatientPhase[] }) {
  if (phases.length === 0) return null;
  return (
    <section aria-labelledby="weeks" className="grid gap-4">
      <h2 id="weeks" className="text-2xl">
        Your weeks
      </h2>
      <ol className="grid gap-2">
        {phases.map((phase) => (
          <li
            key={phase.words}
            className={clsx("border-l-4 pl-4", phase.isCurrent ? "border-accent" : "border-line")}
          >
            {phase.isCurrent ? (
              <p className="py-1">
                <strong className="font-semibold">{phase.words}</strong>, {phase.days}.{" "}
                <span className="font-semibold text-accent-ink">You are here.</span>
              </p>
            ) : (
              <OtherWeeks phase={phase} />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function OtherWeeks({ phase: { words, days, lines } }: { phase: PatientPhase }) {
  return (
    <details>
      <summary className="min-h-11 w-fit rounded py-2">
        <strong className="font-semibold">{words}</strong>, {days}
      </summary>
      <ul className="grid gap-2 pb-2">
        {lines.map(({ name, dose }) => (
          <li key={name}>
            <p className="font-semibold">{name}</p>
            <p className="tabular-nums">{dose}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
