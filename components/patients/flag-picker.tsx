"use client";

import { ChevronRight } from "lucide-react";
import { useState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { isStillOffered, replacementsOf } from "@/lib/domain/patient/condition-facts";
import type { ConditionOption } from "@/lib/domain/patient/condition-groups";
import { ConditionFactFields } from "./condition-facts";
import { type ConditionFactTexts, NO_FACT_TEXTS } from "./patient-values";

type FlagPickerProps = {
  flags: readonly ConditionOption[];
  selected: ReadonlySet<string>;
  onToggle: (slug: string) => void;
  /** What stands in the fields of a flag that stores more than its yes, by slug. */
  facts: Readonly<Record<string, ConditionFactTexts>>;
  errors: Readonly<Record<string, string>>;
};

/** Facts about the patient that make some exercises unsuitable. Folded away until one is set. */
export function FlagPicker({ flags, selected, onToggle, facts, errors }: FlagPickerProps) {
  const count = flags.filter((flag) => selected.has(flag.slug)).length;
  const [startsOpen] = useState(count > 0);
  const [before] = useState(selected);
  const offered = flags.filter((flag) => isStillOffered(flag.slug) || before.has(flag.slug));
  return (
    <details open={startsOpen} className="group border-y border-line">
      <summary className="flex min-h-12 list-none items-center gap-2 py-2 [&::-webkit-details-marker]:hidden">
        <ChevronRight className="text-ink-soft transition-transform group-open:rotate-90" />
        <span className="font-semibold">What else matters for the choice of exercises</span>
        <span className="ml-auto text-sm text-ink-soft tabular-nums">
          {count === 0 ? "nothing set" : `${count} set`}
        </span>
      </summary>
      <fieldset className="pt-2 pb-6">
        <legend className="sr-only">What else matters for the choice of exercises</legend>
        <ul className="grid gap-x-10 gap-y-3 md:grid-cols-2">
          {offered.map((flag) => (
            <li key={flag.slug} className="grid content-start gap-2">
              <Checkbox
                name="tags[]"
                value={flag.slug}
                checked={selected.has(flag.slug)}
                onChange={() => onToggle(flag.slug)}
                label={flag.name}
                hint={!isStillOffered(flag.slug) && earlierHint(flag.slug)}
              />
              {selected.has(flag.slug) && (
                <ConditionFactFields
                  tag={flag.slug}
                  saved={facts[flag.slug] ?? NO_FACT_TEXTS}
                  errors={errors}
                />
              )}
            </li>
          ))}
        </ul>
      </fieldset>
    </details>
  );
}

/** What to do with a flag that is not offered any more. */
function earlierHint(slug: string): string {
  return replacementsOf(slug).length > 0
    ? "From an earlier release: counts as all of them. Tick what is true instead."
    : "From an earlier release: still counts. Choose the condition by its name instead.";
}
