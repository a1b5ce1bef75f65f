import { upperEnd } from "@/lib/domain/dose/amount";
import type { Dose, DoseSide } from "@/lib/domain/dose/dose";
import { doseOnPaper } from "@/lib/domain/dose/dose-on-paper";
import type { SideRule } from "@/lib/domain/dose/dose-side";
import { formatDose } from "@/lib/domain/dose/dose-words";
import type { FigureStyle } from "@/lib/domain/exercise/figure-style";
import type { DocumentItem, DocumentPhase } from "@/lib/domain/program/program-document";
import { TEXT_CAPS } from "@/lib/domain/program/text-caps";
import { keepTogether } from "@/lib/domain/text/keep-together";
import { safeLine, safeParagraphs } from "@/lib/domain/text/safe-text";
import { say } from "@/lib/domain/words/say";
import type { Words } from "@/lib/domain/words/words";
import type { HandoutCue, HandoutExercise, LabelledText } from "./handout-model";
import { phaseDoses } from "./handout-phases";

type SheetWords = Words<"dose" | "sheet">;

const SIDE_MARKS: Partial<Record<DoseSide, "L" | "R">> = { "left-only": "L", "right-only": "R" };

export interface ExerciseChoice {
  readonly style?: FigureStyle;
  readonly phases?: readonly DocumentPhase[];
  readonly printLadders?: boolean;
  /** What it is since the version before. */
  readonly mark?: HandoutExercise["mark"];
}

/** More boxes than these would leave none of them large enough to tick. */
const MOST_BOXES_A_DAY = 4;

/** One exercise block of the sheet, in the patient's words. */
export function buildHandoutExercise(
  words: SheetWords,
  item: DocumentItem,
  index: number,
  { style, phases = [], printLadders = false, mark }: ExerciseChoice = {},
): HandoutExercise {
  const { exercise, dose } = item;
  const sideMark = dose.side && SIDE_MARKS[dose.side];
  const note = [item.caution ?? "", safeParagraphs(item.note, TEXT_CAPS.note)]
    .filter((text) => text !== "")
    .join(" ");
  const inSentences = (own: Dose, sideRule?: SideRule) => formatDose(words, own, sideRule);
  const inOneLine = (own: Dose, sideRule?: SideRule) => doseInOneLine(words, own, sideRule);
  const doses = phaseDoses(words, item, phases, inSentences);
  const { photos = [] } = exercise;
  const ladder = printLadders ? buildLadder(words, item) : [];
  return {
    itemId: item.itemId,
    number: index + 1,
    name: safeLine(exercise.plainName || exercise.name, TEXT_CAPS.name),
    dose: safeLine(inSentences(dose, exercise.sideRule), TEXT_CAPS.sentence),
    paperDose: buildPaperDose(words, item),
    timesADay: Math.min(MOST_BOXES_A_DAY, Math.max(1, upperEnd(dose.timesPerDay))),
    ...(mark && { mark }),
    ...(doses.length > 0 && { phases: doses, paperPhases: phaseDoses(words, item, phases, inOneLine) }),
    ...(sideMark && { sideMark, sideLetter: sideLetterOf(words, sideMark) }),
    ...(exercise.figure !== undefined && {
      figure: {
        solved: exercise.figure,
        ...(sideMark && { side: sideMark === "L" ? "left" : "right" }),
        ...(style && { style }),
      },
    }),
    ...(photos.length > 0 && { photos }),
    steps: safeLines(exercise.steps),
    paperSteps: safeLines(exercise.shortSteps ?? exercise.steps),
    cues: buildCues(words, item),
    ...(ladder.length > 0 && { ladder }),
    ...(note !== "" && { note: { label: say(words, words.sheet.note), text: note } }),
  };
}

function sideLetterOf(words: SheetWords, mark: "L" | "R"): string {
  return say(words, words.sheet.sideLetter, { side: mark === "L" ? "left" : "other" });
}

function doseInOneLine(words: SheetWords, dose: Dose, sideRule?: SideRule): string {
  const { amount, often } = doseOnPaper(words, dose, sideRule);
  return [amount, often].filter((part) => part !== "").join(" · ");
}

function safeLines(lines: readonly string[]): string[] {
  return lines.map((line) => safeLine(line, TEXT_CAPS.sentence)).filter((line) => line !== "");
}

function buildPaperDose(words: SheetWords, { dose, exercise }: DocumentItem): HandoutExercise["paperDose"] {
  const { amount, often } = doseOnPaper(words, dose, exercise.sideRule);
  return {
    amount: keepTogether(safeLine(amount, TEXT_CAPS.sentence)),
    often: keepTogether(safeLine(often, TEXT_CAPS.sentence)),
  };
}

function buildCues(words: SheetWords, { exercise }: DocumentItem): HandoutCue[] {
  const stopIf = safeLine(exercise.stopIf, TEXT_CAPS.sentence).replace(/\.$/, "");
  const { feel, tip, stopIf: stop } = words.sheet;
  const cues: HandoutCue[] = [
    { kind: "feel", label: say(words, feel), text: safeLine(exercise.feel, TEXT_CAPS.sentence) },
    { kind: "tip", label: say(words, tip), text: safeLine(exercise.mistake, TEXT_CAPS.sentence) },
    { kind: "stop", label: say(words, stop), text: stopIf && `${stopIf}.` },
  ];
  return cues.filter((cue) => cue.text !== "");
}

function buildLadder(words: SheetWords, { exercise: { ladder = {} } }: DocumentItem): LabelledText[] {
  const { easier, harder, moveOn } = words.sheet;
  const lines = [
    { label: say(words, easier), text: safeLine(ladder.easier ?? "", TEXT_CAPS.name) },
    { label: say(words, harder), text: safeLine(ladder.harder ?? "", TEXT_CAPS.name) },
    { label: say(words, moveOn), text: safeLine(ladder.moveOn ?? "", TEXT_CAPS.sentence) },
  ];
  return lines.filter((line) => line.text !== "");
}
