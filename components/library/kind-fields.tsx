import { Checkbox } from "@/components/ui/checkbox";
import { Field, FieldError } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { PURPOSES, REGIONS, START_POSITIONS } from "@/lib/domain/exercise/exercise";
import { capitalised, PURPOSE_WORDS, START_POSITION_WORDS } from "@/lib/domain/exercise/exercise-words";
import type { FormPartProps } from "./exercise-values";

/** Region, purpose and start position: what it is found by, and what the rules read. */
export function KindFields(props: FormPartProps) {
  const { values, set, errors } = props;
  return (
    <div className="grid gap-8">
      <Regions {...props} />
      <div className="grid items-start gap-6 md:grid-cols-2">
        <Field label="Purpose" name="purpose" error={errors.purpose} required>
          {(control) => (
            <Select
              {...control}
              value={values.purpose}
              placeholder="Choose"
              options={PURPOSES.map((value) => ({ value, label: capitalised(PURPOSE_WORDS[value]) }))}
              onChange={({ target }) =>
                set("purpose", PURPOSES.find((known) => known === target.value) ?? "")
              }
            />
          )}
        </Field>
        <Field label="Starts" name="startPosition" error={errors.startPosition} required>
          {(control) => (
            <Select
              {...control}
              value={values.startPosition}
              placeholder="Choose"
              options={START_POSITIONS.map((value) => ({
                value,
                label: capitalised(START_POSITION_WORDS[value]),
              }))}
              onChange={({ target }) =>
                set("startPosition", START_POSITIONS.find((known) => known === target.value) ?? "")
              }
            />
          )}
        </Field>
      </div>
    </div>
  );
}

/** What it needs besides the body. */
export function EquipmentField({ values, set, errors }: FormPartProps) {
  return (
    <Field label="Needs" name="equipment" error={errors.equipment} hint="Leave it empty for nothing.">
      {(control) => (
        <TextInput
          {...control}
          value={values.equipment}
          placeholder="mat or bed"
          autoComplete="off"
          onChange={(event) => set("equipment", event.target.value)}
        />
      )}
    </Field>
  );
}

function Regions({ values, set, errors }: FormPartProps) {
  const toggle = (region: (typeof REGIONS)[number], isChosen: boolean) =>
    set(
      "regions",
      REGIONS.filter((known) => (known === region ? isChosen : values.regions.includes(known))),
    );
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-2 font-semibold">
        Regions<span className="font-normal text-ink-soft"> (required)</span>
      </legend>
      {errors.regions !== undefined && <FieldError>{errors.regions}</FieldError>}
      <div className="grid grid-cols-2 gap-2 sm:grid-cols-4">
        {REGIONS.map((region) => (
          <Checkbox
            key={region}
            label={capitalised(region)}
            checked={values.regions.includes(region)}
            aria-invalid={errors.regions === undefined ? undefined : true}
            onChange={(event) => toggle(region, event.target.checked)}
          />
        ))}
      </div>
    </fieldset>
  );
}
