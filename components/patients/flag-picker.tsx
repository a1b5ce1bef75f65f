"use client";

import { ChevronRight } from "lucide-react";
import { useState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { FlagDetailField } from "./flag-detail";
import type { FlagOption } from "./patient-values";

type FlagPickerProps = {
  flags: readonly FlagOption[];
  selected: ReadonlySet<string>;
  onToggle: (slug: string) => void;
  /** What stands in the detail fields, by slug. */
  details: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
};

/** Facts about the patient that make some exercises unsuitable. Folded away until one is set. */
export function FlagPicker({ flags, selected, onToggle, details, errors }: FlagPickerProps) {
  const count = flags.filter((flag) => selected.has(flag.slug)).length;
  const [startsOpen] = useState(count > 0);
  return (
    <details open={startsOpen} className="group border-y border-line">
      <summary className="flex min-h-12 list-none items-center gap-2 py-2 [&::-webkit-details-marker]:hidden">
        <ChevronRight className="text-ink-soft transition-transform group-open:rotate-90" />
        <span className="font-medium">What else matters for the choice of exercises</span>
        <span className="ml-auto text-sm text-ink-soft tabular-nums">
          {count === 0 ? "nothing set" : `${count} set`}
        </span>
      </summary>
      <fieldset className="pt-2 pb-6">
        <legend className="sr-only">What else matters for the choice of exercises</legend>
        <ul className="grid gap-x-10 gap-y-3 md:grid-cols-2">
          {flags.map((flag) => (
            <li key={flag.slug} className="grid content-start gap-2">
              <Checkbox
                name="tags[]"
                value={flag.slug}
                checked={selected.has(flag.slug)}
                onChange={() => onToggle(flag.slug)}
                label={flag.name}
              />
              {selected.has(flag.slug) && flag.detail !== "none" && (
                <div className="ml-7.5 border-l-2 border-accent pl-3">
                  <FlagDetailField flag={flag} saved={details[flag.slug] ?? ""} errors={errors} />
                </div>
              )}
            </li>
          ))}
        </ul>
      </fieldset>
    </details>
  );
}
