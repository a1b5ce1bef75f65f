const NO_BREAK_SPACE = "\u00a0";
const UNITS =
  "times?|sets?|reps?|repetitions?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|breaths?|steps?|sides?|each|out of|kg|lbs?|pounds?|g|m|cm|mm|km|miles?|feet|inch(?:es)?|pt|%|am|pm";
const MONTHS =
  "January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec";
/**
 * Spaces at which no line may end: within a number, and between a number and what it counts or is called by. What stands
 * before the space is the first group of each: no pattern looks behind itself, which older phones cannot read.
 */
const BOUND = [
  // Groups of a telephone number, and of any other long number.
  /([\d)]) (?=[\d(])/g,
  /(\d) (?=[–-] ?\d)/g,
  new RegExp(`(\\d) (?=(?:${UNITS})(?![\\p{L}\\d]))`, "gu"),
  new RegExp(`((?:^|\\D)\\d{1,2}) (?=(?:${MONTHS})(?!\\p{L}))`, "gu"),
  new RegExp(`(\\b(?:${MONTHS})) (?=\\d)`, "gu"),
  /() (?=×)/g,
  /(×) /g,
  /(\d) (?=to \d)/g,
  /(\d[ \u00a0]to) (?=\d)/g,
  /(\b(?:[Cc]all|[Rr]ing|[Dd]ial|[Tt]ext|[Pp]hone|[Vv]ersion|[Ww]eeks?|[Pp]age|[Ss]ide|[Ss]tep|under|over|about|of|or|in|at|for|after)) (?=\d)/g,
];

/** The text with no-break spaces where a line must not end: "01632 960 123", "4 to 5 days", "call 111". As long as before. */
export function keepTogether(text: string): string {
  if (!/\d/.test(text)) return text;
  return BOUND.reduce((bound, pattern) => bound.replace(pattern, `$1${NO_BREAK_SPACE}`), text);
}
