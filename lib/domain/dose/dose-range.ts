/** What is usual of one field of a dose; above `max` the screen asks, below `min` it says nothing. */
export interface FieldRange {
  readonly min: number;
  readonly max: number;
}

export const RANGE_FIELDS = ["repetitions", "sets", "hold", "timesPerDay", "daysPerWeek", "minutes"] as const;
export type RangeField = (typeof RANGE_FIELDS)[number];

/** The usual range of a dose, field by field; absent where the field does not apply. */
export type DoseRange = Readonly<Partial<Record<RangeField, FieldRange>>>;

/** From the least to the most that is usual. */
export const range = (min: number, max: number): FieldRange => ({ min, max });
