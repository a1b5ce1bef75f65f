import { type SQL, sql } from "drizzle-orm";
import { type AnyPgColumn, check } from "drizzle-orm/pg-core";
import type { AmountBounds } from "@/lib/domain/dose/amount";
import { DOSE_BOUNDS, DOSE_SIDES, LOAD_MAX_LENGTH, TEMPO_BOUNDS } from "@/lib/domain/dose/dose";

/** `column in ('a', 'b')`, written with literals as a CHECK needs. */
export function oneOf(column: AnyPgColumn, values: readonly string[]): SQL {
  return sql`${column} in (${sql.raw(values.map((value) => `'${value}'`).join(", "))})`;
}

/** Every element of a text array is one of the values. */
export function allOf(column: AnyPgColumn, values: readonly string[]): SQL {
  return sql`${column} <@ array[${sql.raw(values.map((value) => `'${value}'`).join(", "))}]::text[]`;
}

export function lengthBetween(column: AnyPgColumn, min: number, max: number): SQL {
  return sql`char_length(${column}) between ${sql.raw(String(min))} and ${sql.raw(String(max))}`;
}

export function numberBetween(column: AnyPgColumn, min: number, max: number): SQL {
  return sql`${column} between ${sql.raw(String(min))} and ${sql.raw(String(max))}`;
}

function amountCheck(from: AnyPgColumn, to: AnyPgColumn, bounds: AmountBounds): SQL {
  const [min, max] = [sql.raw(String(bounds.min)), sql.raw(String(bounds.max))];
  // A CHECK lets null pass, so an upper end without a lower one has to be refused by name.
  return sql`(${from} is not null or ${to} is null) and ${from} >= ${min} and ${from} <= ${max} and (${to} is null or (${to} > ${from} and ${to} <= ${max}))`;
}

type DoseTable = Record<
  | "sets"
  | "repetitionsFrom"
  | "repetitionsTo"
  | "holdFrom"
  | "holdTo"
  | "restFrom"
  | "restTo"
  | "side"
  | "load"
  | "timesPerDayFrom"
  | "timesPerDayTo"
  | "daysPerWeekFrom"
  | "daysPerWeekTo"
  | "minutesFrom"
  | "minutesTo"
  | "tempoOut"
  | "tempoPause"
  | "tempoBack"
  | "weekdays",
  AnyPgColumn
>;

/** The bounds of every dose field as CHECK constraints, from the same numbers as the domain. */
export function doseChecks(prefix: string, t: DoseTable) {
  return [
    check(`${prefix}_sets_bounds`, numberBetween(t.sets, DOSE_BOUNDS.sets.min, DOSE_BOUNDS.sets.max)),
    check(
      `${prefix}_repetitions_bounds`,
      amountCheck(t.repetitionsFrom, t.repetitionsTo, DOSE_BOUNDS.repetitions),
    ),
    check(`${prefix}_hold_bounds`, amountCheck(t.holdFrom, t.holdTo, DOSE_BOUNDS.hold)),
    check(`${prefix}_rest_bounds`, amountCheck(t.restFrom, t.restTo, DOSE_BOUNDS.rest)),
    check(
      `${prefix}_times_per_day_bounds`,
      amountCheck(t.timesPerDayFrom, t.timesPerDayTo, DOSE_BOUNDS.timesPerDay),
    ),
    check(
      `${prefix}_days_per_week_bounds`,
      amountCheck(t.daysPerWeekFrom, t.daysPerWeekTo, DOSE_BOUNDS.daysPerWeek),
    ),
    check(`${prefix}_minutes_bounds`, amountCheck(t.minutesFrom, t.minutesTo, DOSE_BOUNDS.minutes)),
    check(`${prefix}_side_known`, oneOf(t.side, DOSE_SIDES)),
    check(`${prefix}_load_length`, lengthBetween(t.load, 1, LOAD_MAX_LENGTH)),
    ...(["tempoOut", "tempoPause", "tempoBack"] as const).map((part) =>
      check(`${prefix}_${t[part].name}_bounds`, numberBetween(t[part], TEMPO_BOUNDS.min, TEMPO_BOUNDS.max)),
    ),
    check(`${prefix}_tempo_whole`, sql`num_nulls(${t.tempoOut}, ${t.tempoPause}, ${t.tempoBack}) in (0, 3)`),
    check(
      `${prefix}_weekdays_match`,
      sql`${t.weekdays} is null or (${t.weekdays} <@ array[1,2,3,4,5,6,7]::smallint[] and cardinality(${t.weekdays}) = ${t.daysPerWeekFrom} and ${t.daysPerWeekTo} is null)`,
    ),
    check(`${prefix}_has_amount`, sql`${t.repetitionsFrom} is not null or ${t.minutesFrom} is not null`),
  ];
}
