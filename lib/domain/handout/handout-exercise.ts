import type { DoseSide } from "@/lib/domain/dose/dose";
import { doseInWords } from "@/lib/domain/dose/dose-words";
import type { FigureStyle } from "@/lib/domain/exercise/figure-style";
import type { DocumentItem, DocumentPhase } from "@/lib/domain/program/program-document";
import { safeLine, safeParagraphs } from "@/lib/domain/text/safe-text";
import { TEXT_CAPS } from "@/lib/domain/text/text-caps";
import type { HandoutCue, HandoutExercise, LabelledText } from "./handout-model";
import { phaseDoses } from "./handout-phases";

const SIDE_MARKS: Partial<Record<DoseSide, "L" | "R">> = { "left-only": "L", "right-only": "R" };

export interface ExerciseChoice {
  readonly style?: FigureStyle;
  readonly phases?: readonly DocumentPhase[];
  readonly printLadders?: boolean;
}

/** One exercise block of the sheet, in the patient's words. */
export function buildHandoutExercise(
  item: DocumentItem,
  index: number,
  { style, phases = [], printLadders = false }: ExerciseChoice = {},
): HandoutExercise {
  const { exercise, dose } = item;
  const sideMark = dose.side && SIDE_MARKS[dose.side];
  const note = safeParagraphs(item.note, TEXT_CAPS.note);
  const doses = phaseDoses(item, phases);
  const { photos = [] } = exercise;
  const ladder = printLadders ? buildLadder(item) : [];
  return {
    itemId: item.itemId,
    number: index + 1,
    name: safeLine(exercise.plainName || exercise.name, TEXT_CAPS.name),
    dose: safeLine(doseInWords(dose, exercise.sideRule), TEXT_CAPS.sentence),
    ...(doses.length > 0 && { phases: doses }),
    ...(sideMark && { sideMark }),
    ...(exercise.figure !== undefined && {
      figure: {
        solved: exercise.figure,
        ...(sideMark && { side: sideMark === "L" ? "left" : "right" }),
        ...(style && { style }),
      },
    }),
    ...(photos.length > 0 && { photos }),
    steps: exercise.steps.map((step) => safeLine(step, TEXT_CAPS.sentence)).filter((step) => step !== ""),
    cues: buildCues(item),
    ...(ladder.length > 0 && { ladder }),
    ...(note !== "" && { note: { label: "For you:", text: note } }),
  };
}

function buildCues({ exercise }: DocumentItem): HandoutCue[] {
  const stopIf = safeLine(exercise.stopIf, TEXT_CAPS.sentence).replace(/\.$/, "");
  const cues: HandoutCue[] = [
    { kind: "feel", label: "You should feel:", text: safeLine(exercise.feel, TEXT_CAPS.sentence) },
    { kind: "tip", label: "Tip:", text: safeLine(exercise.mistake, TEXT_CAPS.sentence) },
    { kind: "stop", label: "Stop or ease if", text: stopIf && `${stopIf}.` },
  ];
  return cues.filter((cue) => cue.text !== "");
}

function buildLadder({ exercise: { ladder = {} } }: DocumentItem): LabelledText[] {
  const lines = [
    { label: "Easier:", text: safeLine(ladder.easier ?? "", TEXT_CAPS.name) },
    { label: "Harder:", text: safeLine(ladder.harder ?? "", TEXT_CAPS.name) },
    { label: "Move on when", text: safeLine(ladder.moveOn ?? "", TEXT_CAPS.sentence) },
  ];
  return lines.filter((line) => line.text !== "");
}
