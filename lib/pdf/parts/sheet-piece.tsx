import type { HandoutModel } from "@/lib/domain/handout/handout-model";
import { colophonRuns, PART } from "@/lib/domain/handout/handout-part-fit";
import type { HandoutPiece } from "@/lib/domain/handout/handout-piece";
import { View } from "../elements";
import type { SheetImages } from "../sheet-images";
import type { Look } from "../theme";
import { AdviceRow } from "./advice";
import { Diary } from "./diary";
import { ExerciseRow } from "./exercise-row";
import { Habit } from "./habit";
import { Masthead } from "./masthead";
import { PainGuide } from "./pain-guide";
import { PainRow } from "./pain-row";
import { Runs } from "./runs";
import { TeachBack } from "./teach-back";
import { FramedGroup, WarningCard, WarningClose } from "./warning-card";

interface SheetPieceProps {
  readonly piece: HandoutPiece;
  readonly model: HandoutModel;
  readonly images: SheetImages;
  readonly look: Look;
  readonly isLong: boolean;
}

/** One planned part of the sheet, set in type. */
export function SheetPiece({ piece, model, images, look, isLong }: SheetPieceProps) {
  const { warning } = model;
  switch (piece.kind) {
    case "masthead":
      return <Masthead model={model} images={images} look={look} />;
    case "painGuide":
      return <PainGuide words={model.words} guide={model.painGuide} look={look} />;
    case "exercise": {
      const exercise = model.exercises[piece.index];
      if (!exercise) return null;
      const { words, diary } = model;
      const props = { words, exercise, images, look, isLong };
      return <ExerciseRow {...props} letters={diary.letters} fit={piece.fit} />;
    }
    case "painRow":
      return <PainRow diary={model.diary} look={look} />;
    case "habit":
      return (
        <View wrap={false} style={{ marginTop: PART.margin }}>
          <Habit habit={model.masthead.habit} look={look} />
        </View>
      );
    case "addition":
    case "draft":
    case "level": {
      const { additions, drafts = [], groups } = warning;
      const group = { addition: additions, draft: drafts, level: groups }[piece.kind][piece.index];
      return group ? <FramedGroup group={group} columns={piece.columns} look={look} /> : null;
    }
    case "warning":
      return <WarningCard warning={warning} fit={piece.fit} look={look} />;
    case "warningClose":
      return <WarningClose warning={warning} look={look} />;
    case "topics":
      return <AdviceRow row={piece} look={look} />;
    case "teachBack":
      return <TeachBack teachBack={model.teachBack} look={look} />;
    case "diary":
      return <Diary diary={model.diary} habit={model.masthead.habit} piece={piece} look={look} />;
    case "colophon":
      return (
        <View wrap={false} style={{ marginTop: PART.margin }}>
          <Runs
            runs={colophonRuns(model.colophon, piece.line)}
            look={look}
            type="small"
            color={look.colour.inkSoft}
          />
        </View>
      );
  }
}
