import { Field, FieldError } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { readDoseTexts } from "@/lib/domain/dose/dose-form";
import { formatDose } from "@/lib/domain/dose/dose-words";
import { DOSE_TEXT_FIELDS, type DoseTextField } from "@/lib/domain/dose/typed-dose";
import type { FormPartProps } from "./exercise-values";

const NAMES: Record<DoseTextField, string> = {
  sets: "Sets",
  repetitions: "Repetitions",
  hold: "Hold, seconds",
  rest: "Rest, seconds",
  load: "Load",
  tempo: "Tempo, seconds",
  timesPerDay: "Times a day",
  daysPerWeek: "Days a week",
  minutes: "Minutes",
};

/** The dose a program starts with, and how it will read. */
export function DoseFields({ values, set, errors }: FormPartProps) {
  const { dose, problems } = readDoseTexts(values.dose);
  const isWhole = Object.keys(problems).length === 0;
  return (
    <div className="grid gap-4">
      <div className="grid grid-cols-2 items-start gap-4 sm:grid-cols-3 lg:grid-cols-5">
        {DOSE_TEXT_FIELDS.map((field) => (
          <Field key={field} label={NAMES[field]} name={`dose.${field}`} error={errors[`dose.${field}`]}>
            {(control) => (
              <TextInput
                {...control}
                value={values.dose[field]}
                autoComplete="off"
                className="tabular-nums"
                onChange={(event) => set("dose", { ...values.dose, [field]: event.target.value })}
              />
            )}
          </Field>
        ))}
      </div>
      {errors.dose !== undefined && <FieldError>{errors.dose}</FieldError>}
      <p aria-live="polite" className="text-lg font-semibold tabular-nums">
        {isWhole ? formatDose(dose, values.sideRule) : "…"}
      </p>
      <p className="text-sm text-ink-soft">A number, or a range such as 8-12. What is empty is not said.</p>
    </div>
  );
}
