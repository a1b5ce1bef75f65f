import type { HandoutModel } from "@/lib/domain/handout/handout-model";
import { buildCard } from "@/lib/domain/handout/handout-warning";
import type { PatientsWords } from "@/lib/domain/program/in-patients-words";
import { TEXT_CAPS } from "@/lib/domain/program/text-caps";
import { safeLine } from "@/lib/domain/text/safe-text";
import type { DocumentWarningCard } from "@/lib/domain/warning/document-warning-card";
import type { PageWords } from "@/lib/domain/words/words";
import type { ProgramTranslation } from "./program-page";

/** What of a program in another language has to be said beside its words; nothing for one in English. */
export function programTranslation(
  words: PageWords,
  read: PatientsWords | undefined,
  { language }: Pick<HandoutModel, "language">,
): ProgramTranslation | undefined {
  const translation = read?.document.translation;
  if (!read || !translation) return undefined;
  const { document, marks, draftCard, emergencyHeadings } = read;
  const topics = document.advice.flatMap(({ slug, title }) => {
    const mark = marks.advice[slug];
    return mark ? [[safeLine(title, TEXT_CAPS.name), mark] as const] : [];
  });
  return {
    marks,
    advice: new Map(topics),
    warning: {
      mark: marks.warning,
      draft: draftCard && buildCard(words, draftCard, language),
      emergencyHeadings: byOwnHeading(document.warningCard, emergencyHeadings),
      interpreter: translation.interpreter,
    },
  };
}

/** The English headings by those of the card in the language, which stand in the same order. */
function byOwnHeading(card: DocumentWarningCard, english: readonly string[]): ReadonlyMap<string, string> {
  const own = card.groups.filter(({ level }) => level === 1);
  return new Map(
    english.map((heading, index) => [safeLine(own[index]?.heading ?? "", TEXT_CAPS.heading), heading]),
  );
}
