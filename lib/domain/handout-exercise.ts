import type { DoseSide } from "./dose";
import { doseInWords } from "./dose-words";
import type { HandoutExercise, LabelledText } from "./handout-model";
import type { DocumentItem } from "./program-document";
import { safeLine, safeParagraphs } from "./safe-text";
import { TEXT_CAPS } from "./text-caps";

const SIDE_MARKS: Partial<Record<DoseSide, "L" | "R">> = { "left-only": "L", "right-only": "R" };

/** One exercise block of the sheet, in the patient's words. */
export function buildHandoutExercise(item: DocumentItem, index: number): HandoutExercise {
  const { exercise, dose } = item;
  const sideMark = dose.side && SIDE_MARKS[dose.side];
  const note = safeParagraphs(item.note, TEXT_CAPS.note);
  return {
    itemId: item.itemId,
    number: index + 1,
    name: safeLine(exercise.plainName || exercise.name, TEXT_CAPS.name),
    dose: safeLine(doseInWords(dose, exercise.sideRule), TEXT_CAPS.sentence),
    ...(sideMark && { sideMark }),
    ...(exercise.figure !== undefined && {
      figure: { solved: exercise.figure, ...(sideMark && { side: sideMark === "L" ? "left" : "right" }) },
    }),
    steps: exercise.steps.map((step) => safeLine(step, TEXT_CAPS.sentence)).filter((step) => step !== ""),
    cues: buildCues(item),
    ...(note !== "" && { note: { label: "For you:", text: note } }),
  };
}

function buildCues({ exercise }: DocumentItem): LabelledText[] {
  const stopIf = safeLine(exercise.stopIf, TEXT_CAPS.sentence).replace(/\.$/, "");
  const cues = [
    { label: "You should feel:", text: safeLine(exercise.feel, TEXT_CAPS.sentence) },
    { label: "Tip:", text: safeLine(exercise.mistake, TEXT_CAPS.sentence) },
    { label: "Stop or ease if", text: stopIf && `${stopIf}.` },
  ];
  return cues.filter((cue) => cue.text !== "");
}
