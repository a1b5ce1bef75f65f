import { upperEnd } from "@/lib/domain/dose/amount";
import type { Dose, DoseSide } from "@/lib/domain/dose/dose";
import { doseOnPaper } from "@/lib/domain/dose/dose-on-paper";
import type { SideRule } from "@/lib/domain/dose/dose-side";
import { formatDose } from "@/lib/domain/dose/dose-words";
import type { FigureStyle } from "@/lib/domain/exercise/figure-style";
import type { PatientMarks } from "@/lib/domain/program/in-patients-words";
import type { DocumentItem, DocumentPhase } from "@/lib/domain/program/program-document";
import { TEXT_CAPS } from "@/lib/domain/program/text-caps";
import { keepTogether } from "@/lib/domain/text/keep-together";
import { safeLine, safeParagraphs } from "@/lib/domain/text/safe-text";
import { say } from "@/lib/domain/words/say";
import type { HandoutCue, HandoutExercise, LabelledText } from "./handout-model";
import { phaseDoses } from "./handout-phases";
import { partMark, type SheetReading, type SheetWords, wordsFor } from "./sheet-reading";

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
  { words, marks, usualRules }: SheetReading,
  item: DocumentItem,
  index: number,
  { style, phases = [], printLadders = false, mark: changed }: ExerciseChoice = {},
): HandoutExercise {
  const { exercise, dose } = item;
  const sideMark = dose.side && SIDE_MARKS[dose.side];
  const mark = marks.items[item.itemId];
  const own = wordsFor(words, mark);
  const note = buildNote(words, marks, item);
  const inSentences = (own: Dose, sideRule?: SideRule) => formatDose(words, own, sideRule);
  const inOneLine = (own: Dose, sideRule?: SideRule) => doseInOneLine(words, own, sideRule);
  const doses = phaseDoses(words, item, phases, inSentences);
  const { photos = [] } = exercise;
  const ladder = printLadders ? buildLadder(own, item, usualRules.has(item.itemId)) : [];
  return {
    itemId: item.itemId,
    number: index + 1,
    name: safeLine(exercise.plainName || exercise.name, TEXT_CAPS.name),
    dose: safeLine(inSentences(dose, exercise.sideRule), TEXT_CAPS.sentence),
    paperDose: buildPaperDose(words, item),
    timesADay: Math.min(MOST_BOXES_A_DAY, Math.max(1, upperEnd(dose.timesPerDay))),
    ...(changed && { mark: changed }),
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
    ...(exercise.clip && { clip: exercise.clip }),
    steps: safeLines(exercise.steps),
    paperSteps: safeLines(exercise.shortSteps ?? exercise.steps),
    cues: buildCues(own, item),
    ...(ladder.length > 0 && { ladder }),
    ...(note && { note }),
    ...partMark(words, mark),
  };
}

/** What this patient needs at the exercise: a line of the record's, then the therapist's own words. */
function buildNote(
  words: SheetWords,
  { notes, cautions }: PatientMarks,
  { itemId, caution = "", note: typed }: DocumentItem,
): LabelledText | undefined {
  const note = safeParagraphs(typed, TEXT_CAPS.note);
  const text = [caution, note].filter((part) => part !== "").join(" ");
  if (text === "") return undefined;
  const marks = [...(caution === "" ? [] : [cautions[itemId]]), ...(note === "" ? [] : [notes[itemId]])];
  const said = marks.find((mark) => mark?.kind === "english") ?? marks.find((mark) => mark?.kind === "draft");
  // A note of which a part is translated keeps the language of the sheet.
  const isEnglish = marks.every((mark) => mark?.kind === "english");
  const { notice } = partMark(words, said);
  const own = isEnglish ? wordsFor(words, said) : words;
  return {
    label: say(own, own.sheet.note),
    text,
    ...(notice && { notice }),
    ...(isEnglish && { lang: "en" }),
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

function buildLadder(
  words: SheetWords,
  { exercise: { ladder = {} } }: DocumentItem,
  isUsualRule: boolean,
): LabelledText[] {
  const { easier, harder } = words.sheet;
  const lines = [
    { label: say(words, easier), text: safeLine(ladder.easier ?? "", TEXT_CAPS.name) },
    { label: say(words, harder), text: safeLine(ladder.harder ?? "", TEXT_CAPS.name) },
    ruleToMoveOn(words, safeLine(ladder.moveOn ?? "", TEXT_CAPS.sentence), isUsualRule),
  ];
  return lines.filter((line) => line.text !== "");
}

/** The usual rule is a sentence in itself, which says "Move on when" with its own words; a therapist's goes on from it. */
function ruleToMoveOn(words: SheetWords, text: string, isUsualRule: boolean): LabelledText {
  const label = say(words, words.sheet.moveOn);
  if (text.toLocaleLowerCase(words.tag).startsWith(label.toLocaleLowerCase(words.tag)))
    return { label: text.slice(0, label.length), text: text.slice(label.length).trim() };
  return isUsualRule ? { label: "", text } : { label, text };
}
