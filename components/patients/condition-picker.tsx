"use client";

import { useId, useState } from "react";
import { FieldError } from "@/components/ui/field";
import { SearchInput } from "@/components/ui/search-input";
import {
  type ConditionOption,
  groupConditions,
  matchesCondition,
} from "@/lib/domain/patient/condition-groups";
import { ConditionChoice } from "./condition-choice";
import { type ConditionFactTexts, NO_FACT_TEXTS } from "./patient-values";

type ConditionPickerProps = {
  conditions: readonly ConditionOption[];
  selected: ReadonlySet<string>;
  onToggle: (slug: string) => void;
  /** What stands in the fields of a tag that stores more than its yes, by slug. */
  facts: Readonly<Record<string, ConditionFactTexts>>;
  errors: Readonly<Record<string, string>>;
};

/** The condition tags, grouped, narrowed by typing. What is ticked stays in sight whatever is typed. */
export function ConditionPicker({ conditions, selected, onToggle, facts, errors }: ConditionPickerProps) {
  const id = useId();
  const [typed, setTyped] = useState("");
  const error = Object.entries(errors).find(([name]) => name.startsWith("tags[]"))?.[1];
  const shown = conditions.filter((option) => selected.has(option.slug) || matchesCondition(option, typed));
  const groups = groupConditions(shown);
  return (
    <fieldset aria-describedby={`${id}-hint`} className="grid gap-4">
      <legend className="mb-1.5 font-semibold">Conditions</legend>
      <p id={`${id}-hint`} className="text-sm text-ink-soft">
        You choose them; nothing is diagnosed here. They suggest templates and show what to look out for.
      </p>
      {error !== undefined && <FieldError>{error}</FieldError>}
      <SearchInput
        label="Narrow the conditions"
        className="max-w-sm"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") event.preventDefault();
          if (event.key === "Escape") setTyped("");
        }}
      />
      {groups.length === 0 && (
        <p role="status">No condition begins with “{typed}”. Try another word, or leave it to the notes.</p>
      )}
      {groups.map((group) => (
        <div key={group.title} className="grid gap-3">
          <h3 className="text-sm font-semibold text-ink-soft">{group.title}</h3>
          <ul className="grid gap-x-10 gap-y-3 md:grid-cols-2">
            {group.options.map((option) => (
              <ConditionChoice
                key={option.slug}
                option={option}
                checked={selected.has(option.slug)}
                onToggle={() => onToggle(option.slug)}
                facts={facts[option.slug] ?? NO_FACT_TEXTS}
                errors={errors}
              />
            ))}
          </ul>
        </div>
      ))}
    </fieldset>
  );
}
