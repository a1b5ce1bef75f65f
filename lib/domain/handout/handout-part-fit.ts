import { QUIET_ZONE } from "@/lib/domain/sharing/qr-path";
import { countLines, type Run, widthOf } from "./handout-lines";
import type { HandoutLink, HandoutModel, LabelledText, WriteIn } from "./handout-model";
import { linesHeight, mm, type SheetSetup, type TypeName } from "./handout-sheet";

/** Measures of the parts around the exercises, in points. */
export const PART = {
  /** The code itself, without its quiet zone (handout rule 15). */
  code: mm(22.5),
  codeGap: 10,
  logo: { width: mm(45), height: mm(13), gap: 5 },
  mastheadGap: 2,
  mastheadEnd: 4,
  writeLine: 90,
  painHeading: 92,
  painPadding: { x: 7, y: 4 },
  /** As wide as their words are long. */
  painShares: [9, 11, 11],
  margin: 8,
  box: 10,
  boxGap: 5,
  markGap: 14,
} as const;

/** Text is measured, and may turn out longer. */
const GOAL_RESERVE = 6;

/** Width and height of the code with its quiet zone. */
function codeBlock({ qr }: HandoutLink): number {
  return (PART.code * qr.size) / (qr.size - 2 * QUIET_ZONE);
}

function textHeight(runs: readonly Run[], width: number, name: TypeName, { type }: SheetSetup): number {
  return linesHeight(type[name], countLines(runs, width, type[name].fontSize));
}

/** Width of what the code opens, in words. */
export function codeWordsWidth({ type }: SheetSetup): number {
  return type.small.fontSize * 7.5;
}

/** Width of the words beside the code. */
function mastheadWidth({ link }: HandoutModel, setup: SheetSetup): number {
  return link ? setup.width - codeWordsWidth(setup) - codeBlock(link) - PART.codeGap : setup.width;
}

/** Height of the top of the first page. */
export function mastheadHeight(model: HandoutModel, setup: SheetSetup): number {
  const { masthead, link } = model;
  const width = mastheadWidth(model, setup);
  const { logo, session, provenance, goal, plan } = masthead;
  const words =
    (logo ? PART.logo.height + PART.logo.gap : 0) +
    textHeight(bold(masthead.contact), width, "body", setup) +
    textHeight([{ text: masthead.edition }], width, "small", setup) +
    textHeight(bold(masthead.heading), width, "title", setup) +
    2 * PART.mastheadGap +
    (session ? textHeight(bold(session), width, "name", setup) : 0) +
    (hasProvenance(setup) ? textHeight([{ text: provenance }], width, "body", setup) : 0);
  const beside = isGoalBeside(model, setup) ? linesHeight(setup.type.body, 1) : 0;
  const under = [beside > 0 ? undefined : goal, plan];
  const lines = under.reduce((sum, line) => (line ? sum + labelledHeight(line, setup) : sum), 0);
  const typed = link?.typed ? textHeight([{ text: link.typed }], setup.width, "small", setup) : 0;
  const top = Math.max(words + beside, link ? codeBlock(link) : 0);
  const habit = hasHabitOnTop(setup) ? habitHeight(masthead.habit, setup) : 0;
  return top + lines + typed + habit + PART.mastheadEnd;
}

/** A goal of one line stands beside the code; a longer one has the whole width. */
export function isGoalBeside(model: HandoutModel, setup: SheetSetup): boolean {
  const { goal } = model.masthead;
  if (!goal || !model.link) return false;
  const room = mastheadWidth(model, setup) - GOAL_RESERVE;
  return countLines([...bold(goal.label), { text: goal.text }], room, setup.type.body.fontSize) === 1;
}

/** Who chose the exercises is said where there is room for it. */
export function hasProvenance({ layout, type }: SheetSetup): boolean {
  return layout !== "compact" && type.body.fontSize > 12;
}

function bold(text: string): Run[] {
  return [{ text, isBold: true }];
}

function labelledHeight({ label, text }: LabelledText, setup: SheetSetup): number {
  return textHeight([...bold(label), { text }], setup.width, "body", setup);
}

/** When it will happen is asked where it is ticked off; a sheet without a diary asks on top. */
export function hasHabitOnTop({ layout }: SheetSetup): boolean {
  return layout === "compact";
}

/** Decided parts run on in one sentence; an open one takes the rest of its line. */
export function habitHeight(
  { question, parts }: HandoutModel["masthead"]["habit"],
  setup: SheetSetup,
): number {
  const { fontSize } = setup.type.body;
  const width = (part: WriteIn) =>
    widthOf(`${part.lead} ${part.text}`, false, fontSize) + (part.text ? 5 : PART.writeLine + 9);
  const inAll = parts.reduce((sum, part) => sum + width(part), widthOf(question, true, fontSize));
  return linesHeight(setup.type.body, Math.ceil(inAll / setup.width));
}

/** In large print the steps of the scale stand under each other. */
export function isPainStacked({ layout }: SheetSetup): boolean {
  return layout === "large";
}

/** Height of the pain scale. */
export function painGuideHeight({ painGuide }: HandoutModel, setup: SheetSetup): number {
  const { type } = setup;
  if (isPainStacked(setup)) {
    const lines = painGuide.bands.map(({ action, detail }) =>
      countLines(
        [...bold(`10 to 10: ${action}`), { text: detail }],
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
    const range = `${band.from} to ${band.to}: ${band.action}`;
    return (
      countLines([{ text: range, isBold: true }], width, type.body.fontSize) +
      countLines([{ text: band.detail }], width, type.body.fontSize)
    );
  });
  const heading = countLines(
    [{ text: painGuide.heading, isBold: true }],
    painHeadingWidth(setup) - 2 * PART.painPadding.x,
    type.body.fontSize,
  );
  return linesHeight(type.body, Math.max(heading, ...cells)) + 2 * PART.painPadding.y + 2 + PART.margin;
}

/** Width of the first cell of the pain scale. */
export function painHeadingWidth({ type }: SheetSetup): number {
  return (PART.painHeading * type.body.fontSize) / 12;
}

/** Height of the boxes to tick together at the end of the visit. */
export function teachBackHeight({ teachBack }: HandoutModel, { type, width }: SheetSetup): number {
  const { fontSize } = type.body;
  let lines = 1;
  let filled = widthOf(teachBack.lead, true, fontSize);
  for (const mark of teachBack.marks) {
    const length = PART.markGap + PART.box + PART.boxGap + widthOf(mark, false, fontSize);
    if (filled + length > width) lines += 1;
    filled = filled + length > width ? length : filled + length;
  }
  return linesHeight(type.body, lines) + PART.margin;
}

/** Height of the closing lines. */
export function colophonHeight({ colophon }: HandoutModel, setup: SheetSetup): number {
  return textHeight([{ text: colophon.join(" ") }], setup.width, "small", setup) + PART.margin;
}

/** Height of what stands on each side under everything else. */
export function footerHeight({ footer }: HandoutModel, setup: SheetSetup): number {
  const pageNumber = widthOf("Page 88 of 88", true, setup.type.small.fontSize) + 12;
  return textHeight([{ text: footer }], setup.width - pageNumber, "small", setup) + 7;
}

/** Height of the line that says where the rest of the advice is. */
export function topicTitlesHeight(line: LabelledText, setup: SheetSetup): number {
  return labelledHeight(line, setup) + PART.margin;
}
