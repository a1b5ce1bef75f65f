import clsx from "clsx";
import { ExerciseClip } from "@/components/images/exercise-clip";
import type { HandoutExercise } from "@/lib/domain/handout/handout-model";
import { say } from "@/lib/domain/words/say";
import type { PageWords } from "@/lib/domain/words/words";
import { ChangeMark } from "./change-mark";
import { Labelled } from "./labelled";
import { languageOf, MarkLine } from "./marks";
import { PatientFigure } from "./patient-figure";
import { PatientThumb } from "./patient-thumb";
import { PlainIcon } from "./plain-icon";

type PatientExerciseProps = {
  words: PageWords;
  exercise: HandoutExercise;
  /** Whether it is otherwise than in the version before. */
  mark?: "new" | "changed" | undefined;
  /** Where the pictures of this program are, without the id. */
  imagesHref: string;
};

const BADGE =
  "grid size-8 flex-none place-content-center rounded-full bg-accent-ink font-semibold text-paper forced-colors:border print:border print:border-ink print:bg-transparent print:text-ink";

/**
 * One exercise as a row: its figure, its name and how much. The whole row opens in place, without a script, to how it is
 * done; on paper it is open.
 */
export function PatientExercise({ words, exercise, mark, imagesHref }: PatientExerciseProps) {
  const { itemId, number, name, sideMark } = exercise;
  const language = languageOf(words, exercise);
  const photos = (exercise.photos ?? []).map(({ imageId }) => `${imagesHref}/${imageId}`);
  const poster = exercise.clip?.poster && `${imagesHref}/${exercise.clip.poster.imageId}`;
  return (
    <article
      aria-labelledby={`exercise-${itemId}`}
      className="border-t border-line print:break-inside-avoid print:pt-4"
    >
      {/* Browsers that know the name keep one of them open at a time. */}
      <details name="exercise" data-open-on-paper="" className="group/row">
        {/* Wraps where the letters are large: the figure then stands above the words. */}
        <summary className="flex list-none flex-wrap items-start gap-x-3 gap-y-2 py-3 [&::-webkit-details-marker]:hidden">
          <span className="relative grow basis-29 group-open/row:hidden print:hidden">
            <PatientThumb
              figure={exercise.figure}
              photo={photos.at(-1) ?? poster}
              figureId={figureId(itemId)}
            />
            <span aria-hidden className={clsx(BADGE, "absolute -start-1.5 -top-1.5")}>
              {number}
            </span>
          </span>
          <span className="flex min-w-0 grow-999 basis-40 items-start gap-2">
            <span aria-hidden className={clsx(BADGE, "hidden group-open/row:grid print:grid")}>
              {number}
            </span>
            <span className="grid min-w-0 flex-1 gap-1">
              <h3 id={`exercise-${itemId}`} className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xl">
                {language.lang ? <span {...language}>{name}</span> : name}
                {mark && <ChangeMark words={words} kind={mark} />}
              </h3>
              <span className="tabular-nums group-open/row:hidden print:hidden">
                {amountToday(words, exercise)}
              </span>
            </span>
            {sideMark && <SideMark words={words} letter={sideMark} />}
            <PlainIcon of="chevron-down" className="mt-1 group-open/row:rotate-180 print:hidden" />
          </span>
        </summary>
        <Details {...{ words, exercise, photos, imagesHref }} />
      </details>
    </article>
  );
}

/** What the drawing of the end is called in the page, for the small one to show it again. */
const figureId = (itemId: string) => `figure-${itemId}`;

/** How much, as paper has it; on which days stands where the row is open. */
function amountToday(words: PageWords, { paperDose: { amount }, timesADay: count }: HandoutExercise): string {
  return count > 1 ? say(words, words.page.amountToday, { amount, count }) : amount;
}

type DetailsProps = {
  words: PageWords;
  exercise: HandoutExercise;
  photos: readonly string[];
  imagesHref: string;
};

/** How it is done. */
function Details({ words, exercise, photos, imagesHref }: DetailsProps) {
  const language = languageOf(words, exercise);
  const { itemId, name, dose, figure, clip, steps, cues, note } = exercise;
  const isPictured = figure !== undefined || photos.length > 0;
  return (
    <div
      className={clsx(
        "grid gap-4 pb-6 print:content-start print:gap-2 print:pb-0",
        // On paper the pictures stand beside the words, as on the sheet.
        isPictured &&
          "print:grid-cols-[45%_minmax(0,1fr)] print:grid-rows-[repeat(3,auto)_1fr] print:gap-x-4 print:*:col-start-2",
      )}
    >
      {isPictured && (
        <div className="print:col-start-1! print:row-[1/span_4]">
          <PatientFigure {...{ words, figure, photos, name }} endId={figureId(itemId)} />
        </div>
      )}
      {clip && <ExerciseClip {...{ words, name, clip, imagesHref }} still={photos.at(-1)} />}
      <p className="text-xl font-semibold text-accent-ink tabular-nums print:text-ink">{dose}</p>
      <MarkLine of={exercise} />
      <ol
        {...language}
        className="grid list-decimal gap-2 ps-8 print:gap-0.5 marker:font-semibold marker:text-accent-ink"
      >
        {steps.map((step) => (
          <li key={step} className="ps-1">
            {step}
          </li>
        ))}
      </ol>
      <div {...language} className="grid gap-2 print:gap-0.5">
        {cues.map((cue) => (
          <Labelled key={cue.label} words={words} of={cue} />
        ))}
      </div>
      {note && (
        <div className="rounded bg-accent-soft px-4 py-3 print:border">
          <MarkLine of={note} />
          <Labelled words={words} of={note} isTyped />
        </div>
      )}
    </div>
  );
}

/** The large letter of a one-sided dose. The dose line says the side in words. */
function SideMark({ words, letter }: { words: PageWords; letter: "L" | "R" }) {
  return (
    <span
      aria-hidden
      className="grid size-9 flex-none place-content-center rounded border-2 border-ink text-xl font-semibold"
    >
      {say(words, words.page.sideLetter, { side: letter === "L" ? "left" : "other" })}
    </span>
  );
}
