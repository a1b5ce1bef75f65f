import { Checkbox } from "@/components/ui/checkbox";
import { Field, FieldError } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import type { SideRule } from "@/lib/domain/dose/dose-side";
import { PURPOSES, REGIONS, START_POSITIONS } from "@/lib/domain/exercise/exercise";
import { capitalised, PURPOSE_WORDS, START_POSITION_WORDS } from "@/lib/domain/exercise/exercise-words";
import type { FormPartProps } from "./exercise-values";

const SIDES: readonly { value: SideRule; label: string; hint: string }[] = [
  { value: "both", label: "Both sides at once", hint: "One movement uses both, as in a bridge." },
  { value: "each-side", label: "Each side", hint: "The whole dose left, then right." },
  { value: "alternate", label: "Changing sides", hint: "Left, right, left, right; counted per side." },
  { value: "one-side", label: "One side", hint: "Each program says which." },
  { value: "none", label: "No side", hint: "Such as walking." },
];

/** Region, purpose, start position, equipment and sides: what it is found and counted by. */
export function KindFields(props: FormPartProps) {
  const { values, set, errors } = props;
  return (
    <div className="grid gap-8">
      <Regions {...props} />
      <div className="grid items-start gap-6 md:grid-cols-3">
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
      </div>
      <RadioGroup
        label="Sides"
        name="sideRule"
        options={SIDES}
        value={values.sideRule}
        error={errors.sideRule}
        onValueChange={(value) =>
          set("sideRule", SIDES.find((side) => side.value === value)?.value ?? values.sideRule)
        }
      />
    </div>
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
