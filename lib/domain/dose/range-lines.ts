import { RANGE_SOURCES } from "./basis-ranges";
import { type FieldRange, RANGE_FIELDS, type RangeField } from "./dose-range";
import { type RangedExercise, rangedBasis, rangeForOlder, rangeOfBasis, usualRange } from "./usual-range";

/** A part of a usual range, and who says so. */
export interface RangeLine {
  /** "1 to 3 sets, 8 to 12 repetitions". */
  readonly words: string;
  readonly source: string;
}

/** The usual range in words, by where it comes from: the entry itself, the basis of its dose, an age. */
export function rangeLines(exercise: RangedExercise & { readonly purpose: string }): RangeLine[] {
  const { doseBasis, purpose } = exercise;
  const range = usualRange(exercise);
  const given = rangeOfBasis(exercise);
  const isOwn = (field: RangeField) =>
    range[field]?.min !== given[field]?.min || range[field]?.max !== given[field]?.max;
  const words = (fields: readonly RangeField[]) =>
    fields.flatMap((field) => (range[field] ? [fieldInWords(field, range[field])] : [])).join(", ");
  const basis = rangedBasis(doseBasis);
  const older = range.hold && rangeForOlder(range, purpose).hold;
  return [
    { words: words(RANGE_FIELDS.filter(isOwn)), source: "for this exercise" },
    {
      words: words(RANGE_FIELDS.filter((field) => !isOwn(field))),
      source: (basis && RANGE_SOURCES[basis]) ?? "",
    },
    {
      words: older && older.max !== range.hold?.max ? fieldInWords("hold", older) : "",
      source: "from age 65, ACSM",
    },
  ].filter((line) => line.words !== "");
}

const FIELD_WORDS: Readonly<Record<RangeField, readonly [one: string, more: string]>> = {
  repetitions: ["repetition", "repetitions"],
  sets: ["set", "sets"],
  hold: ["second of hold", "seconds of hold"],
  timesPerDay: ["time a day", "times a day"],
  daysPerWeek: ["day a week", "days a week"],
  minutes: ["minute", "minutes"],
};

function fieldInWords(field: RangeField, { min, max }: FieldRange): string {
  const [one, more] = FIELD_WORDS[field];
  return `${min === max ? max : `${min} to ${max}`} ${max === 1 ? one : more}`;
}
