import { daysBetween } from "@/lib/domain/dates/local-date";

/** "review in 5 days", "review was due yesterday"; both local dates. */
export function reviewInWords(
  reviewOn: string | null,
  today: string,
): { readonly words: string; readonly isDue: boolean } | undefined {
  return reviewOn === null ? undefined : { words: reviewWords(reviewOn, today), isDue: reviewOn <= today };
}

function reviewWords(reviewOn: string, today: string): string {
  const days = daysBetween(today, reviewOn);
  if (days === 0) return "review today";
  if (days === 1) return "review tomorrow";
  if (days > 1) return `review in ${days} days`;
  return days === -1 ? "review was due yesterday" : `review was due ${-days} days ago`;
}
