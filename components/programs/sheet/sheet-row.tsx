"use client";

import clsx from "clsx";
import { memo } from "react";
import { discSize, markWidth, phaseLabelWidth } from "@/lib/domain/handout/handout-head-fit";
import type { HandoutExercise, LabelledText } from "@/lib/domain/handout/handout-model";
import { ROW } from "@/lib/domain/handout/handout-row";
import type { RowFit } from "@/lib/domain/handout/handout-row-fit";
import { keepLastWords } from "./last-words";
import { SheetFigures } from "./sheet-figures";
import { SheetLabelled } from "./sheet-labelled";
import { SheetPhotos } from "./sheet-photos";
import { SheetTickBoxes } from "./sheet-tick-boxes";
import type { SheetUnits } from "./sheet-units";

interface SheetRowProps {
  /** Of the days of the week. */
  readonly letters: readonly string[];
  readonly exercise: HandoutExercise;
  readonly fit: RowFit;
  readonly units: SheetUnits;
}

type RowPartProps = Omit<SheetRowProps, "letters">;

/** One exercise of the sheet; drawn again only when it says something else. */
export const SheetRow = memo(function SheetRow({ letters, exercise, fit, units }: SheetRowProps) {
  const { pt } = units;
  const isStacked = fit.shape === "stacked";
  const boxes = fit.hasBoxes && (
    <div className="flex justify-end" style={{ paddingTop: pt(ROW.boxesGap) }}>
      <SheetTickBoxes letters={letters} height={fit.box} parts={exercise.timesADay} units={units} />
    </div>
  );
  const head = <Head exercise={exercise} fit={fit} units={units} />;
  const words = <Words exercise={exercise} fit={fit} units={units} />;
  return (
    <div
      className="flex flex-col border-t border-sheet-ink"
      style={{ height: pt(fit.height), paddingBlock: pt(ROW.padding) }}
    >
      {isStacked ? (
        <div className="flex-1">
          {head}
          <div style={{ marginBottom: pt(ROW.boxesGap) }}>
            <Pictures exercise={exercise} fit={fit} units={units} />
          </div>
          {words}
        </div>
      ) : (
        <div className="flex min-h-0 flex-1" style={{ columnGap: pt(ROW.columnGap) }}>
          {fit.shape === "beside" && <Pictures exercise={exercise} fit={fit} units={units} />}
          <div className="flex min-w-0 flex-1 flex-col">
            <div className="flex-1">
              {head}
              {words}
            </div>
            {!fit.areBoxesBelow && boxes}
          </div>
        </div>
      )}
      {(isStacked || fit.areBoxesBelow) && boxes}
    </div>
  );
});

function Pictures({ exercise: { photos, figure }, fit, units }: RowPartProps) {
  if (photos) return <SheetPhotos photos={photos} room={fit.pictures} units={units} />;
  return figure && <SheetFigures figure={figure} room={fit.pictures} units={units} />;
}

function Head({ exercise, fit, units }: RowPartProps) {
  const { pt, type } = units;
  const { number, name, paperPhases: phases, mark, sideLetter } = exercise;
  const size = discSize(units.setup);
  const disc = { width: pt(size), height: pt(size), fontSize: pt(size * 0.64) };
  return (
    <div className="flex items-start" style={{ columnGap: pt(ROW.markGap) }}>
      <div className="min-w-0 flex-1">
        <div className="flex items-start" style={{ columnGap: pt(ROW.markGap) }}>
          <p
            className="flex flex-1 items-start font-semibold"
            style={{ ...type("name"), fontSize: pt(fit.name), columnGap: pt(ROW.discGap) }}
          >
            <span
              className="grid flex-none place-items-center rounded-full bg-sheet-accent text-sheet"
              style={disc}
            >
              {number}
            </span>
            <span dir="auto" className="flex-1">
              {name}
            </span>
          </p>
          {mark && (
            <span
              className="flex-none rounded border border-sheet-ink text-center font-semibold"
              style={{ ...type("small"), width: pt(markWidth(exercise, units.setup)) }}
            >
              {mark}
            </span>
          )}
        </div>
        {phases ? (
          <PhaseDoses phases={phases} units={units} />
        ) : (
          <Dose exercise={exercise} fit={fit} units={units} />
        )}
      </div>
      {sideLetter && (
        <span
          className="grid flex-none place-items-center border-2 border-sheet-ink font-semibold"
          style={{ width: pt(ROW.sideMark), height: pt(ROW.sideMark), fontSize: pt(20), borderRadius: pt(6) }}
        >
          {sideLetter}
        </span>
      )}
    </div>
  );
}

/** How much in bold, and how often: after it, or on the line below. */
function Dose({ exercise: { paperDose }, fit: { dose }, units: { pt, type } }: RowPartProps) {
  const often = paperDose.often && (
    <span
      className={clsx("font-normal", !dose.isOneLine && "block")}
      style={{ ...type("often"), fontSize: pt(dose.often) }}
    >
      {paperDose.often}
    </span>
  );
  return (
    <p
      className={clsx("font-semibold text-sheet-accent", dose.isOneLine && "whitespace-nowrap")}
      style={{ ...type("dose"), fontSize: pt(dose.amount) }}
    >
      {paperDose.amount} {often}
    </p>
  );
}

function PhaseDoses({
  phases,
  units: { pt, type, setup },
}: {
  readonly phases: readonly LabelledText[];
  readonly units: SheetUnits;
}) {
  return phases.map(({ label, text }) => (
    <p key={label} className="flex" style={{ ...type("body"), marginTop: pt(1) }}>
      <span className="flex-none" style={{ width: pt(phaseLabelWidth(setup)) }}>
        {label}
      </span>
      <strong className="flex-1 text-sheet-accent">{text}</strong>
    </p>
  ));
}

function Words({ exercise: { note }, fit: { steps, cues }, units }: RowPartProps) {
  const { pt, type, number } = units;
  return (
    <>
      {steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two steps may say the same
        <p key={index} className="flex" style={type("body")}>
          <strong className="flex-none text-sheet-accent" style={{ width: number() }}>
            {index + 1}
          </strong>
          <span dir="auto" className="flex-1">
            {keepLastWords(step)}
          </span>
        </p>
      ))}
      {cues.map((cue) => (
        <SheetLabelled key={cue.label} of={cue} style={{ ...type("body"), marginTop: pt(ROW.cueGap) }} />
      ))}
      {note && (
        <div
          className="border-l-2 border-sheet-accent"
          style={{ marginTop: pt(ROW.noteGap), paddingLeft: pt(ROW.noteIndent - 3) }}
        >
          <SheetLabelled of={note} style={type("body")} />
        </div>
      )}
    </>
  );
}
