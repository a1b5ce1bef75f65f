"use client";

import { TrendingUp } from "lucide-react";
import { useState } from "react";
import { useBuilderTools } from "@/components/programs/model/builder-tools";
import type { ExerciseChoice, ExerciseName } from "@/components/programs/model/builder-view";
import { type DoseSources, useDoseSources } from "@/components/programs/model/dose-sources";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { Select } from "@/components/ui/select";
import type { DraftItem } from "@/lib/domain/program/program-draft";

interface LadderSwapAllProps {
  readonly items: readonly DraftItem[];
  readonly names: ReadonlyMap<string, ExerciseName>;
}

/** A follow-up in one go: every exercise with its rule to move on; those the therapist ticks move up. */
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
        title="Progress all that meet the rule"
        description="Tick what went well. You decide; nothing moves on by itself."
      >
        <ProgressForm {...props} onClose={close} />
      </Dialog>
    </>
  );
}

interface Step {
  readonly item: DraftItem;
  readonly name: string;
  readonly harder: readonly ExerciseChoice[];
  readonly rule: string;
}

function stepsOf({ items, names }: LadderSwapAllProps, { ladderOf, choiceOf }: DoseSources): Step[] {
  return items.flatMap((item) => {
    const exercise = names.get(item.exerciseId);
    const { harder, rule = "" } = ladderOf(item.exerciseId);
    return exercise
      ? [{ item, name: exercise.name, harder: harder.flatMap((id) => choiceOf(id) ?? []), rule }]
      : [];
  });
}

function ProgressForm({ onClose, ...props }: LadderSwapAllProps & { readonly onClose: () => void }) {
  const steps = stepsOf(props, useDoseSources());
  const { chosen, choose, swaps, progress } = useProgress(steps, onClose);
  const movable = steps.filter(({ harder }) => harder.length > 0);
  const top = steps.filter(({ harder }) => harder.length === 0);
  const rules = [...new Set(movable.map(({ rule }) => rule))];
  return (
    <>
      {rules.length === 1 && <p className="text-ink-soft">{rules[0]}</p>}
      <ul className="grid gap-3">
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
          Nothing harder in the library: {top.map(({ name }) => name).join(", ")}.
        </p>
      )}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onClose}>Cancel</Button>
        <Button
          variant="primary"
          {...(swaps.length === 0 && { disabledReason: "Tick an exercise that went well first" })}
          onClick={progress}
        >
          {swaps.length === 1 ? "Progress 1 exercise" : `Progress ${swaps.length} exercises`}
        </Button>
      </div>
    </>
  );
}

/** What is ticked, and moving it up in one step. */
function useProgress(steps: readonly Step[], onDone: () => void) {
  const { swapTo } = useDoseSources();
  const { dispatch, announce } = useBuilderTools();
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const choose = (itemId: string, exerciseId: string | undefined) =>
    setChosen((before) => {
      const others = [...before].filter(([id]) => id !== itemId);
      return new Map(exerciseId === undefined ? others : [...others, [itemId, exerciseId]]);
    });
  const swaps = steps.flatMap(({ item }) => {
    const to = chosen.get(item.itemId);
    return (to !== undefined && swapTo(item.itemId, item.exerciseId, to)) || [];
  });
  const progress = () => {
    dispatch({ type: "swap", swaps });
    announce(swaps.length === 1 ? "1 exercise moved on" : `${swaps.length} exercises moved on`);
    onDone();
  };
  return { chosen, choose, swaps, progress };
}

interface ProgressRowProps {
  readonly step: Step;
  readonly chosen: string | undefined;
  readonly showsRule: boolean;
  readonly onChoose: (itemId: string, exerciseId: string | undefined) => void;
}

function ProgressRow({ step: { item, name, harder, rule }, chosen, showsRule, onChoose }: ProgressRowProps) {
  const [first] = harder;
  if (!first) return null;
  return (
    <li className="grid gap-1.5">
      <Checkbox
        label={harder.length === 1 ? `${name} → ${first.name}` : name}
        {...(showsRule && { hint: rule })}
        checked={chosen !== undefined}
        onChange={(event) => onChoose(item.itemId, event.target.checked ? first.id : undefined)}
      />
      {harder.length > 1 && chosen !== undefined && (
        <div className="pl-7.5">
          <Select
            aria-label={`What comes after ${name}`}
            value={chosen}
            options={harder.map(({ id, name: label }) => ({ value: id, label }))}
            onChange={(event) => onChoose(item.itemId, event.target.value)}
          />
        </div>
      )}
    </li>
  );
}
