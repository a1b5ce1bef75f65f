import { upperOf } from "./amount";
import type { Dose } from "./dose";
import type { RangeField } from "./dose-range";

/** Where a dose goes so far beyond what is given that it needs a written reason (usual practice). */
const EXTREMES: readonly { code: `D${number}`; field: RangeField; max: number; words: string }[] = [
  { code: "D1", field: "repetitions", max: 60, words: "repetitions" },
  { code: "D2", field: "sets", max: 6, words: "sets" },
  { code: "D3", field: "timesPerDay", max: 10, words: "times a day" },
  { code: "D4", field: "hold", max: 180, words: "seconds of hold" },
  { code: "D5", field: "minutes", max: 120, words: "minutes" },
];

/** Short and light, meant for every hour or half-hour of the day. */
const OFTEN: ReadonlySet<string> = new Set(["sit-break", "ankle-pumps", "hand-elevation-pump"]);
const OFTEN_TIMES_PER_DAY = 16;
/** Seconds of pressure on one muscle, never longer (item 11 of the clinical corrections, basis B7). */
const LONGEST_RELEASE = 120;

/** The field that an extreme is about, by the code of its rule; nothing for any other rule. */
export function extremeField(code: string | undefined): RangeField | undefined {
  return EXTREMES.find((extreme) => extreme.code === code)?.field;
}

export const EXTREME_CODES = EXTREMES.map(({ code }) => code);
export type ExtremeCode = (typeof EXTREMES)[number]["code"];

/** What of an exercise moves the bounds of an extreme dose. */
type ExtremeExercise = Readonly<Record<"slug" | "purpose", string>>;

interface DoseExtreme {
  readonly code: ExtremeCode;
  readonly message: string;
}

/** What of a dose needs a reason before it is published; nothing for any usual dose. */
export function findExtremes(dose: Dose, { slug, purpose }: ExtremeExercise): DoseExtreme[] {
  return EXTREMES.flatMap(({ code, field, max, words }) => {
    const isOften = field === "timesPerDay" && OFTEN.has(slug);
    const isRelease = field === "hold" && purpose === "self-release";
    const bound = isOften ? OFTEN_TIMES_PER_DAY : isRelease ? LONGEST_RELEASE : max;
    const value = upperOf(dose[field]);
    if (value === undefined || value <= bound) return [];
    return [{ code, message: `More than ${bound} ${words}. Lower it, or say why it is right.` }];
  });
}
