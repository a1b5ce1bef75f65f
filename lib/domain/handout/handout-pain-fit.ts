import { say } from "@/lib/domain/words/say";
import type { HandoutModel, PainBand } from "./handout-model";
import { PART } from "./handout-part-fit";
import { BOXES_WIDTH, ROW } from "./handout-row";
import { bold, linesHeight, type SheetSetup } from "./handout-sheet";
import type { SettingWords } from "./setting-words";
import type { Run } from "./text-measure";

/** Height of the row in which pain is written down: its name stands beside two weeks of boxes. */
export function painRowHeight({ diary }: HandoutModel, setup: SheetSetup): number {
  const { type, text } = setup;
  const lines = text.countLines([bold(diary.painRow)], setup.width - BOXES_WIDTH, type.body.fontSize);
  // A box is about as high as a line of any size.
  return Math.max(ROW.box, lines > 1 ? linesHeight(type.body, lines) : 0) + 2 * ROW.padding;
}

/** In large print the steps of the scale stand under each other. */
export function isPainStacked({ layout }: SheetSetup): boolean {
  return layout === "large";
}

/** Height of the pain scale. */
export function painGuideHeight({ painGuide, words }: HandoutModel, setup: SheetSetup): number {
  const { type, text } = setup;
  if (isPainStacked(setup)) {
    const widest = say(words, words.dose.amount, { span: "range", from: 10, to: 10 });
    const lines = painGuide.bands.map(({ action, detail }) =>
      text.countLines(
        [bold(`${widest}: ${action}`), { text: detail }],
        setup.width - 4 * PART.painPadding.x,
        type.body.fontSize,
      ),
    );
    const rows = lines.reduce(
      (sum, count) => sum + linesHeight(type.body, count) + 2 * PART.painPadding.y,
      0,
    );
    return rows + linesHeight(type.body, 1) + 2 * PART.painPadding.y + 4 + PART.margin;
  }
  const share = PART.painShares.slice(0, painGuide.bands.length).reduce((sum, part) => sum + part, 0);
  const room = setup.width - painHeadingWidth(setup) - 2;
  const cells = painGuide.bands.map((band, index) => {
    const width = (room * (PART.painShares[index] ?? 0)) / share - 2 * PART.painPadding.x;
    return text.countLines(painRuns(words, band), width, type.card.fontSize);
  });
  const heading = text.countLines(
    [bold(painGuide.heading)],
    painHeadingWidth(setup) - 2 * PART.painPadding.x,
    type.card.fontSize,
  );
  return linesHeight(type.card, Math.max(heading, ...cells)) + 2 * PART.painPadding.y + 2 + PART.margin;
}

/** A step of the pain scale: how much, what to do, and what comes of it. */
export function painRuns(words: SettingWords, { from, to, action, detail }: PainBand): Run[] {
  return [bold(`${painRange(words, from, to)}: ${action}.`), { text: detail }];
}

/** "0 to 3". */
function painRange(words: SettingWords, from: number, to: number): string {
  return say(words, words.dose.amount, { span: from === to ? "other" : "range", from, to });
}

/** Width of the first cell of the pain scale. */
export function painHeadingWidth({ type }: SheetSetup): number {
  return (PART.painHeading * type.card.fontSize) / 12;
}
