"use client";

import { TrendingUp } from "lucide-react";
import { useState } from "react";
import { useBuilderTools } from "@/components/programs/model/builder-tools";
import type { ExerciseName } from "@/components/programs/model/builder-view";
import { type DoseSources, useDoseSources } from "@/components/programs/model/dose-sources";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { dosesUp } from "@/lib/domain/dose/dose-up";
import { itemsInPhase, type Phase } from "@/lib/domain/program/phase";
import type { DraftItem } from "@/lib/domain/program/program-draft";
import { type ProgressChoice, ProgressRow, type ProgressStep } from "./progress-row";

interface LadderSwapAllProps {
  readonly items: readonly DraftItem[];
  readonly names: ReadonlyMap<string, ExerciseName>;
  /** The week block on the screen. */
  readonly phase?: Phase | undefined;
}

/** A follow-up in one go: every exercise with what it can go on to; what the therapist chooses moves on together. */
export function LadderSwapAll(props: LadderSwapAllProps) {
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  return (
    <>
      <Button size="sm" variant="quiet" icon={<TrendingUp />} onClick={() => setIsOpen(true)}>
        Progress
      </Button>
      <Dialog
        open={isOpen}
        onClose={close}
        title="Progress what went well"
        description="A step of the dose, or a harder exercise. You decide; nothing moves on by itself."
      >
        <ProgressForm {...props} onClose={close} />
      </Dialog>
    </>
  );
}

function stepsOf(
  { items, names, phase }: LadderSwapAllProps,
  { ladderOf, choiceOf, rangeOf }: DoseSources,
): ProgressStep[] {
  return itemsInPhase(items, phase).flatMap((item) => {
    const exercise = names.get(item.exerciseId);
    if (!exercise) return [];
    const { harder, rule = "" } = ladderOf(item.exerciseId);
    const higher = dosesUp(item.dose, rangeOf(item.exerciseId));
    return [{ item, name: exercise.name, higher, harder: harder.flatMap((id) => choiceOf(id) ?? []), rule }];
  });
}

function ProgressForm({ onClose, ...props }: LadderSwapAllProps & { readonly onClose: () => void }) {
  const steps = stepsOf(props, useDoseSources());
  const { chosen, choose, count, progress } = useProgress(steps, onClose);
  const movable = steps.filter(({ higher, harder }) => higher.length + harder.length > 0);
  const top = steps.filter((step) => !movable.includes(step));
  const rules = [...new Set(movable.flatMap(({ rule }) => (rule === "" ? [] : [rule])))];
  return (
    <>
      {rules.length === 1 && <p className="text-ink-soft">{rules[0]}</p>}
      <ul className="grid gap-4">
        {movable.map((step) => (
          <ProgressRow
            key={step.item.itemId}
            step={step}
            chosen={chosen.get(step.item.itemId)}
            showsRule={rules.length > 1}
            onChoose={choose}
          />
        ))}
      </ul>
      {top.length > 0 && (
        <p className="text-sm text-ink-soft">
          As high as is usual, and nothing harder in the library: {top.map(({ name }) => name).join(", ")}.
        </p>
      )}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onClose}>Cancel</Button>
        <Button
          variant="primary"
          {...(count === 0 && { disabledReason: "Choose a step for an exercise that went well first" })}
          onClick={progress}
        >
          {count === 1 ? "Progress 1 exercise" : `Progress ${count} exercises`}
        </Button>
      </div>
    </>
  );
}

/** What is chosen, and moving it on in one step. */
function useProgress(steps: readonly ProgressStep[], onDone: () => void) {
  const { swapTo } = useDoseSources();
  const { dispatch, announce } = useBuilderTools();
  const [chosen, setChosen] = useState<ReadonlyMap<string, ProgressChoice>>(new Map());
  const choose = (itemId: string, choice: ProgressChoice | undefined) =>
    setChosen((before) => {
      const others = [...before].filter(([id]) => id !== itemId);
      return new Map(choice === undefined ? others : [...others, [itemId, choice]]);
    });
  const swaps = steps.flatMap(({ item }) => {
    const choice = chosen.get(item.itemId);
    return (choice?.kind === "exercise" && swapTo(item.itemId, item.exerciseId, choice.id)) || [];
  });
  const raises = steps.flatMap(({ item: { itemId } }) => {
    const choice = chosen.get(itemId);
    return choice?.kind === "dose" ? [{ itemId, dose: choice.up.dose, field: choice.up.field }] : [];
  });
  const count = swaps.length + raises.length;
  const progress = () => {
    dispatch({ type: "progress", swaps, raises });
    announce(count === 1 ? "1 exercise moved on" : `${count} exercises moved on`);
    onDone();
  };
  return { chosen, choose, count, progress };
}
