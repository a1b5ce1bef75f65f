import { isCardWhole } from "@/lib/domain/handout/handout-card-pieces";
import type { HandoutModel } from "@/lib/domain/handout/handout-model";
import type { PlannedPage } from "@/lib/domain/handout/handout-piece";
import { buildSetup, CLOSE_BACKS, SHEET_MARGIN } from "@/lib/domain/handout/handout-sheet";
import { FIXED_LEVELS } from "@/lib/domain/warning/warning-sign";
import { planSheet } from "./planned-sheet";
import { type PrintedFile, type PrintedPage, squeeze } from "./read-pdf";

const SMALLEST = 10;
const SMALLEST_IN_CARD = 11;
/** How far the renderer may squeeze a line beyond its room. */
const TOLERANCE = 4;

/** What is wrong with a printed sheet; nothing when it keeps every rule that can be read from the file. */
export function sheetFaults(model: HandoutModel, file: PrintedFile): string[] {
  const { model: printed, plan } = planSheet(model);
  const { pages } = plan;
  return [
    ...pageFaults(pages, file),
    ...exerciseFaults(model, pages, file),
    ...warningFaults(printed, pages, file),
    ...typeFaults(file),
    ...fileFaults(model, file),
  ];
}

function pageFaults({ length }: readonly PlannedPage[], file: PrintedFile): string[] {
  return length === file.pages.length ? [] : [`${length} sides planned, ${file.pages.length} printed`];
}

/** Every exercise whole on one page (handout rule 6). */
function exerciseFaults(model: HandoutModel, pages: readonly PlannedPage[], file: PrintedFile): string[] {
  return pages.flatMap(({ pieces, spare }) =>
    pieces.flatMap((piece) => {
      const exercise = piece.kind === "exercise" ? model.exercises[piece.index] : undefined;
      if (piece.kind !== "exercise" || !exercise || spare < 0) return [];
      const parts = [
        exercise.name,
        ...(exercise.paperPhases?.map(({ text }) => text) ?? [
          exercise.paperDose.amount,
          exercise.paperDose.often,
        ]),
        ...piece.fit.steps,
        ...piece.fit.cues.map(({ text }) => text),
        ...(exercise.note ? [exercise.note.text] : []),
      ];
      return holdingAll(file, parts).length > 0 ? [] : [`“${exercise.name}” is not whole on one side`];
    }),
  );
}

function warningFaults(model: HandoutModel, pages: readonly PlannedPage[], file: PrintedFile): string[] {
  const { warning, layout } = model;
  const groups = warning.groups.filter((group) => layout !== "large" || FIXED_LEVELS.includes(group.level));
  const lists = groups.map((group) => [group.heading, ...group.bullets, group.closing]);
  const wholes = layout === "large" || isLongerThanSide(model, pages) ? lists : [lists.flat()];
  const missing = FIXED_LEVELS.filter((level) => !groups.some((group) => group.level === level));
  return [
    ...missing.map((level) => `warning level ${level} is missing`),
    ...wholes.flatMap((parts) =>
      holdingAll(file, parts).length === 1 ? [] : [`“${parts[0]}” is not whole`],
    ),
  ];
}

/** The card of many parts of the body, that no side holds in the closest lines either. Its lists are whole, each on one. */
function isLongerThanSide(model: HandoutModel, pages: readonly PlannedPage[]): boolean {
  const [closest] = CLOSE_BACKS.slice(-1);
  const [first] = pages;
  if (!closest || !first) return false;
  const setup = buildSetup(model.layout, model.paperSize, closest, first.setup.text);
  return !isCardWhole(model, setup, [2, 3]);
}

function holdingAll(file: PrintedFile, parts: readonly string[]): PrintedPage[] {
  return file.pages.filter((page) => parts.every((part) => page.words.includes(squeeze(part))));
}

function typeFaults(file: PrintedFile): string[] {
  return file.pages.flatMap(({ texts, width, height }, index) =>
    texts.flatMap(({ text, fontSize, x, y }) => {
      const least = text.startsWith("You cannot pee") ? SMALLEST_IN_CARD : SMALLEST;
      const isInside =
        x > SHEET_MARGIN - TOLERANCE &&
        x < width - SHEET_MARGIN &&
        y > SHEET_MARGIN &&
        y < height - SHEET_MARGIN + 1;
      return [
        ...(fontSize < least - 0.01 ? [`“${text}” is ${fontSize} pt on side ${index + 1}`] : []),
        ...(isInside ? [] : [`“${text}” stands in the margin of side ${index + 1}`]),
      ];
    }),
  );
}

function fileFaults(model: HandoutModel, file: PrintedFile): string[] {
  const links = file.pages.flatMap((page) => page.links);
  return [
    ...(file.title === model.documentTitle ? [] : [`the title is “${file.title}”`]),
    ...(file.language === model.language ? [] : [`the language is “${file.language}”`]),
    ...(file.hasScript || file.opensWithAction ? ["it runs something"] : []),
    ...links.filter((link) => !link.startsWith("https://")).map((link) => `it links to ${link}`),
  ];
}
