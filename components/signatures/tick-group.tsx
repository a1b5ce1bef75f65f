import { useId } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { FieldError } from "@/components/ui/field";

interface TickGroupProps<Value extends string> {
  /** The boxes are sent as `name.value`. */
  readonly name: string;
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly ticked: readonly Value[];
  readonly error?: string | undefined;
}

/** Several choices of a few, all of them in sight. */
export function TickGroup<Value extends string>(props: TickGroupProps<Value>) {
  const { name, legend, options, ticked, error } = props;
  const errorId = useId();
  return (
    <fieldset aria-describedby={error === undefined ? undefined : errorId}>
      <legend className="mb-2 font-semibold">{legend}</legend>
      <div className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
        {options.map(({ value, label }, index) => (
          <Checkbox
            key={value}
            name={`${name}.${value}`}
            label={label}
            defaultChecked={ticked.includes(value)}
            aria-invalid={error !== undefined && index === 0 ? true : undefined}
          />
        ))}
      </div>
      {error !== undefined && (
        <div className="mt-2">
          <FieldError id={errorId}>{error}</FieldError>
        </div>
      )}
    </fieldset>
  );
}

/** That the admin has looked the person up; the day is kept with it. */
export function RegisterTick({ error }: { readonly error: string | undefined }) {
  const errorId = useId();
  return (
    <div className="grid gap-1.5">
      <Checkbox
        name="registerChecked"
        label="I looked this person up in the register today."
        aria-describedby={error === undefined ? undefined : errorId}
        aria-invalid={error === undefined ? undefined : true}
      />
      {error !== undefined && <FieldError id={errorId}>{error}</FieldError>}
    </div>
  );
}
