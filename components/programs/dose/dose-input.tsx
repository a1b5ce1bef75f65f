"use client";

import clsx from "clsx";
import { memo } from "react";
import { useBuilderTools } from "@/components/programs/builder/builder-tools";
import { TextInput } from "@/components/ui/text-input";
import type { DoseTextField } from "@/lib/domain/builder/builder-content";
import { LOAD_SUGGESTIONS } from "@/lib/domain/dose/load";
import { FIELD_EXAMPLES, FIELD_NAMES, FIELD_WIDTHS } from "./dose-field-names";

/** The loads a field offers; `LoadChoices` holds them once for the whole page. */
const LOADS_ID = "dose-loads";

interface DoseInputProps {
  readonly itemId: string;
  readonly field: DoseTextField;
  readonly text: string;
  /** Whether the text cannot be taken over; what to do about it stands below the fields. */
  readonly isWrong: boolean;
}

/** One number or range of a dose, or its load in words. What is typed stays, taken over or not. */
export const DoseInput = memo(function DoseInput({ itemId, field, text, isWrong }: DoseInputProps) {
  const { dispatch } = useBuilderTools();
  const id = `${itemId}-${field}`;
  return (
    <div className={clsx("grid gap-0.5", FIELD_WIDTHS[field])}>
      <label htmlFor={id} className="text-sm whitespace-nowrap text-ink-soft">
        {FIELD_NAMES[field]}
      </label>
      <TextInput
        id={id}
        value={text}
        autoComplete="off"
        placeholder={FIELD_EXAMPLES[field]}
        list={field === "load" ? LOADS_ID : undefined}
        inputMode={field === "sets" ? "numeric" : "text"}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${id}-problem` : undefined}
        className="px-2 tabular-nums"
        onFocus={(event) => event.target.select()}
        onBlur={() => dispatch({ type: "settle" })}
        onChange={(event) => dispatch({ type: "type-item", itemId, field, text: event.target.value })}
      />
    </div>
  );
});

/** What the load fields offer before anything is typed. */
export function LoadChoices() {
  return (
    <datalist id={LOADS_ID}>
      {LOAD_SUGGESTIONS.map((load) => (
        <option key={load} value={load} />
      ))}
    </datalist>
  );
}
