import { type Amount, amount } from "@/lib/domain/dose/amount";
import type { Dose, DoseSide } from "@/lib/domain/dose/dose";

/** The dose columns of a row, as the driver returns them. */
export interface DoseRow {
  readonly sets: number | null;
  readonly repetitionsFrom: number | null;
  readonly repetitionsTo: number | null;
  readonly holdFrom: number | null;
  readonly holdTo: number | null;
  readonly restFrom: number | null;
  readonly restTo: number | null;
  readonly side: string | null;
  readonly load: string | null;
  readonly timesPerDayFrom: number;
  readonly timesPerDayTo: number | null;
  readonly daysPerWeekFrom: number;
  readonly daysPerWeekTo: number | null;
  readonly minutesFrom: number | null;
  readonly minutesTo: number | null;
  readonly tempoOut: number | null;
  readonly tempoPause: number | null;
  readonly tempoBack: number | null;
  readonly weekdays: number[] | null;
}

export function doseToRow(dose: Dose): DoseRow {
  return {
    sets: dose.sets ?? null,
    repetitionsFrom: dose.repetitions?.from ?? null,
    repetitionsTo: upperEndToRow(dose.repetitions),
    holdFrom: dose.hold?.from ?? null,
    holdTo: upperEndToRow(dose.hold),
    restFrom: dose.rest?.from ?? null,
    restTo: upperEndToRow(dose.rest),
    side: dose.side ?? null,
    load: dose.load || null,
    timesPerDayFrom: dose.timesPerDay.from,
    timesPerDayTo: upperEndToRow(dose.timesPerDay),
    daysPerWeekFrom: dose.daysPerWeek.from,
    daysPerWeekTo: upperEndToRow(dose.daysPerWeek),
    minutesFrom: dose.minutes?.from ?? null,
    minutesTo: upperEndToRow(dose.minutes),
    tempoOut: dose.tempo?.out ?? null,
    tempoPause: dose.tempo?.pause ?? null,
    tempoBack: dose.tempo?.back ?? null,
    weekdays: dose.weekdays ? [...dose.weekdays] : null,
  };
}

/** "5 to 5" is the single number 5, and is stored as one. */
function upperEndToRow(value: Amount | undefined): number | null {
  return value?.to === undefined || value.to === value.from ? null : value.to;
}

/** The inverse of `doseToRow`; absent fields stay absent. */
export function doseFromRow(row: DoseRow): Dose {
  return {
    ...(row.sets !== null && { sets: row.sets }),
    ...(row.repetitionsFrom !== null && { repetitions: amount(row.repetitionsFrom, row.repetitionsTo) }),
    ...(row.holdFrom !== null && { hold: amount(row.holdFrom, row.holdTo) }),
    ...(row.restFrom !== null && { rest: amount(row.restFrom, row.restTo) }),
    ...(row.side !== null && { side: row.side as DoseSide }),
    ...(row.load !== null && { load: row.load }),
    timesPerDay: amount(row.timesPerDayFrom, row.timesPerDayTo),
    daysPerWeek: amount(row.daysPerWeekFrom, row.daysPerWeekTo),
    ...(row.minutesFrom !== null && { minutes: amount(row.minutesFrom, row.minutesTo) }),
    ...tempoFromRow(row),
    ...(row.weekdays !== null && { weekdays: row.weekdays }),
  };
}

function tempoFromRow({ tempoOut, tempoPause, tempoBack }: DoseRow): Pick<Dose, "tempo"> {
  if (tempoOut === null || tempoPause === null || tempoBack === null) return {};
  return { tempo: { out: tempoOut, pause: tempoPause, back: tempoBack } };
}
