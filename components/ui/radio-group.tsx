import clsx from "clsx";
import { type ReactNode, useId } from "react";
import { RADIO_BUTTON } from "./choice-class";
import { FieldError } from "./field";

export type RadioOption = { value: string; label: string; hint?: string };

type RadioGroupProps = {
  label: string;
  name: string;
  options: readonly RadioOption[];
  defaultValue?: string;
  value?: string;
  onValueChange?: (value: string) => void;
  hint?: ReactNode;
  error?: string;
  required?: boolean;
  /** Side by side while there is room. */
  inline?: boolean;
};

/** One choice of a few, all of them in sight. */
export function RadioGroup(props: RadioGroupProps) {
  const { label, name, options, hint, error, required, inline } = props;
  const id = useId();
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  const errorId = error === undefined ? undefined : `${id}-error`;
  const describedBy = [errorId, hintId].filter(Boolean).join(" ") || undefined;
  return (
    <fieldset aria-describedby={describedBy} className="grid gap-2">
      <legend className="mb-2 font-semibold">
        {label}
        {required && <span className="font-normal text-ink-soft"> (required)</span>}
      </legend>
      <div className={clsx("flex", inline ? "flex-wrap gap-x-6 gap-y-2" : "flex-col gap-2")}>
        {options.map((option) => (
          <RadioOptionRow
            key={option.value}
            id={`${id}-${option.value}`}
            name={name}
            option={option}
            group={props}
          />
        ))}
      </div>
      {error !== undefined && <FieldError id={errorId}>{error}</FieldError>}
      {hint !== undefined && (
        <p id={hintId} className="text-sm text-ink-soft">
          {hint}
        </p>
      )}
    </fieldset>
  );
}

function RadioOptionRow({
  id,
  name,
  option,
  group,
}: {
  id: string;
  name: string;
  option: RadioOption;
  group: RadioGroupProps;
}) {
  return (
    <div className="flex gap-2.5">
      <input
        {...choiceProps(option, group)}
        id={id}
        type="radio"
        name={name}
        value={option.value}
        aria-invalid={group.error === undefined ? undefined : true}
        aria-describedby={option.hint === undefined ? undefined : `${id}-hint`}
        className={`${RADIO_BUTTON} mt-0.5`}
      />
      <div className="min-w-0">
        <label htmlFor={id}>{option.label}</label>
        {option.hint !== undefined && (
          <p id={`${id}-hint`} className="text-sm text-ink-soft">
            {option.hint}
          </p>
        )}
      </div>
    </div>
  );
}

function choiceProps(option: RadioOption, { value, defaultValue, onValueChange }: RadioGroupProps) {
  const choice =
    value === undefined
      ? { defaultChecked: option.value === defaultValue }
      : { checked: option.value === value };
  return onValueChange === undefined ? choice : { ...choice, onChange: () => onValueChange(option.value) };
}
