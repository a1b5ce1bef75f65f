import { QUIET_ZONE } from "@/lib/domain/sharing/qr-path";
import type { HandoutLink, HandoutModel, LabelledText, WriteIn } from "./handout-model";
import { bold, linesHeight, linesOf, mm, noticeHeight, SHEET_MARGIN, type SheetSetup } from "./handout-sheet";
import { sideInWords } from "./side-words";
import type { Run } from "./text-measure";

/** Measures of the parts around the exercises, in points. */
export const PART = {
  /** The code itself, without its quiet zone (handout rule 15). */
  code: mm(22.5),
  codeGap: 10,
  /** A logo of any shape has the same ink: its area, as far as its sides allow. */
  logo: { width: mm(40), height: mm(14), area: mm(27) * mm(8), gap: 8 },
  mastheadGap: 1.5,
  mastheadEnd: 4,
  footerTop: 4,
  writeLine: 90,
  painHeading: 92,
  painPadding: { x: 6, y: 3 },
  /** As wide as their words are long. */
  painShares: [8, 11, 11.5],
  margin: 5,
  box: 10,
  boxGap: 5,
  markGap: 14,
} as const;

/** What stays blank around the code. */
export function quietZone({ qr }: HandoutLink): number {
  return (PART.code * QUIET_ZONE) / (qr.size - 2 * QUIET_ZONE);
}

/** Width of the code with the quiet zone at its left, and height with the one under it; the others lie in the margin. */
function codeBlock(link: HandoutLink): number {
  return PART.code + quietZone(link);
}

/** Width of what the code opens, in words; in large print they stand under it, from edge to edge. */
export function codeWordsWidth({ type, width, layout }: SheetSetup): number {
  return layout === "large" ? width : type.small.fontSize * 16.5;
}

interface LogoFit {
  readonly width: number;
  readonly height: number;
  /** Whether clinic and title stand beside it, or the clinic alone: as it takes less height. */
  readonly isBesideTitle: boolean;
}

/** The logo in its own proportions, and what stands beside it. */
export function fitLogo(model: HandoutModel, setup: SheetSetup): LogoFit | undefined {
  const { logo } = model.masthead;
  if (!logo) return undefined;
  const ratio = logo.width / logo.height;
  const width = Math.min(PART.logo.width, PART.logo.height * ratio, Math.sqrt(PART.logo.area * ratio));
  const size = { width, height: width / ratio };
  const [beside, above] = [true, false].map((isBesideTitle) =>
    headHeight(model, setup, { ...size, isBesideTitle }),
  );
  return { ...size, isBesideTitle: (beside ?? 0) < (above ?? 0) };
}

/** Height of logo, clinic and title. */
function headHeight(model: HandoutModel, setup: SheetSetup, logo: LogoFit | undefined): number {
  const width = mastheadWidth(model, setup);
  const room = logo ? width - logo.width - PART.logo.gap : width;
  const clinic = linesOf(clinicRuns(model), room, "mast", setup);
  const titleRoom = logo?.isBesideTitle ? room : width;
  const title = linesOf([bold(model.masthead.heading)], titleRoom, "title", setup) + 2 * PART.mastheadGap;
  if (!logo) return clinic + title;
  return logo.isBesideTitle ? Math.max(clinic + title, logo.height) : Math.max(clinic, logo.height) + title;
}

/** Width of the words beside the code. */
function mastheadWidth({ link }: HandoutModel, setup: SheetSetup): number {
  if (!link) return setup.width;
  const words = setup.layout === "large" ? 0 : codeWordsWidth(setup);
  return setup.width - words - codeBlock(link) - PART.codeGap;
}

/** What is beside the code: what it opens, and what to type. */
export function codeRuns({ text, typed }: HandoutLink): Run[] {
  return typed ? [{ text }, { text: typed, isBold: true }] : [{ text }];
}

/** "Call 01632 960 123  Next visit: Mon 7 December": the year goes without saying. */
export function callRuns({ masthead, diary: { nextVisit } }: HandoutModel): Run[] {
  const day =
    nextVisit.short ?? nextVisit.text.replace(/^(\p{L}{3})\p{L}*,?/u, "$1").replace(/,?\s\d{4}$/, "");
  return [bold(masthead.call), ...(day ? [{ text: ` ${nextVisit.lead}` }, bold(day)] : [])];
}

/** The clinic, and who of it. */
export function clinicRuns({ masthead: { clinic, therapist } }: HandoutModel): Run[] {
  return [{ text: clinic, isBold: true }, ...(therapist ? [{ text: therapist }] : [])];
}

/** Height of the top of the first side. */
export function mastheadHeight(model: HandoutModel, setup: SheetSetup): number {
  const { masthead, link } = model;
  const width = mastheadWidth(model, setup);
  const { session, before, beforeMark, plan, edition, contacts } = masthead;
  const small = (text: string, room: number) => linesOf([{ text }], room, "small", setup);
  const words =
    headHeight(model, setup, fitLogo(model, setup)) +
    (session ? linesOf([{ text: session }], width, "mast", setup) : 0) +
    linesOf(callRuns(model), width, "mast", setup) +
    (link ? 0 : small(edition, width));
  const codeWords = link
    ? linesOf(codeRuns(link), codeWordsWidth(setup), "small", setup) + small(edition, codeWordsWidth(setup))
    : 0;
  const isBelow = setup.layout === "large";
  const code = link ? Math.max(codeBlock(link), isBelow ? 0 : codeWords) : 0;
  const under =
    (isBelow ? codeWords : 0) +
    (contacts ? small(contacts, setup.width) : 0) +
    (before ? linesOf([bold(before)], setup.width, "mast", setup) : 0) +
    (beforeMark ? noticeHeight(beforeMark, setup.width, setup) : 0) +
    (plan ? labelledHeight(plan, setup) : 0);
  return Math.max(words, code) + under + PART.mastheadEnd;
}

function labelledHeight({ label, text }: LabelledText, setup: SheetSetup): number {
  return linesOf([bold(label), { text }], setup.width, "mast", setup);
}

/** Decided parts run on in one sentence; an open one takes the rest of its line. */
export function habitHeight(habit: HandoutModel["masthead"]["habit"], setup: SheetSetup): number {
  const { question, parts } = habit;
  const { fontSize } = setup.type.body;
  const { text } = setup;
  const width = (part: WriteIn) =>
    text.widthOf(`${part.lead} ${part.text}`, false, fontSize) + (part.text ? 5 : PART.writeLine + 9);
  const inAll = parts.reduce((sum, part) => sum + width(part), text.widthOf(question, true, fontSize));
  const lines = linesHeight(setup.type.body, Math.ceil(inAll / setup.width));
  return lines + noticeHeight(habit, setup.width, setup);
}

/** Height of the boxes to tick together at the end of the visit. */
export function teachBackHeight({ teachBack }: HandoutModel, { type, width, text }: SheetSetup): number {
  const { fontSize } = type.body;
  let lines = 1;
  let filled = text.widthOf(teachBack.lead, true, fontSize);
  for (const mark of teachBack.marks) {
    const length = PART.markGap + PART.box + PART.boxGap + text.widthOf(mark, false, fontSize);
    if (filled + length > width) lines += 1;
    filled = filled + length > width ? length : filled + length;
  }
  return linesHeight(type.body, lines) + PART.margin;
}

/** Height of the closing lines. */
export function colophonHeight(
  { colophon }: HandoutModel,
  setup: SheetSetup,
  line: LabelledText | undefined,
): number {
  return linesOf(colophonRuns(colophon, line), setup.width, "small", setup) + PART.margin;
}

/** Where the rest of the advice is, who chose the exercises, and where else to read them. */
export function colophonRuns(colophon: readonly string[], line: LabelledText | undefined): Run[] {
  const text = { text: colophon.join(" ") };
  return line ? [bold(line.label), { text: [line.text, text.text].join(" ").trim() }] : [text];
}

/** What stands at its left: the first side, which names the clinic on top, has room for where the help is. */
export function footerText({ footer, frontFooter, layout }: HandoutModel, side: number): string {
  return side === 1 && (layout === "standard" || layout === "compact") ? frontFooter : footer;
}

/** Height of what stands on each side under everything else: the same on each. */
function footerHeight(model: HandoutModel, setup: SheetSetup): number {
  const heights = [
    { side: 1, help: [2] },
    { side: 1, help: [88, 88] },
    { side: 88, help: [2] },
  ].map(({ side, help }) => {
    const words = sideInWords(model, { side, sides: 88, help });
    const width = setup.text.widthOf(words, true, setup.type.small.fontSize) + 12;
    return linesOf([{ text: footerText(model, side) }], setup.width - width, "small", setup);
  });
  return Math.max(...heights) + PART.footerTop;
}

/** Room of a side between its margins, above the footer. */
export function sideDepth(model: HandoutModel, setup: SheetSetup): number {
  return setup.paper.height - 2 * SHEET_MARGIN - footerHeight(model, setup);
}
