import { EXERCISE_LIMITS } from "@/lib/domain/exercise/exercise-limits";

/** A number or a bullet before a step: "1. ", "2) ", "- ", "• ". */
const MARK = /^(?:\d{1,2}[.)]|[-–•*·])\s/;
const NUMBER = /^\d{1,2}[.)]\s/;
/** A number within a line, with a word behind it. */
const NUMBERED = / (?=\d{1,2}[.)] \p{L})/u;
const SENTENCE = /(?<=[.!?]) (?=\p{Lu})/u;

/**
 * Instructions of one cell as steps: by its lines, else by the numbers in them, else by their sentences. More steps than a
 * sheet has room for are joined, so that no word is lost; a step that is too long then is told where it is checked.
 */
export function splitSteps(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/).flatMap((line) => tidy(line) || []);
  return joined(lines.length > 1 ? lines : splitLine(text.replaceAll(/\s+/g, " ").trim()));
}

function splitLine(line: string): string[] {
  // A number at the end of a sentence, as in "Hold 10. Then rest", begins no step.
  const parts = line === "" || !NUMBER.test(line) ? line.split(SENTENCE) : line.split(NUMBERED);
  return parts.flatMap((part) => tidy(part) || []);
}

function tidy(line: string): string {
  return line.replaceAll(/\s+/g, " ").trim().replace(MARK, "").trim();
}

/** Of so many sentences nobody makes steps: then what stands together stays together, and is told to be too long. */
const MOST_PARTS = 60;

function coarse(steps: readonly string[]): string[] {
  const each = Math.ceil(steps.length / MOST_PARTS);
  if (each <= 1) return [...steps];
  return Array.from({ length: Math.ceil(steps.length / each) }, (_, at) =>
    steps.slice(at * each, (at + 1) * each).join(" "),
  );
}

/** Neighbours that are shortest together become one, until there is room for all. */
function joined(steps: readonly string[]): string[] {
  const left = coarse(steps);
  while (left.length > EXERCISE_LIMITS.steps) {
    let shortest = 0;
    const together = (at: number) => (left[at]?.length ?? 0) + (left[at + 1]?.length ?? 0);
    for (let at = 1; at < left.length - 1; at += 1) if (together(at) < together(shortest)) shortest = at;
    left.splice(shortest, 2, `${left[shortest]} ${left[shortest + 1]}`);
  }
  return left;
}
