import type { ProgramDocument } from "@/lib/domain/program/program-document";
import type { DocumentTranslation, PartStatus } from "@/lib/domain/translation/document-translation";

const SIGNED: PartStatus = {
  status: "signed",
  reviewer: "Ewa Nowak, physiotherapist",
  reviewedOn: "2026-11-20",
};

/** Marks a text, so that a test sees which fields were replaced. */
const inPolish = (text: string) => `pl ${text}`;

/** Everything of a document in another language, every part with the same status. */
export function aTranslation(
  document: ProgramDocument,
  part: PartStatus = SIGNED,
  overrides: Partial<DocumentTranslation> = {},
): DocumentTranslation {
  const { items, advice, warningCard, withAdult, warmUp } = document;
  return {
    language: "pl",
    direction: "ltr",
    items: Object.fromEntries(
      items.map(({ itemId, exercise, caution }) => [
        itemId,
        {
          ...part,
          plainName: inPolish(exercise.plainName),
          steps: exercise.steps.map(inPolish),
          ...(exercise.shortSteps && { shortSteps: exercise.shortSteps.map(inPolish) }),
          feel: inPolish(exercise.feel),
          mistake: inPolish(exercise.mistake),
          stopIf: inPolish(exercise.stopIf),
          ...(exercise.ladder && {
            ladder: Object.fromEntries(
              Object.entries(exercise.ladder).map(([key, text]) => [key, inPolish(text)]),
            ),
          }),
          ...(caution !== undefined && { caution: { ...part, text: inPolish(caution) } }),
        },
      ]),
    ),
    advice: Object.fromEntries(
      advice.map(({ slug, title, points }) => [
        slug,
        { ...part, title: inPolish(title), points: points.map(inPolish) },
      ]),
    ),
    warning: {
      ...part,
      groups: warningCard.groups.map(({ heading, signs, closing }) => ({
        heading: inPolish(heading),
        signs: signs.map(({ code, text }) => ({ code, text: inPolish(text) })),
        closing: closing.map(inPolish),
      })),
      notSure: inPolish(warningCard.notSure),
    },
    lines: {
      ...(withAdult !== undefined && { withAdult: { ...part, text: inPolish(withAdult) } }),
      ...(warmUp && { warmUp: { ...part, text: inPolish(warmUp.text) } }),
    },
    interpreter: {
      english: "I speak Polish. I need an interpreter.",
      own: "Język: polski. Potrzebuję tłumacza.",
    },
    ...overrides,
  };
}
