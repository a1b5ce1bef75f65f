import { localDateOf } from "@/lib/domain/dates/local-date";
import { nearDayInSentence } from "@/lib/domain/dates/near-day";

/** "last seen yesterday": when somebody of the clinic last worked with a record, from the moments at which it was. */
export function lastSeenInWords(
  moments: readonly (Date | null)[],
  { today, language, timeZone }: { today: string; language: string; timeZone: string },
): string {
  const last = new Date(Math.max(...moments.map((moment) => moment?.getTime() ?? 0)));
  return `last seen ${nearDayInSentence(localDateOf(last, timeZone), today, language)}`;
}
