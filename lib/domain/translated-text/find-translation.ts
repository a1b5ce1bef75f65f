import { type TranslatableText, translatableKey } from "./translatable-text";
import type { TranslatedPart, TranslationStanding } from "./translation-kind";
import { type KeptTranslation, translationInForce, translationStanding } from "./translation-standing";

/** What there is of a text in a language. */
export interface FoundText<Kept> {
  readonly standing: TranslationStanding;
  /** The one that counts. */
  readonly kept: Kept | undefined;
  /** The clinic's own, whether it counts or not. */
  readonly own: Kept | undefined;
}

/** A kept translation and which one it is. */
interface NamedTranslation extends KeptTranslation {
  readonly language: string;
  readonly part: TranslatedPart;
  readonly contentId: string;
}

/** Finds what there is of a text in a language. */
export function finderOf<Kept extends NamedTranslation>(kept: readonly Kept[]) {
  const byKey = new Map<string, Kept[]>();
  for (const one of kept) {
    const key = `${one.language} ${translatableKey(one.part, one.contentId)}`;
    const all = byKey.get(key);
    if (all) all.push(one);
    else byKey.set(key, [one]);
  }
  return (language: string, { entry, contentId, hash }: TranslatableText): FoundText<Kept> => {
    const all = byKey.get(`${language} ${translatableKey(entry.part, contentId)}`) ?? [];
    const inForce = translationInForce(all, hash);
    return {
      standing: translationStanding(inForce, hash),
      kept: inForce,
      own: all.find(({ isOwn }) => isOwn),
    };
  };
}

/** The next text after one, and then the first, whose translation nobody has signed. */
export function nextUnsigned(
  texts: readonly TranslatableText[],
  current: TranslatableText,
  find: ReturnType<typeof finderOf>,
  language: string,
): TranslatableText | undefined {
  const place = texts.indexOf(current);
  const rest = [...texts.slice(place + 1), ...texts.slice(0, place)];
  return rest.find((text) => find(language, text).standing !== "signed");
}
