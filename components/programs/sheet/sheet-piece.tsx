import type { HandoutDiary, HandoutModel } from "@/lib/domain/handout/handout-model";
import { colophonRuns, PART } from "@/lib/domain/handout/handout-part-fit";
import type { HandoutPiece } from "@/lib/domain/handout/handout-piece";
import { ROW } from "@/lib/domain/handout/handout-row";
import { SheetAdvice } from "./sheet-advice";
import { SheetDiary } from "./sheet-diary";
import { SheetHabit, SheetMasthead } from "./sheet-masthead";
import { SheetPainGuide } from "./sheet-pain-guide";
import { SheetRow } from "./sheet-row";
import { SheetRuns } from "./sheet-runs";
import { SheetTickBoxes } from "./sheet-tick-boxes";
import type { SheetUnits } from "./sheet-units";
import { SheetWarning, SheetWarningClose, SheetWarningList } from "./sheet-warning";

interface SheetPieceProps {
  readonly piece: HandoutPiece;
  readonly model: HandoutModel;
  readonly units: SheetUnits;
}

/** A part of the sheet. Every word comes from the model, every place from the plan. */
export function SheetPiece({ piece, model, units }: SheetPieceProps) {
  switch (piece.kind) {
    case "masthead":
      return <SheetMasthead model={model} units={units} />;
    case "painGuide":
      return <SheetPainGuide words={model.words} guide={model.painGuide} units={units} />;
    case "exercise": {
      const exercise = model.exercises[piece.index];
      return (
        exercise && (
          <SheetRow letters={model.diary.letters} exercise={exercise} fit={piece.fit} units={units} />
        )
      );
    }
    case "painRow":
      return <PainRow diary={model.diary} units={units} />;
    case "habit":
      return (
        <div style={{ marginTop: units.pt(PART.margin) }}>
          <SheetHabit habit={model.masthead.habit} units={units} />
        </div>
      );
    case "addition":
    case "draft":
    case "level": {
      const { additions, drafts = [], groups } = model.warning;
      const group = { addition: additions, draft: drafts, level: groups }[piece.kind][piece.index];
      return group && <SheetWarningList group={group} columns={piece.columns} units={units} />;
    }
    case "warning":
      return <SheetWarning warning={model.warning} fit={piece.fit} units={units} />;
    case "warningClose":
      return <SheetWarningClose warning={model.warning} units={units} />;
    case "topics":
      return <SheetAdvice row={piece} units={units} />;
    case "teachBack":
      return <TeachBack teachBack={model.teachBack} units={units} />;
    case "diary":
      return <SheetDiary diary={model.diary} habit={model.masthead.habit} piece={piece} units={units} />;
    case "colophon":
      return (
        <div style={{ marginTop: units.pt(PART.margin) }}>
          <SheetRuns runs={colophonRuns(model.colophon, piece.line)} style={units.type("small")} />
        </div>
      );
  }
}

function PainRow({ diary, units }: { readonly diary: HandoutDiary; readonly units: SheetUnits }) {
  const { pt, type } = units;
  return (
    <div
      className="flex items-center justify-between border-t border-sheet-ink"
      style={{ paddingBlock: pt(ROW.padding - 0.5) }}
    >
      <strong style={type("body")}>{diary.painRow}</strong>
      <SheetTickBoxes letters={diary.letters} height={ROW.box} parts={1} units={units} />
    </div>
  );
}

function TeachBack({
  teachBack,
  units,
}: {
  readonly teachBack: HandoutModel["teachBack"];
  readonly units: SheetUnits;
}) {
  const { pt, type } = units;
  return (
    <p className="flex flex-wrap" style={{ ...type("body"), columnGap: pt(14), marginTop: pt(PART.margin) }}>
      <strong>{teachBack.lead}</strong>
      {teachBack.marks.map((mark) => (
        <span key={mark} className="flex items-center" style={{ columnGap: pt(5) }}>
          <span className="border border-sheet-ink" style={{ width: pt(10), height: pt(10) }} />
          {mark}
        </span>
      ))}
    </p>
  );
}
