import { Field, FieldError } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { readDoseTexts } from "@/lib/domain/dose/dose-form";
import type { SideRule } from "@/lib/domain/dose/dose-side";
import { formatDose } from "@/lib/domain/dose/dose-words";
import { DOSE_TEXT_FIELDS, type DoseTextField } from "@/lib/domain/dose/typed-dose";
import { ENGLISH } from "@/lib/domain/words/english";
import type { FormPartProps } from "./exercise-values";

/** What most exercises are counted by; the rest is folded. */
const USUAL_FIELDS: readonly DoseTextField[] = ["sets", "repetitions", "hold", "timesPerDay", "daysPerWeek"];

const SIDES: readonly { value: SideRule; label: string }[] = [
  { value: "both", label: "Both sides at once, as in a bridge" },
  { value: "each-side", label: "Each side: all of it left, then right" },
  { value: "alternate", label: "Changing sides, counted per side" },
  { value: "one-side", label: "One side: each program says which" },
  { value: "none", label: "No side, such as walking" },
];

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
export function DoseFields(props: FormPartProps) {
  const { values, set, errors } = props;
  const { dose, problems } = readDoseTexts(values.dose);
  const isWhole = Object.keys(problems).length === 0;
  const others = DOSE_TEXT_FIELDS.filter((field) => !USUAL_FIELDS.includes(field));
  const isOpen = others.some((field) => values.dose[field] !== "" || errors[`dose.${field}`] !== undefined);
  return (
    <fieldset className="grid min-w-0 gap-4">
      <legend className="mb-2 font-semibold">Dose</legend>
      <div className="grid gap-4 rounded bg-wash p-4">
        <p aria-live="polite" className="text-lg font-semibold tabular-nums">
          {isWhole ? formatDose(ENGLISH, dose, values.sideRule) : "…"}
        </p>
        <Numbers {...props} fields={USUAL_FIELDS} />
        {errors.dose !== undefined && <FieldError>{errors.dose}</FieldError>}
        <Field label="Sides" name="sideRule" error={errors.sideRule}>
          {(control) => (
            <Select
              {...control}
              value={values.sideRule}
              options={SIDES}
              onChange={({ target }) =>
                set("sideRule", SIDES.find(({ value }) => value === target.value)?.value ?? values.sideRule)
              }
            />
          )}
        </Field>
        <details open={isOpen || undefined}>
          <summary className="w-fit rounded text-sm font-semibold text-accent-ink">
            Rest, load, tempo, minutes
          </summary>
          <div className="pt-3">
            <Numbers {...props} fields={others} />
          </div>
        </details>
        <p className="text-sm text-ink-soft">
          A number, or a range such as 8-12. What is empty is not said. Each program changes it.
        </p>
      </div>
    </fieldset>
  );
}

function Numbers({ values, set, errors, fields }: FormPartProps & { fields: readonly DoseTextField[] }) {
  return (
    <div className="grid grid-cols-2 items-start gap-4 sm:grid-cols-3">
      {fields.map((field) => (
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
  );
}
