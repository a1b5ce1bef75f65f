/** How many exercises there are, and how long a session takes. */
export function countInWords(count: number, minutes: number): string {
  if (count === 0) return "No exercise in it yet";
  return `${count === 1 ? "1 exercise" : `${count} exercises`} · ${minutes} min`;
}
