import { NUMBER_FAMILY } from "../../fonts/sheet-fonts";
import type { StyledRun } from "./nodes";

/** Only a zero is another sign in the face for numbers. */
export function withZeros(numbers: readonly string[]): readonly string[] {
  return numbers.filter((number) => number.includes("0"));
}

/** The run cut where a number stands, which is set in the face for numbers. */
export function withNumbers(run: StyledRun, numbers: readonly string[]): StyledRun[] {
  for (const number of numbers) {
    const at = placeOf(number, run.text);
    if (at === undefined) continue;
    const [before, after] = [run.text.slice(0, at), run.text.slice(at + number.length)];
    return [
      ...(before ? withNumbers({ ...run, text: before }, numbers) : []),
      { text: number, type: { ...run.type, family: NUMBER_FAMILY } },
      ...(after ? withNumbers({ ...run, text: after }, numbers) : []),
    ];
  }
  return [run];
}

/** Where a number stands in a text by itself, not as part of a longer one. */
function placeOf(number: string, text: string): number | undefined {
  const isDigit = (at: number) => /^\d$/.test(text.charAt(at));
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
    if (!(isDigit(at - 1) || isDigit(at + number.length))) return at;
  }
  return undefined;
}
