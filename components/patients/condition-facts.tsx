import { Checkbox } from "@/components/ui/checkbox";
import { Field, FieldError } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { BODY_AREAS, type BodyArea } from "@/lib/domain/patient/body-area";
import { DATE_FACTS, type DateFact, factsOf, variantsOf } from "@/lib/domain/patient/condition-facts";
import { HEALING_STAGE_NAMES, HEALING_STAGES } from "@/lib/domain/patient/healing-stage";
import type { ConditionFactTexts } from "./patient-values";

interface FactFieldsProps {
  /** Slug of the tag or flag. */
  readonly tag: string;
  /** What stands there when the form opens. */
  readonly saved: ConditionFactTexts;
  /** One sentence per field that needs a change. */
  readonly errors: Readonly<Record<string, string>>;
}

const DATE_LABELS: Readonly<Record<DateFact, string>> = {
  "injection-date": "Date of the injection",
  "injury-date": "Date of the injury",
  "operation-date": "Date of the operation",
};

/** What a ticked tag or flag stores besides its yes: a week, a date, the places, the kind. Nothing for most. */
export function ConditionFactFields({ tag, saved, errors }: FactFieldsProps) {
  const facts = factsOf(tag);
  if (facts.length === 0) return null;
  const date = DATE_FACTS.find((fact) => facts.includes(fact));
  return (
    <div className="ml-7.5 grid gap-3 border-l-2 border-accent pl-3">
      {facts.includes("pregnancy-weeks") && <WeekField saved={saved.pregnancyWeeks} errors={errors} />}
      {facts.includes("areas") && <AreaField tag={tag} saved={saved.areas} errors={errors} />}
      {facts.includes("variant") && <VariantField tag={tag} saved={saved.variant} errors={errors} />}
      {date && (
        <DateField
          name={`happenedOn:${tag}`}
          label={DATE_LABELS[date]}
          hint="Left empty, the day on which this was ticked counts."
          saved={saved.happenedOn}
          errors={errors}
        />
      )}
      {facts.includes("stage") && <StageField tag={tag} saved={saved.stage} errors={errors} />}
      {facts.includes("limits-end-date") && (
        <DateField
          name={`limitsEndOn:${tag}`}
          label={tag === "cast-sling" ? "Last day of wearing it" : "Last day of the surgeon's limits"}
          hint="Left empty, they hold until you take this off."
          saved={saved.limitsEndOn}
          errors={errors}
        />
      )}
    </div>
  );
}

type Errors = Pick<FactFieldsProps, "errors">;

function WeekField({ saved, errors }: Errors & { readonly saved: string }) {
  return (
    <Field
      label="Week today"
      name="pregnancyWeeks"
      error={errors.pregnancyWeeks}
      hint="Counts on by itself. Left empty, the limits of late pregnancy apply."
    >
      {(control) => (
        <TextInput
          {...control}
          inputMode="numeric"
          autoComplete="off"
          defaultValue={saved}
          className="max-w-20"
        />
      )}
    </Field>
  );
}

interface DateFieldProps extends Errors {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly saved: string;
}

function DateField({ name, label, hint, saved, errors }: DateFieldProps) {
  return (
    <Field label={label} name={name} error={errors[name]} hint={hint}>
      {(control) => <TextInput {...control} type="date" defaultValue={saved} className="max-w-44" />}
    </Field>
  );
}

function AreaField({
  tag,
  saved,
  errors,
}: Errors & { readonly tag: string; readonly saved: readonly BodyArea[] }) {
  const name = `areas:${tag}[]`;
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1.5 text-sm font-semibold">Where</legend>
      <input type="hidden" name={name} value="" />
      <ul className="grid grid-cols-2 gap-x-4 gap-y-1.5 sm:grid-cols-3">
        {BODY_AREAS.map((area) => (
          <li key={area}>
            <Checkbox name={name} value={area} defaultChecked={saved.includes(area)} label={area} />
          </li>
        ))}
      </ul>
      <p className="text-sm text-ink-soft">With none ticked, it may be anywhere.</p>
      {errors[name] !== undefined && <FieldError>{errors[name]}</FieldError>}
    </fieldset>
  );
}

function VariantField({ tag, saved, errors }: Errors & { readonly tag: string; readonly saved: string }) {
  const name = `variant:${tag}`;
  const options = variantsOf(tag).map(({ code, name }) => ({ value: code, label: name }));
  return (
    <Field label="What kind" name={name} error={errors[name]} hint="Left empty, the longer limit counts.">
      {(control) => (
        <div className="max-w-64">
          <Select {...control} options={options} placeholder="Not known" defaultValue={saved} />
        </div>
      )}
    </Field>
  );
}

const STAGE_OPTIONS = HEALING_STAGES.map((stage) => ({ value: stage, label: HEALING_STAGE_NAMES[stage] }));

function StageField({ tag, saved, errors }: Errors & { readonly tag: string; readonly saved: string }) {
  const name = `stage:${tag}`;
  return (
    <Field
      label="Stage"
      name={name}
      error={errors[name]}
      hint="Exercises of a later stage are stopped. Left empty, the usual weeks after the date count."
    >
      {(control) => (
        <div className="max-w-64">
          <Select {...control} options={STAGE_OPTIONS} placeholder="Not set" defaultValue={saved} />
        </div>
      )}
    </Field>
  );
}
