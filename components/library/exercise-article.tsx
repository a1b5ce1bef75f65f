import type { ReactNode } from "react";
import { Panel } from "@/components/ui/panel";
import { type CheckedBy, checkedInWords } from "@/lib/domain/checker/checked-by";
import type { Dose } from "@/lib/domain/dose/dose";
import { doseBasisInWords } from "@/lib/domain/dose/dose-basis";
import type { SideRule } from "@/lib/domain/dose/dose-side";
import { formatDose } from "@/lib/domain/dose/dose-words";
import type { RangeLine } from "@/lib/domain/dose/range-lines";
import type { LoadTag, Purpose, StartPosition } from "@/lib/domain/exercise/exercise";
import { LOAD_TAG_WORDS } from "@/lib/domain/exercise/exercise-words";
import { readerVariants } from "@/lib/domain/program/lying-caution";
import { ENGLISH } from "@/lib/domain/words/english";

export interface ExerciseView {
  readonly equipment: string;
  readonly dose: Dose;
  readonly sideRule: SideRule;
  readonly doseBasis: string;
  readonly rangeLines: readonly RangeLine[];
  readonly purpose: Purpose;
  readonly startPosition: StartPosition;
  readonly loadTags: readonly LoadTag[];
  readonly steps: readonly string[];
  readonly shortSteps: readonly string[];
  readonly feel: string;
  readonly mistake: string;
  readonly stopIf: string;
  readonly precautions: string;
  readonly checked?: CheckedBy;
  readonly language: string;
}

/** What the patient reads, and beside it what only the therapist does. */
export function ExerciseArticle({ exercise }: { exercise: ExerciseView }) {
  return (
    <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="grid max-w-prose content-start gap-8">
        <Steps steps={exercise.steps} />
        <dl className="grid gap-5">
          {exercise.shortSteps.length > 0 && <Line term="On paper">{exercise.shortSteps.join(" ")}</Line>}
          {exercise.feel !== "" && <Line term="You should feel">{exercise.feel}</Line>}
          {exercise.mistake !== "" && <Line term="If it goes wrong">{exercise.mistake}</Line>}
          {exercise.stopIf !== "" && <Line term="Stop or ease if">{exercise.stopIf}.</Line>}
          {readerVariants(exercise).map(({ forWhom, text }) => (
            <Line key={forWhom} term={`Added for: ${forWhom}`}>
              {text}
            </Line>
          ))}
        </dl>
      </div>
      <TherapistPanel exercise={exercise} />
    </div>
  );
}

function Steps({ steps }: { steps: readonly string[] }) {
  return (
    <ol className="grid gap-3 text-lg">
      {steps.map((step, position) => (
        <li key={step} className="grid grid-cols-[1.75rem_minmax(0,1fr)]">
          <span className="font-semibold text-accent-ink tabular-nums">{position + 1}</span>
          {step}
        </li>
      ))}
    </ol>
  );
}

function TherapistPanel({ exercise }: { exercise: ExerciseView }) {
  const { dose, sideRule, doseBasis, rangeLines, equipment, loadTags, precautions, checked, language } =
    exercise;
  const signed = checked && checkedInWords(checked, language);
  return (
    <Panel title="Usual dose">
      <p className="text-lg font-semibold tabular-nums">{formatDose(ENGLISH, dose, sideRule)}</p>
      <div className="grid gap-1 text-sm text-ink-soft">
        {doseBasisInWords(doseBasis, signed).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <dl className="grid gap-4 border-t border-line pt-4">
        <UsualRange lines={rangeLines} />
        <Line term="Needs">{equipment === "" ? "nothing" : equipment}</Line>
        {loadTags.length > 0 && (
          <Line term="Loads">{loadTags.map((tag) => LOAD_TAG_WORDS[tag]).join(", ")}</Line>
        )}
      </dl>
      {precautions !== "" && (
        <div className="grid gap-1 border-t border-line pt-4">
          <h3 className="font-semibold">For you, never printed</h3>
          <p>{precautions}</p>
        </div>
      )}
    </Panel>
  );
}

/** What is usual of the dose, and who says so; the screen asks above it. */
function UsualRange({ lines }: { lines: readonly RangeLine[] }) {
  if (lines.length === 0) return null;
  return (
    <Line term="Usual range">
      {lines.map(({ words, source }) => (
        <span key={source} className="block tabular-nums">
          {words} <span className="text-sm text-ink-soft">({source})</span>
        </span>
      ))}
    </Line>
  );
}

function Line({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="grid gap-0.5">
      <dt className="text-sm text-ink-soft">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
