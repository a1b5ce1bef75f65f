"use client";

import { type ReactNode, useId } from "react";
import { RADIO_BUTTON } from "@/components/ui/choice-class";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Side } from "@/lib/domain/patient/merge-comparison";

const BOTH: readonly Side[] = ["this", "other"];

type PickRowProps = {
  name: string;
  legend: string;
  isLegendShown?: boolean;
  values: Readonly<Record<Side, ReactNode>>;
  initial?: Side;
  value?: Side;
  onChange?: (side: Side) => void;
};

/** One choice between what the two records say, side by side; below each other on a narrow screen. */
export function PickRow({ name, legend, isLegendShown, values, initial, value, onChange }: PickRowProps) {
  const id = useId();
  return (
    <fieldset className="min-w-0">
      <legend className={isLegendShown ? "mb-1 text-sm text-ink-soft" : undefined}>
        {isLegendShown ? legend : <VisuallyHidden>{legend}</VisuallyHidden>}
      </legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {BOTH.map((side) => (
          <label
            key={side}
            htmlFor={`${id}-${side}`}
            className="flex min-h-11 min-w-0 cursor-pointer items-start gap-2.5 rounded border border-line px-3 py-2.5 has-checked:border-accent-ink has-checked:bg-accent-soft"
          >
            <input
              {...(value === undefined
                ? { defaultChecked: side === initial }
                : { checked: side === value, onChange: () => onChange?.(side) })}
              id={`${id}-${side}`}
              type="radio"
              name={name}
              value={side}
              className={`${RADIO_BUTTON} mt-0.5`}
            />
            <span className="min-w-0 flex-1 whitespace-pre-line wrap-anywhere">{values[side]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
