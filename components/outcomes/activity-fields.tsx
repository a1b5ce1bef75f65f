import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import type { MeasurementValues } from "./measurement-values";
import { SCORE_OPTIONS } from "./score-options";

type Activities = MeasurementValues["activities"];

interface ActivityFieldsProps {
  readonly activities: Activities;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (activities: Activities) => void;
}

/** What the patient finds hard, in their own words, each with how well it goes. */
export function ActivityFields({ activities, errors, onChange }: ActivityFieldsProps) {
  const change = (position: number, fields: Partial<Activities[number]>) =>
    onChange(activities.map((activity, at) => (at === position ? { ...activity, ...fields } : activity)));
  return (
    <fieldset className="grid gap-4">
      <legend className="font-semibold">Three activities</legend>
      <p className="text-sm text-ink-soft">
        “Which three things are hard for you, or cannot be done, because of this? How well does each go now: 0
        is not at all, 10 is as before.” Other words make a new activity; earlier numbers stay with the old
        one.
      </p>
      {activities.map(({ wording, score }, position) => {
        const name = `activities.${position}`;
        const number = position + 1;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a place is what it is, whatever stands in it.
          <div key={position} className="grid grid-cols-[minmax(0,1fr)_6.5rem] items-start gap-3">
            <Field label={`Activity ${number}`} name={`${name}.wording`} error={errors[`${name}.wording`]}>
              {(control) => (
                <TextInput
                  {...control}
                  value={wording}
                  onChange={(event) => change(position, { wording: event.target.value })}
                />
              )}
            </Field>
            <Field label={`Score ${number}`} name={`${name}.score`} error={errors[`${name}.score`]}>
              {(control) => (
                <Select
                  {...control}
                  options={SCORE_OPTIONS}
                  placeholder="–"
                  value={score}
                  onChange={(event) => change(position, { score: event.target.value })}
                />
              )}
            </Field>
          </div>
        );
      })}
    </fieldset>
  );
}
