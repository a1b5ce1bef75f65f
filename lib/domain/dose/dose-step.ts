import { amountInField, isWithin } from "./amount";
import { DOSE_BOUNDS, type Dose } from "./dose";
import { doseFieldText } from "./dose-form";
import { type DoseTextField, readDose } from "./typed-dose";

/**
 * What stands in a dose's field after an arrow key: both ends of a range move, and nothing leaves its bounds. Undefined
 * where there is no number to move, as in a load or a text that is wrong.
 */
export function stepDose(dose: Dose, field: DoseTextField, typed: string, by: number): string | undefined {
  if (field === "load" || field === "tempo") return undefined;
  const reading = readDose(dose, field, typed);
  if (!reading.ok) return undefined;
  const { min, max } = DOSE_BOUNDS[field];
  const now = reading.value[field];
  if (now === undefined) return by > 0 ? String(Math.max(min, 1)) : undefined;
  const { from, to } = typeof now === "number" ? { from: now, to: undefined } : now;
  const step = Math.max(min - from, Math.min(max - (to ?? from), by));
  const moved = { from: from + step, ...(to !== undefined && { to: to + step }) };
  return isWithin(moved, DOSE_BOUNDS[field]) ? amountInField(moved) : doseFieldText(dose, field);
}
