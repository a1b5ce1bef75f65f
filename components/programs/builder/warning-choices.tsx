"use client";

import { memo } from "react";
import { useBuilderTools } from "@/components/programs/model/builder-tools";
import { Checkbox } from "@/components/ui/checkbox";
import type { TellUsSign } from "@/lib/domain/warning/warning-card";

interface WarningChoicesProps {
  readonly warnings: readonly TellUsSign[];
  readonly hidden: readonly string[];
}

/** The few warning signs a therapist may take off the card; all others always print. */
export const WarningChoices = memo(function WarningChoices({ warnings, hidden }: WarningChoicesProps) {
  const { dispatch } = useBuilderTools();
  return (
    <div className="grid gap-2">
      <p className="text-ink-soft">
        The emergency, urgent and stop signs always print. These may be left out when they do not fit this
        person:
      </p>
      {warnings
        .filter((warning) => warning.mayBeHidden)
        .map(({ code, text }) => (
          <Checkbox
            key={code}
            label={text}
            checked={!hidden.includes(code)}
            onChange={() => dispatch({ type: "toggle-warning", code })}
          />
        ))}
    </div>
  );
});
