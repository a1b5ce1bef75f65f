import type { HandoutModel } from "@/lib/domain/handout/handout-model";
import type { PlannedPage } from "@/lib/domain/handout/handout-piece";
import { SHEET_MARGIN } from "@/lib/domain/handout/handout-sheet";
import { FIXED_LEVELS } from "@/lib/domain/warning/warning-sign";
import { planSheet } from "./planned-sheet";
import { type PrintedFile, type PrintedPage, squeeze } from "./read-pdf";

const SMALLEST = 10;
const SMALLEST_IN_CARD = 11;
/** How far the renderer may squeeze a line beyond its room. */
const TOLERANCE = 4;

/** What is wrong with a printed sheet; nothing when it keeps every rule that can be read from the file. */
export function sheetFaults(model: HandoutModel, file: PrintedFile): string[] {
  const { pages } = planSheet(model).plan;
  return [
    ...pageFaults(pages, file),
    ...exerciseFaults(model, pages, file),
    ...warningFaults(model, file),
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

function warningFaults({ warning, layout }: HandoutModel, file: PrintedFile): string[] {
  const groups = warning.groups.filter((group) => layout !== "large" || FIXED_LEVELS.includes(group.level));
  const lists = groups.map((group) => [group.heading, ...group.bullets, group.closing]);
  const wholes = layout === "large" ? lists : [lists.flat()];
  const missing = FIXED_LEVELS.filter((level) => !groups.some((group) => group.level === level));
  return [
    ...missing.map((level) => `warning level ${level} is missing`),
    ...wholes.flatMap((parts) =>
      holdingAll(file, parts).length === 1 ? [] : [`“${parts[0]}” is not whole`],
    ),
  ];
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
