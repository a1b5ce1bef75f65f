import { Text, View } from "@react-pdf/renderer";
import type { HandoutModel } from "@/lib/domain/handout/handout-model";
import { PART } from "@/lib/domain/handout/handout-part-fit";
import type { HandoutPiece } from "@/lib/domain/handout/handout-piece";
import type { SheetImages } from "../sheet-images";
import type { Look } from "../theme";
import { AdviceRow } from "./advice";
import { Diary } from "./diary";
import { ExerciseBlock } from "./exercise-block";
import { Labelled } from "./labelled";
import { Masthead } from "./masthead";
import { PainGuide } from "./pain-guide";
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
      return <PainGuide guide={model.painGuide} look={look} />;
    case "exercise": {
      const exercise = model.exercises[piece.index];
      if (!exercise) return null;
      return (
        <ExerciseBlock exercise={exercise} fit={piece.fit} images={images} look={look} isLong={isLong} />
      );
    }
    case "addition":
    case "level": {
      const group = (piece.kind === "addition" ? warning.additions : warning.groups)[piece.index];
      return group ? <FramedGroup group={group} columns={piece.columns} look={look} /> : null;
    }
    case "warning":
      return <WarningCard warning={warning} fit={piece.fit} look={look} />;
    case "warningClose":
      return <WarningClose warning={warning} look={look} />;
    case "topics":
      return <AdviceRow row={piece} look={look} />;
    case "topicTitles":
      return (
        <View wrap={false} style={{ marginTop: PART.margin }}>
          <Labelled of={piece.line} look={look} />
        </View>
      );
    case "teachBack":
      return <TeachBack teachBack={model.teachBack} look={look} />;
    case "diary":
      return <Diary diary={model.diary} habit={model.masthead.habit} piece={piece} look={look} />;
    case "colophon":
      return (
        <View wrap={false} style={{ marginTop: PART.margin }}>
          <Text style={{ ...look.type.small, color: look.colour.inkSoft }}>{model.colophon.join(" ")}</Text>
        </View>
      );
  }
}
