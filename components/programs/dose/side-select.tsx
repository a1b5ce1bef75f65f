"use client";

import { useBuilderTools } from "@/components/programs/builder/builder-tools";
import { Select } from "@/components/ui/select";
import type { Dose, DoseSide } from "@/lib/domain/dose/dose";
import { sideOfDose } from "@/lib/domain/dose/dose-side";
import type { SideRule } from "@/lib/domain/exercise/exercise";
import { SIDE_OPTIONS } from "./dose-field-names";

interface SideSelectProps {
  readonly itemId: string;
  readonly dose: Dose;
  readonly sideRule: SideRule;
}

/** Whose side the dose is for; an open side of a one-sided exercise says so in place. */
export function SideSelect({ itemId, dose, sideRule }: SideSelectProps) {
  const { dispatch } = useBuilderTools();
  const id = `${itemId}-side`;
  const side = sideOfDose(dose, sideRule);
  const isOpen = side === "one-side";
  const choose = (value: string) => {
    const chosen = SIDE_OPTIONS.find((option) => option.value === value);
    if (chosen) dispatch({ type: "set-side", itemId, side: chosen.value satisfies DoseSide });
  };
  return (
    <div className="grid w-32 gap-0.5">
      <label htmlFor={id} className="text-sm text-ink-soft">
        Side
      </label>
      <Select
        id={id}
        value={isOpen ? "" : side}
        options={SIDE_OPTIONS}
        {...(isOpen && { placeholder: "Choose" })}
        aria-invalid={isOpen || undefined}
        aria-describedby={isOpen ? `${id}-problem` : undefined}
        className="pl-2"
        onChange={(event) => choose(event.target.value)}
      />
    </div>
  );
}
