"use client";

import { ChevronRight, TrendingUp } from "lucide-react";
import type { ReactNode } from "react";
import type { ExerciseChoice } from "@/components/programs/model/builder-view";
import type { DoseUp } from "@/lib/domain/dose/dose-up";
import type { DraftItem } from "@/lib/domain/program/program-draft";
import { stepInWords } from "./dose-step";

/** An exercise with everything it can go on to: its own dose a step higher, or a harder neighbour. */
export interface ProgressStep {
  readonly item: DraftItem;
  readonly name: string;
  readonly higher: readonly DoseUp[];
  readonly harder: readonly ExerciseChoice[];
  readonly rule: string;
}

/** What was chosen for an exercise; the same thing pressed again is taken back. */
export type ProgressChoice =
  | { readonly kind: "dose"; readonly up: DoseUp }
  | { readonly kind: "exercise"; readonly id: string };

interface ProgressRowProps {
  readonly step: ProgressStep;
  readonly chosen: ProgressChoice | undefined;
  readonly showsRule: boolean;
  readonly onChoose: (itemId: string, choice: ProgressChoice | undefined) => void;
}

/** One exercise of a follow-up: the steps beside each other, one press each. */
export function ProgressRow({ step, chosen, showsRule, onChoose }: ProgressRowProps) {
  const { item, name, higher, harder, rule } = step;
  const toggle = (choice: ProgressChoice, isChosen: boolean) =>
    onChoose(item.itemId, isChosen ? undefined : choice);
  return (
    <li>
      <fieldset className="grid gap-1">
        <legend className="mb-1 font-semibold">{name}</legend>
        <div className="flex flex-wrap gap-2">
          {higher.map((up) => {
            const isChosen = chosen?.kind === "dose" && chosen.up.field === up.field;
            return (
              <Choice
                key={up.field}
                isChosen={isChosen}
                onPress={() => toggle({ kind: "dose", up }, isChosen)}
              >
                <TrendingUp />
                {stepInWords(up)}
              </Choice>
            );
          })}
          {harder.map(({ id, name: label }) => {
            const isChosen = chosen?.kind === "exercise" && chosen.id === id;
            return (
              <Choice key={id} isChosen={isChosen} onPress={() => toggle({ kind: "exercise", id }, isChosen)}>
                {label}
                <ChevronRight />
              </Choice>
            );
          })}
        </div>
        {showsRule && harder.length > 0 && <p className="text-sm text-ink-soft">{rule}</p>}
      </fieldset>
    </li>
  );
}

interface ChoiceProps {
  readonly isChosen: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

function Choice({ isChosen, onPress, children }: ChoiceProps) {
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      className="inline-flex min-h-9 items-center gap-1 rounded border border-line-strong bg-float px-3 text-left text-sm font-semibold tabular-nums hover:border-ink aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:outline-1 aria-pressed:-outline-offset-2 aria-pressed:outline-accent pointer-coarse:min-h-11"
      onClick={onPress}
    >
      {children}
    </button>
  );
}
