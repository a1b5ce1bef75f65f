"use client";

import clsx from "clsx";
import type { Dose } from "@/lib/domain/dose/dose";
import type { SideRule } from "@/lib/domain/dose/dose-side";
import { SIDE_OPTIONS } from "./dose-field-names";
import { VALUE_BOX, VALUE_WORDS } from "./dose-value";
import { useSideChoice } from "./use-side-choice";

interface DoseSideValueProps {
  readonly itemId: string;
  readonly dose: Dose;
  readonly sideRule: SideRule;
  readonly words: string;
}

/** Whose side the dose is for, chosen in the sentence; an open side of a one-sided exercise says so in place. */
export function DoseSideValue({ itemId, dose, sideRule, words }: DoseSideValueProps) {
  const id = `${itemId}-side`;
  const { value: chosen, isOpen, choose } = useSideChoice(itemId, dose, sideRule);
  return (
    <span className={clsx(VALUE_BOX, isOpen && "border-stop! bg-stop-soft!")}>
      <span aria-hidden className={VALUE_WORDS}>
        {words}
      </span>
      <select
        id={id}
        aria-label="Side"
        value={chosen}
        aria-invalid={isOpen || undefined}
        aria-describedby={isOpen ? `${id}-problem` : undefined}
        className="absolute inset-0 w-full appearance-none rounded-tick bg-float opacity-0 outline-none"
        onChange={(event) => choose(event.target.value)}
      >
        {isOpen && (
          <option value="" disabled>
            Choose
          </option>
        )}
        {SIDE_OPTIONS.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </span>
  );
}
