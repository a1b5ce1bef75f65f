"use client";

import { memo } from "react";
import {
  BLOCK,
  blockWidths,
  type ExerciseFit,
  isParagraph,
  runIn,
} from "@/lib/domain/handout/handout-exercise-fit";
import type { HandoutExercise, LabelledText } from "@/lib/domain/handout/handout-model";
import { SheetFigures } from "./sheet-figures";
import { SheetLabelled } from "./sheet-labelled";
import { SheetPhotos } from "./sheet-photos";
import { SheetRuns } from "./sheet-runs";
import type { SheetUnits } from "./sheet-units";

interface SheetExerciseProps {
  readonly exercise: HandoutExercise;
  readonly fit: ExerciseFit;
  readonly units: SheetUnits;
}

/** One exercise of the sheet; drawn again only when it says something else. */
export const SheetExercise = memo(function SheetExercise({ exercise, fit, units }: SheetExerciseProps) {
  const { pt, setup } = units;
  const { figure, photos, note } = exercise;
  const hasPictures = figure !== undefined || photos !== undefined;
  const isStacked = fit.shape === "stacked";
  const { side } = blockWidths(fit.shape, setup, hasPictures);
  const pictures = photos ? (
    <SheetPhotos photos={photos} units={units} />
  ) : (
    figure && <SheetFigures figure={figure} units={units} />
  );
  return (
    <div className="border-t border-sheet-line" style={{ paddingBlock: pt(BLOCK.padding) }}>
      <div className={isStacked ? "grid" : "flex"} style={{ columnGap: pt(BLOCK.columnGap) }}>
        <div className="min-w-0 flex-1">
          <Head exercise={exercise} units={units} />
          {isStacked && pictures}
          <Steps fit={fit} units={units} />
        </div>
        {!isStacked && (hasPictures || fit.shape === "plain") && (
          <div className="flex-none" style={{ width: pt(side) }}>
            {pictures}
            <Cues cues={fit.cues.slice(fit.underSteps)} units={units} />
          </div>
        )}
      </div>
      {note && (
        <div
          className="border-l-2 border-accent-ink"
          style={{ marginTop: pt(BLOCK.noteGap), paddingLeft: pt(BLOCK.noteIndent - 3) }}
        >
          <SheetLabelled of={note} style={units.type("body")} />
        </div>
      )}
    </div>
  );
});

function Head({ exercise, units }: Pick<SheetExerciseProps, "exercise" | "units">) {
  const { pt, type } = units;
  const disc = { width: pt(BLOCK.disc), height: pt(BLOCK.disc), ...type("body") };
  const doses = exercise.phases?.map(({ label, text }) => `${label} ${text}`) ?? [exercise.dose];
  return (
    <div className="flex justify-between" style={{ marginBottom: pt(BLOCK.headGap) }}>
      <div className="min-w-0">
        <p className="flex items-start font-bold" style={{ ...type("name"), columnGap: pt(BLOCK.discGap) }}>
          <span
            className="grid flex-none place-items-center rounded-full bg-accent-ink text-sheet"
            style={disc}
          >
            {exercise.number}
          </span>
          <span dir="auto" className="flex-1">
            {exercise.name}
          </span>
        </p>
        {doses.map((dose) => (
          <p key={dose} className="font-semibold text-accent-ink" style={type("body")}>
            {dose}
          </p>
        ))}
      </div>
      {exercise.sideMark && (
        <span
          className="grid flex-none place-items-center border-2 border-sheet-ink font-bold"
          style={{ width: pt(32), height: pt(32), fontSize: pt(21), borderRadius: pt(6) }}
        >
          {exercise.sideMark}
        </span>
      )}
    </div>
  );
}

function Steps({ fit, units }: Pick<SheetExerciseProps, "fit" | "units">) {
  const { type, number } = units;
  const under = fit.cues.slice(0, fit.underSteps);
  if (isParagraph(fit.shape)) return <SheetRuns runs={runIn(fit.steps, under)} style={type("body")} />;
  return (
    <>
      {fit.steps.map((step, index) => (
        <p key={step} className="flex" style={type("body")}>
          <strong className="flex-none text-accent-ink" style={{ width: number() }}>
            {index + 1}
          </strong>
          <span dir="auto" className="flex-1">
            {step}
          </span>
        </p>
      ))}
      <Cues cues={under} units={units} />
    </>
  );
}

function Cues({ cues, units }: { readonly cues: readonly LabelledText[]; readonly units: SheetUnits }) {
  return cues.map((cue) => (
    <SheetLabelled
      key={cue.label}
      of={cue}
      style={{ ...units.type("body"), marginTop: units.pt(BLOCK.cueGap) }}
    />
  ));
}
