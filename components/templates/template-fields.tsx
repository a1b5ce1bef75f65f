import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { TEMPLATE_LIMITS, TEMPLATE_REVIEW_WEEKS } from "@/lib/domain/template/template";
import { type ConditionOption, SuitsField } from "./suits-field";

export interface TemplateValues {
  readonly title: string;
  readonly goal: string;
  readonly notFor: string;
  readonly therapistNote: string;
  readonly suits: readonly string[];
  readonly reviewWeeks: readonly [number, number];
  readonly keeper: "me" | "clinic";
}

export type FieldErrors = Readonly<Record<string, string>>;

type TemplateFieldsProps = {
  values: TemplateValues;
  conditions: readonly ConditionOption[];
  errors: FieldErrors;
};

const KEEPERS = [
  { value: "me", label: "For me", hint: "Nobody else finds it." },
  { value: "clinic", label: "For the clinic", hint: "Every colleague can use and change it." },
] as const;

/** What a clinic says about a template of its own. */
export function TemplateFields({ values, conditions, errors }: TemplateFieldsProps) {
  return (
    <>
      <Field label="Name" name="title" error={errors.title} required>
        {(control) => <TextInput {...control} defaultValue={values.title} />}
      </Field>
      <RadioGroup
        label="Who may use it"
        name="keeper"
        options={KEEPERS}
        defaultValue={values.keeper}
        inline
        {...(errors.keeper !== undefined && { error: errors.keeper })}
      />
      <SuitsField conditions={conditions} chosen={values.suits} />
      <Field label="Goal" name="goal" hint="Begins every program's goal." error={errors.goal}>
        {(control) => <TextInput {...control} defaultValue={values.goal} />}
      </Field>
      <Field label="Not for" name="notFor" error={errors.notFor}>
        {(control) => <TextInput {...control} defaultValue={values.notFor} />}
      </Field>
      <ReviewWeeks weeks={values.reviewWeeks} errors={errors} />
      <Field
        label="Note for therapists"
        name="therapistNote"
        hint="Never printed."
        error={errors.therapistNote}
      >
        {(control) => (
          <TextArea
            {...control}
            rows={3}
            limit={TEMPLATE_LIMITS.therapistNote}
            defaultValue={values.therapistNote}
          />
        )}
      </Field>
    </>
  );
}

type ReviewWeeksProps = { weeks: readonly [number, number]; errors: FieldErrors };

function ReviewWeeks({ weeks: [from, to], errors }: ReviewWeeksProps) {
  const bounds = { type: "number", inputMode: "numeric", ...TEMPLATE_REVIEW_WEEKS } as const;
  return (
    <div className="grid grid-cols-2 gap-4">
      <Field label="First review after (weeks)" name="reviewFrom" error={errors.reviewFrom}>
        {(control) => <TextInput {...control} {...bounds} defaultValue={from} />}
      </Field>
      <Field label="at the latest (weeks)" name="reviewTo" error={errors.reviewTo}>
        {(control) => <TextInput {...control} {...bounds} defaultValue={to} />}
      </Field>
    </div>
  );
}
