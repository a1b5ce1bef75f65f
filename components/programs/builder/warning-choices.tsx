"use client";

import { memo } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { useBuilderTools } from "./builder-tools";
import type { WarningChoice } from "./builder-view";

interface WarningChoicesProps {
  readonly warnings: readonly WarningChoice[];
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
