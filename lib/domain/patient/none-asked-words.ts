import { localDateOf } from "@/lib/domain/dates/local-date";
import { nearDayInSentence } from "@/lib/domain/dates/near-day";
import type { AskedKind, NonesAsked } from "./none-asked";

/** "2 Nov by Tom Okafor": of each kind when the patient was asked, and by whom. */
export function nonesAskedInWords(
  nones: NonesAsked,
  { today, language, timeZone }: { today: string; language: string; timeZone: string },
): { readonly [Kind in AskedKind]?: string } {
  const words = Object.entries(nones).map(([kind, { askedAt, askedByName }]) => {
    const day = nearDayInSentence(localDateOf(askedAt, timeZone), today, language);
    return [kind, `${day} by ${askedByName}`];
  });
  return Object.fromEntries(words);
}
