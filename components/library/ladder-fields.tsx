import { X } from "lucide-react";
import { Field } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { EXERCISE_LIMITS } from "@/lib/domain/exercise/exercise-limits";
import type { FormPartProps } from "./exercise-values";

export interface NeighbourChoice {
  readonly id: string;
  readonly name: string;
}

type LadderFieldsProps = FormPartProps & { neighbours: readonly NeighbourChoice[] };

/** The easier and harder neighbours, and when to move on. */
export function LadderFields(props: LadderFieldsProps) {
  const { values, set, errors } = props;
  return (
    <div className="grid gap-6">
      <div className="grid gap-6 md:grid-cols-2">
        <Neighbours {...props} name="easierIds" label="Easier" />
        <Neighbours {...props} name="harderIds" label="Harder" />
      </div>
      <Field label="When to move on" name="ladderRule" error={errors.ladderRule}>
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            className="max-w-prose"
            value={values.ladderRule}
            onChange={(event) => set("ladderRule", event.target.value)}
          />
        )}
      </Field>
    </div>
  );
}

type NeighboursProps = LadderFieldsProps & { name: "easierIds" | "harderIds"; label: string };

function Neighbours({ values, set, errors, neighbours, name, label }: NeighboursProps) {
  const chosen = values[name];
  const others = neighbours.filter(
    ({ id }) => !values.easierIds.includes(id) && !values.harderIds.includes(id),
  );
  const isFull = chosen.length >= EXERCISE_LIMITS.neighbours;
  return (
    <div className="grid content-start gap-2">
      <Field label={label} name={name} error={errors[name]}>
        {(control) => (
          <Select
            {...control}
            value=""
            placeholder={isFull ? `${EXERCISE_LIMITS.neighbours} are the most` : "Add an exercise"}
            options={isFull ? [] : others.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(event) => event.target.value !== "" && set(name, [...chosen, event.target.value])}
          />
        )}
      </Field>
      <ul>
        {chosen.map((id) => {
          const known = neighbours.find((other) => other.id === id)?.name ?? "An exercise that is archived";
          return (
            <li key={id} className="flex items-center justify-between gap-2">
              {known}
              <IconButton
                size="sm"
                label={`Take ${known} off the ladder`}
                icon={<X />}
                onClick={() =>
                  set(
                    name,
                    chosen.filter((other) => other !== id),
                  )
                }
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
