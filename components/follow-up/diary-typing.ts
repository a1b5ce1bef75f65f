import type { PaperDay } from "@/lib/domain/adherence/paper-day";

const PREFIX = "homestretch:diary:";

/** Keeps what is typed and not saved in this window: it outlives a reload, and goes with the window. */
export function keepTyping(store: Storage, place: string, days: readonly PaperDay[]): void {
  try {
    store.setItem(
      PREFIX + place,
      JSON.stringify(days.map(({ localDate, times, pain }) => ({ localDate, times, pain }))),
    );
  } catch {
    // A device that keeps nothing still has the page itself.
  }
}

export function forgetTyping(store: Storage, place: string): void {
  store.removeItem(PREFIX + place);
}

/** What was typed before the page was left; what cannot be read is passed over. */
export function recallTyping(store: Storage, place: string): PaperDay[] {
  try {
    const days: unknown = JSON.parse(store.getItem(PREFIX + place) ?? "[]");
    return Array.isArray(days) ? days.filter(isPaperDay) : [];
  } catch {
    return [];
  }
}

function isPaperDay(day: unknown): day is PaperDay {
  if (typeof day !== "object" || day === null) return false;
  const { localDate, times, pain } = day as Record<string, unknown>;
  const isPain = pain === null || typeof pain === "number";
  return typeof localDate === "string" && isPain && isTicks(times);
}

function isTicks(times: unknown): times is Record<string, number> {
  return (
    typeof times === "object" &&
    times !== null &&
    Object.values(times).every((count) => typeof count === "number")
  );
}
