import { Plus, X } from "lucide-react";
import { ReadingCheck } from "@/components/reading/reading-check";
import { Button } from "@/components/ui/button";
import { Field, FieldError } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { TextArea } from "@/components/ui/text-area";
import { TOPIC_POINTS } from "@/lib/domain/program/topic-form";

type PointFieldsProps = {
  points: readonly string[];
  errors: Readonly<Record<string, string>>;
  onChange: (points: readonly string[]) => void;
};

/** The points of a topic, each a line of its own; three to seven are read. */
export function PointFields({ points, errors, onChange }: PointFieldsProps) {
  const written = points.filter((point) => point.trim() !== "").length;
  const isFull = points.length >= TOPIC_POINTS.max;
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-2 font-semibold">
        Points<span className="font-normal text-ink-soft"> (3 to 7 are read)</span>
      </legend>
      {errors.points !== undefined && <FieldError>{errors.points}</FieldError>}
      <ol className="grid gap-3">
        {points.map((point, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a point is known by its place alone
          <li key={place}>
            <Field
              label={`Point ${place + 1}`}
              name={`points.${place}`}
              error={errors[`points.${place}`]}
              aside={
                <IconButton
                  size="sm"
                  label={`Remove point ${place + 1}`}
                  icon={<X />}
                  onClick={() => onChange(points.toSpliced(place, 1))}
                />
              }
            >
              {(control) => (
                <div className="grid gap-1">
                  <TextArea
                    {...control}
                    rows={1}
                    className="min-h-10!"
                    value={point}
                    onChange={(event) => onChange(points.with(place, event.target.value))}
                  />
                  <ReadingCheck text={point} onReplace={(text) => onChange(points.with(place, text))} />
                </div>
              )}
            </Field>
          </li>
        ))}
      </ol>
      {written > 0 && written < TOPIC_POINTS.min && (
        <p className="text-sm text-ink-soft">Fewer than {TOPIC_POINTS.min} points is short for a topic.</p>
      )}
      <div>
        <Button
          size="sm"
          icon={<Plus />}
          {...(isFull && { disabledReason: `At most ${TOPIC_POINTS.max} points` })}
          onClick={() => onChange([...points, ""])}
        >
          Add a point
        </Button>
      </div>
    </fieldset>
  );
}
