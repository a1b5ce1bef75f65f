import type { HandoutExercise } from "@/lib/domain/handout/handout-model";
import { ChangeMark } from "./change-mark";
import { Labelled } from "./labelled";
import { PatientFigure } from "./patient-figure";

type PatientExerciseProps = {
  exercise: HandoutExercise;
  /** Whether it is otherwise than in the version before. */
  mark?: "new" | "changed" | undefined;
  /** Where the pictures of this program are, without the id. */
  imagesHref: string;
};

/** One exercise, in the order of the sheet. */
export function PatientExercise({ exercise, mark, imagesHref }: PatientExerciseProps) {
  const { number, name, dose, sideMark, figure, photos = [], steps, cues, note } = exercise;
  return (
    <article className="laid-out-near-[63rem] grid break-inside-avoid gap-4 border-t border-line pt-6 print:gap-2 print:pt-4">
      <div className="flex items-start gap-3">
        <span
          aria-hidden
          className="mt-px grid size-8 flex-none place-content-center rounded-full bg-accent-ink font-semibold text-paper print:border print:border-ink print:bg-transparent print:text-ink"
        >
          {number}
        </span>
        <div className="grid min-w-0 flex-1 gap-1">
          <h3 className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xl">
            {name}
            {mark && <ChangeMark kind={mark} />}
          </h3>
          <p className="font-bold text-accent-ink tabular-nums print:text-ink">{dose}</p>
        </div>
        {sideMark && <SideMark letter={sideMark} />}
      </div>
      <PatientFigure
        figure={figure}
        photos={photos.map(({ imageId }) => `${imagesHref}/${imageId}`)}
        name={name}
      />
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
