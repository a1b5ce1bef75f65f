import { contentHash } from "@/lib/domain/signature/content-hash";
import type { TranslatableText } from "@/lib/domain/translated-text/translatable-text";
import {
  englishLines,
  fieldsFromLines,
  type TranslationFields,
} from "@/lib/domain/translated-text/translation-lines";
import { translationInForce } from "@/lib/domain/translated-text/translation-standing";
import type { SeenTranslation } from "../mutations/translation-row/own-row";
import type { Review } from "../mutations/translations";
import { listKeptWords } from "../queries/kept-translations";
import { listTranslatableTexts } from "../queries/translatable-texts";
import type { ClinicScope } from "../scope";
import { TODAY } from "./factories";

/** A text of the library, by the slug that its signature names; else the first phrase. */
export async function textToTranslate(scope: ClinicScope, subject?: string): Promise<TranslatableText> {
  const texts = await listTranslatableTexts(scope);
  const text = texts.find(({ entry, signedWith }) =>
    subject === undefined ? entry.part === "phrase" : signedWith?.subject === subject,
  );
  if (!text) throw new Error("the library has no such text");
  return text;
}

/** A translation of every line of a text, with a mark. */
export function translated({ entry }: TranslatableText, mark = "Ó"): TranslationFields {
  return fieldsFromLines(
    entry,
    englishLines(entry).map(({ english }) => `${mark} ${english}`.slice(0, 90)),
  );
}

/** What a page shows of the Polish of a text. */
export async function seenOf(scope: ClinicScope, text: TranslatableText): Promise<SeenTranslation> {
  const { contentId, hash, entry } = text;
  const name = { language: "pl", part: entry.part, contentId };
  const own = (await listKeptWords(scope, "pl", name)).find(({ isOwn }) => isOwn);
  return { ...name, hash, revision: own?.revision ?? 0 };
}

/** The same, with the wording that was read. */
export async function reviewOf(scope: ClinicScope, text: TranslatableText): Promise<Review> {
  const seen = await seenOf(scope, text);
  const kept = translationInForce(await listKeptWords(scope, "pl", seen), text.hash);
  return { ...seen, wordingHash: contentHash(kept?.fields ?? {}), today: TODAY };
}
