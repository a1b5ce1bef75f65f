"use client";

import type { ExerciseChoice } from "@/components/programs/model/builder-view";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { EquipmentSwap } from "@/lib/domain/exercise/equipment-swap";

interface EquipmentOfferProps {
  readonly offer: EquipmentSwap<ExerciseChoice>;
  readonly chosen: ExerciseChoice | undefined;
  /** The exercise that takes the place; an empty id keeps the one that is there. */
  readonly onChoose: (exerciseId: string) => void;
}

/** One exercise that cannot be done, and what can be done in its place. */
export function EquipmentOffer({ offer, chosen, onChoose }: EquipmentOfferProps) {
  const { itemId, exercise, alternatives } = offer;
  if (alternatives.length === 0) {
    return (
      <li>
        <p className="font-semibold">{exercise.name}</p>
        <p className="text-ink-soft">
          Needs {exercise.equipment}. The library has nothing like it without. Keep it, or remove it.
        </p>
      </li>
    );
  }
  return (
    <li>
      <Field
        label={`In place of ${exercise.name}`}
        name={`swap-${itemId}`}
        hint={chosen ? needsOf(chosen) : `Stays. It needs ${exercise.equipment}.`}
      >
        {(control) => (
          <Select
            {...control}
            value={chosen?.id ?? ""}
            options={[
              ...alternatives.map(({ id, name }) => ({ value: id, label: name })),
              { value: "", label: `Keep ${exercise.name}` },
            ]}
            onChange={(event) => onChoose(event.target.value)}
          />
        )}
      </Field>
    </li>
  );
}

function needsOf({ equipment }: ExerciseChoice): string {
  return equipment === "" ? "Needs nothing." : `Needs ${equipment}.`;
}
