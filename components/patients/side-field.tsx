import { RadioGroup } from "@/components/ui/radio-group";
import { AFFECTED_SIDES, type AffectedSide } from "@/lib/domain/patient/patient";
import { AFFECTED_SIDE_WORDS } from "@/lib/domain/patient/side-words";

const OPTIONS = AFFECTED_SIDES.map((value) => ({ value, label: AFFECTED_SIDE_WORDS[value] }));

/** Which side hurts; one-sided exercises of a new program take it over. */
export function SideField({ value, error }: { value: AffectedSide; error?: string }) {
  return (
    <RadioGroup
      label="Affected side"
      name="affectedSide"
      options={OPTIONS}
      defaultValue={value}
      error={error}
      hint="One-sided exercises of a new program start on this side."
      inline
    />
  );
}
