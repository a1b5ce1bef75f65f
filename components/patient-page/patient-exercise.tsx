import type { HandoutExercise } from "@/lib/domain/handout-model";
import { Labelled } from "./labelled";
import { PatientFigure } from "./patient-figure";

/** One exercise, in the order of the sheet. */
export function PatientExercise({ exercise }: { exercise: HandoutExercise }) {
  const { number, name, dose, sideMark, figure, steps, cues, note } = exercise;
  return (
    <article className="grid break-inside-avoid gap-4 border-t border-line pt-6 print:gap-2 print:pt-4">
      <div className="flex items-start gap-3">
        <span
          aria-hidden
          className="mt-px grid size-8 flex-none place-content-center rounded-full bg-accent-ink font-semibold text-paper print:border print:border-ink print:bg-transparent print:text-ink"
        >
          {number}
        </span>
        <div className="grid min-w-0 flex-1 gap-1">
          <h3 className="text-xl">{name}</h3>
          <p className="font-bold text-accent-ink tabular-nums print:text-ink">{dose}</p>
        </div>
        {sideMark && <SideMark letter={sideMark} />}
      </div>
      <PatientFigure figure={figure} name={name} />
      <ol className="grid list-decimal gap-2 pl-8 print:gap-0.5 marker:font-semibold marker:text-accent-ink">
        {steps.map((step) => (
          <li key={step} className="pl-1">
            {step}
          </li>
        ))}
      </ol>
      <div className="grid gap-2 print:gap-0.5">
        {cues.map((cue) => (
          <Labelled key={cue.label} of={cue} />
        ))}
      </div>
      {note && (
        <div className="rounded bg-accent-soft px-4 py-3 print:border">
          <Labelled of={note} />
        </div>
      )}
    </article>
  );
}

/** The large letter of a one-sided dose. The dose line says the side in words. */
function SideMark({ letter }: { letter: "L" | "R" }) {
  return (
    <span
      aria-hidden
      className="grid size-11 flex-none place-content-center rounded border-2 border-ink text-2xl font-bold"
    >
      {letter}
    </span>
  );
}
