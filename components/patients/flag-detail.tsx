import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import type { FlagOption } from "./patient-values";

type FlagDetailProps = {
  flag: FlagOption;
  /** What stands there when the form opens. */
  saved: string;
  /** One sentence per field that needs a change. */
  errors: Readonly<Record<string, string>>;
};

/** What a ticked flag stores besides its yes: the week of a pregnancy, or the end of a surgeon's limits. */
export function FlagDetailField({ flag, saved, errors }: FlagDetailProps) {
  if (flag.detail === "pregnancy-weeks") {
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
  if (flag.detail === "limits-end-date") {
    const name = `limitsEndOn:${flag.slug}`;
    return (
      <Field
        label="Last day of the surgeon's limits"
        name={name}
        error={errors[name]}
        hint="Left empty, they hold until you take this off."
      >
        {(control) => <TextInput {...control} type="date" defaultValue={saved} className="max-w-44" />}
      </Field>
    );
  }
  return null;
}
