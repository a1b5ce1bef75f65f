import { amount, amountInField } from "./amount";
import type { Dose } from "./dose";
import { tempoInField } from "./dose-tempo";
import { DOSE_TEXT_FIELDS, type DoseTextField, readDose } from "./typed-dose";

/** A dose as it stands in the fields of a form. */
export type DoseTexts = Readonly<Record<DoseTextField, string>>;

/** What stands in each field for a dose; empty where the dose says nothing. */
export function doseTextsOf(dose: Dose): DoseTexts {
  const texts = DOSE_TEXT_FIELDS.map((field) => [field, doseFieldText(dose, field)]);
  return Object.fromEntries(texts) as DoseTexts;
}

/** What stands in one field for a dose; empty where the dose says nothing. */
export function doseFieldText(dose: Dose, field: DoseTextField): string {
  if (field === "load") return dose.load ?? "";
  if (field === "tempo") return tempoInField(dose.tempo);
  const value = dose[field];
  return typeof value === "number" ? String(value) : amountInField(value);
}

export interface DoseReading {
  readonly dose: Dose;
  readonly problems: Partial<Record<DoseTextField, string>>;
}

const ONCE_A_DAY: Dose = { timesPerDay: amount(1), daysPerWeek: amount(7) };

/** The dose a form's fields come to, and a sentence for each that cannot be taken. */
export function readDoseTexts(texts: Partial<DoseTexts>): DoseReading {
  const problems: Partial<Record<DoseTextField, string>> = {};
  const dose = DOSE_TEXT_FIELDS.reduce((before, field) => {
    const text = texts[field]?.trim() ?? "";
    const isOptional = field !== "timesPerDay" && field !== "daysPerWeek";
    if (text === "" && isOptional) return before;
    const reading = readDose(before, field, text);
    if (reading.ok) return reading.value;
    problems[field] = reading.message;
    return before;
  }, ONCE_A_DAY);
  const hasAmount = dose.repetitions !== undefined || dose.minutes !== undefined;
  if (!hasAmount && !problems.repetitions && !problems.minutes) {
    problems.repetitions = "Give repetitions or minutes.";
  }
  return { dose, problems };
}
