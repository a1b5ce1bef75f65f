"use client";

import { useState } from "react";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import { setsHold } from "@/lib/domain/patient/condition";
import type { ConditionOption } from "@/lib/domain/patient/condition-groups";
import { PATIENT_LIMITS } from "@/lib/domain/patient/patient";

type ClearanceFieldProps = {
  /** The conditions ticked. */
  held: readonly ConditionOption[];
  saved: string;
  error?: string;
};

/** The record of a referral or clearance that ends a hold. What has been written is kept while it is out of sight. */
export function ClearanceField({ held, saved, error }: ClearanceFieldProps) {
  const [text, setText] = useState(saved);
  const isAsked = held.some((option) => setsHold(option.suitability) && option.unlockable);
  if (!isAsked && saved === "" && error === undefined) {
    return <input type="hidden" name="clearance" value={text} />;
  }
  return (
    <Field
      label="Referral or clearance"
      name="clearance"
      error={error}
      hint="Who said what, and when: “Dr Lee, by letter of 3 March: may start, no running.” It ends the hold."
    >
      {(control) => (
        <TextArea
          {...control}
          limit={PATIENT_LIMITS.clearance}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      )}
    </Field>
  );
}
