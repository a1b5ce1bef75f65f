const TWENTY_FOUR = /\b([01]?\d|2[0-3])[:.]([0-5]\d)(?!\d)\s*(am|pm|a\.m\.|p\.m\.)?/i;
const TWELVE = /\b(1[0-2]|[1-9])\s*(am|pm|a\.m\.|p\.m\.)/i;

/** The first time of the day that words name, as `HH:MM`: "after tea, about 7.30 pm" is 19:30. */
export function clockTimeIn(words: string): string | undefined {
  const exact = TWENTY_FOUR.exec(words);
  if (exact) return inFigures(Number(exact[1]), Number(exact[2]), exact[3]);
  const hour = TWELVE.exec(words);
  return hour ? inFigures(Number(hour[1]), 0, hour[2]) : undefined;
}

function inFigures(hour: number, minutes: number, half: string | undefined): string | undefined {
  const isAfternoon = half !== undefined && /^p/i.test(half);
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
  const inHalf = half === undefined ? hour : (hour % 12) + (isAfternoon ? 12 : 0);
  return `${String(inHalf).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}
