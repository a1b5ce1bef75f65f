"use client";

import { useState } from "react";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { ConditionOption } from "@/lib/domain/patient/condition-groups";

interface VisitReasonFieldProps {
  /** The conditions ticked. */
  readonly ticked: readonly ConditionOption[];
  readonly saved: string;
  readonly error?: string;
}

/** Which of several conditions the patient comes for; with one there is nothing to choose. */
export function VisitReasonField({ ticked, saved, error }: VisitReasonFieldProps) {
  const [chosen, setChosen] = useState(saved);
  const value = ticked.some((option) => option.slug === chosen) ? chosen : "";
  if (ticked.length < 2) return <input type="hidden" name="visitReason" value={value} />;
  return (
    <Field
      label="Reason for this visit"
      name="visitReason"
      error={error}
      hint="Decides what the sheet says about how it usually goes."
    >
      {(control) => (
        <div className="max-w-md">
          <Select
            {...control}
            value={value}
            onChange={(event) => setChosen(event.target.value)}
            options={ticked.map(({ slug, name }) => ({ value: slug, label: name }))}
            placeholder="Not chosen"
          />
        </div>
      )}
    </Field>
  );
}
