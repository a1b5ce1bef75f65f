import type { ProgramDocument } from "@/lib/domain/program/program-document";
import type { DocumentTranslation, PartStatus } from "@/lib/domain/translation/document-translation";
import { pseudoText } from "@/scripts/words/pseudo.mjs";

/** Everything of a document in a language that nobody speaks, the therapist's own words included. */
export function pseudoTranslation(
  document: ProgramDocument,
  language: "en-XA" | "en-XB",
  status: PartStatus["status"] = "signed",
): DocumentTranslation {
  const said = (text: string) => (text.trim() === "" ? text : pseudoText(language, text));
  const part = { status };
  const { program, items, advice, warningCard, withAdult, warmUp } = document;
  return {
    language,
    direction: language === "en-XB" ? "rtl" : "ltr",
    items: Object.fromEntries(
      items.map(({ itemId, caution, exercise }) => {
        const { plainName, name, steps, shortSteps, feel, mistake, stopIf, ladder } = exercise;
        const words = {
          plainName: said(plainName || name),
          steps: steps.map(said),
          ...(shortSteps && { shortSteps: shortSteps.map(said) }),
          ...{ feel: said(feel), mistake: said(mistake), stopIf: said(stopIf) },
          ...(ladder && {
            ladder: Object.fromEntries(Object.entries(ladder).map(([key, text]) => [key, said(text)])),
          }),
          ...(caution !== undefined && { caution: { ...part, text: said(caution) } }),
        };
        return [itemId, { ...part, ...words }];
      }),
    ),
    advice: Object.fromEntries(
      advice.map(({ slug, title, points }) => [
        slug,
        { ...part, title: said(title), points: points.map(said) },
      ]),
    ),
    warning: {
      ...part,
      groups: warningCard.groups.map(({ heading, signs, closing }) => ({
        heading: said(heading),
        signs: signs.map(({ code, text }) => ({ code, text: said(text) })),
        closing: closing.map(said),
      })),
      notSure: said(warningCard.notSure),
    },
    lines: {
      ...(withAdult !== undefined && { withAdult: { ...part, text: said(withAdult) } }),
      ...(warmUp && { warmUp: { ...part, text: said(warmUp.text) } }),
    },
    own: {
      ...{ goal: said(program.goal), habitAfter: said(program.habitAfter), habitAt: said(program.habitAt) },
      notes: Object.fromEntries(items.map(({ itemId, note }) => [itemId, said(note)])),
      enteredBy: "Sam Patel",
    },
    interpreter: { english: "Ask for an interpreter.", own: said("Ask for an interpreter.") },
  };
}
