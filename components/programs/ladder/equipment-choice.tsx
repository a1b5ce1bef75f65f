"use client";

import { useState } from "react";
import { useBuilderTools } from "@/components/programs/model/builder-tools";
import type { ExerciseChoice } from "@/components/programs/model/builder-view";
import { useDoseSources } from "@/components/programs/model/dose-sources";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import type { EquipmentKind } from "@/lib/domain/exercise/equipment";
import { type EquipmentSwap, equipmentInUse, findEquipmentSwaps } from "@/lib/domain/exercise/equipment-swap";
import { capitalised } from "@/lib/domain/exercise/exercise-words";
import type { DraftItem } from "@/lib/domain/program/program-draft";
import { EquipmentOffer } from "./equipment-offer";

interface EquipmentChoiceProps {
  readonly items: readonly DraftItem[];
  readonly onClose: () => void;
}

/** What is missing, what that means for each exercise, and the one step that swaps them. */
export function EquipmentChoice({ items, onClose }: EquipmentChoiceProps) {
  const { kinds, missing, setMissing, swaps, chosenOf, choose } = useEquipmentChoice(items);
  const swap = useSwapping(onClose);
  const picked = swaps.flatMap((offer) => {
    const exercise = chosenOf(offer);
    return exercise ? [{ offer, exercise }] : [];
  });
  if (kinds.length === 0) return <p>Nothing in this program needs any equipment.</p>;
  return (
    <div className="grid gap-6">
      <fieldset className="grid gap-2 sm:grid-cols-2">
        <legend className="sr-only">Missing</legend>
        {kinds.map((kind) => (
          <Checkbox
            key={kind}
            label={`No ${kind}`}
            checked={missing.includes(kind)}
            onChange={(event) =>
              setMissing(
                event.target.checked ? [...missing, kind] : missing.filter((other) => other !== kind),
              )
            }
          />
        ))}
      </fieldset>
      {swaps.length > 0 && (
        <ul className="grid gap-4 border-t border-line pt-4">
          {swaps.map((offer) => (
            <EquipmentOffer
              key={offer.itemId}
              {...{ offer }}
              chosen={chosenOf(offer)}
              onChoose={(exerciseId) => choose(offer.itemId, exerciseId)}
            />
          ))}
        </ul>
      )}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onClose}>Cancel</Button>
        <Button
          variant="primary"
          disabledReason={picked.length === 0 ? reasonFor(missing, swaps) : undefined}
          onClick={() => swap(picked)}
        >
          {picked.length === 1 ? "Swap 1 exercise" : `Swap ${picked.length} exercises`}
        </Button>
      </div>
    </div>
  );
}

function reasonFor(missing: readonly EquipmentKind[], swaps: readonly unknown[]): string {
  if (missing.length === 0) return "Tick what is missing first";
  return swaps.length === 0 ? "Every exercise can be done without it" : "No exercise is chosen to be swapped";
}

type Offer = EquipmentSwap<ExerciseChoice>;

/** Keeps the exercise as it is. */
const KEEP = "";

function useEquipmentChoice(items: readonly DraftItem[]) {
  const { exercises, choiceOf, ladderOf } = useDoseSources();
  const [missing, setMissing] = useState<readonly EquipmentKind[]>([]);
  const [choices, setChoices] = useState<Readonly<Record<string, string>>>({});
  const kinds = equipmentInUse(items.flatMap((item) => choiceOf(item.exerciseId) ?? []));
  const swaps = findEquipmentSwaps({ items, exercises, ladderOf, missing });
  const chosenOf = ({ itemId, alternatives }: Offer) => {
    const id = choices[itemId];
    if (id === KEEP) return undefined;
    return alternatives.find((exercise) => exercise.id === id) ?? alternatives[0];
  };
  const choose = (itemId: string, exerciseId: string) => setChoices({ ...choices, [itemId]: exerciseId });
  return { kinds, missing, setMissing, swaps, chosenOf, choose };
}

function useSwapping(onClose: () => void) {
  const { dispatch, announce } = useBuilderTools();
  const { swapTo } = useDoseSources();
  return (picked: readonly { offer: Offer; exercise: ExerciseChoice }[]) => {
    const swaps = picked.flatMap(
      ({ offer, exercise }) => swapTo(offer.itemId, offer.exercise.id, exercise.id) ?? [],
    );
    onClose();
    dispatch({ type: "swap", swaps });
    announce(
      picked
        .map(({ offer, exercise }) => `${capitalised(exercise.name)} in place of ${offer.exercise.name}`)
        .join(". "),
    );
  };
}
