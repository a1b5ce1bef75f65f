import type { TranslatedCard, TranslatedLine } from "@/lib/domain/translation/document-translation";
import { ownValue } from "@/lib/domain/translation/own-value";
import { weakestOf } from "@/lib/domain/translation/weakest";
import type { DocumentWarningCard } from "@/lib/domain/warning/document-warning-card";
import { buildWarningCard, type WarningCardInput } from "@/lib/domain/warning/warning-card";
import type { WarningText } from "@/lib/domain/warning/warning-sign";
import { phraseOf, type WordsToFreeze } from "./words-to-freeze";

const LETTER = /\p{L}/u;

/**
 * The warning card in the language, made by the same steps as the English one: the same signs in the same order. Nothing
 * where the translation lacks a sentence of it, as that of an earlier text may.
 */
export function freezeCard(
  english: DocumentWarningCard,
  card: WarningCardInput,
  sources: WordsToFreeze,
): TranslatedCard | undefined {
  const words = sources.may(sources.translations.warning);
  if (!words) return undefined;
  const contacts = sayContacts(card.contacts, sources);
  const text = sayText(card.text, words.sentences);
  if (!contacts || !text) return undefined;
  const { groups, notSure } = buildWarningCard({ ...card, text, saidAs: contacts.said });
  const codes = (made: DocumentWarningCard["groups"]) =>
    made.map(({ level, signs }) => [level, ...signs.map(({ code }) => code)].join(" ")).join("|");
  if (codes(groups) !== codes(english.groups)) return undefined;
  return {
    ...weakestOf(words, contacts.lines),
    groups: groups.map(({ heading, signs, closing }) => ({ heading, signs, closing })),
    notSure,
  };
}

type Contacts = WarningCardInput["contacts"];

/** The contacts as the language says them; a number, and the name of a service that nobody has translated, as it is. */
function sayContacts(
  contacts: Contacts,
  sources: WordsToFreeze,
): { readonly said: Contacts; readonly lines: readonly TranslatedLine[] } | undefined {
  const department = phraseOf(contacts.emergencyDepartment, sources);
  if (!department) return undefined;
  const [number, urgent] = [contacts.emergencyNumber, contacts.urgentLine].map((contact) =>
    LETTER.test(contact) ? phraseOf(contact, sources) : undefined,
  );
  return {
    said: {
      ...contacts,
      emergencyDepartment: department.text,
      emergencyNumber: number?.text ?? contacts.emergencyNumber,
      urgentLine: urgent?.text ?? contacts.urgentLine,
    },
    lines: [department, number ?? [], urgent ?? []].flat(),
  };
}

/** The warning text with every sentence in the language; nothing where one is missing. */
function sayText(text: WarningText, sentences: Readonly<Record<string, string>>): WarningText | undefined {
  let isWhole = true;
  const say = (english: string): string => {
    const said = english === "" ? "" : ownValue(sentences, english)?.trim();
    if (said === undefined || (said === "" && english !== "")) isWhole = false;
    return said ?? "";
  };
  const { notSureDoctorLine } = text;
  const said: WarningText = {
    ...text,
    groups: text.groups.map((group) => ({
      ...group,
      heading: say(group.heading),
      signs: group.signs.map((sign) => ({
        ...sign,
        text: say(sign.text),
        ...(sign.variants && {
          variants: sign.variants.map((variant) => ({ ...variant, text: say(variant.text) })),
        }),
      })),
      closing: group.closing.map(say),
    })),
    stretchLine: say(text.stretchLine),
    notSure: say(text.notSure),
    ...(notSureDoctorLine !== undefined && { notSureDoctorLine: say(notSureDoctorLine) }),
    additions: text.additions.map(({ flag, heading, lines }) => ({
      flag,
      heading: say(heading),
      lines: lines.map(say),
    })),
  };
  return isWhole ? said : undefined;
}
