import { Checkbox } from "@/components/ui/checkbox";
import type { TemplateSource } from "@/lib/domain/template/template-source";

/** Which program the template is made of, as hidden fields of the form. */
export function SourceFields({ source: { programId, version } }: { source: TemplateSource }) {
  return (
    <>
      <input type="hidden" name="programId" value={programId} />
      <input type="hidden" name="version" value={version} />
    </>
  );
}

/** Notes may hold a patient's words, so they stay out unless they are asked for. */
export function KeepNotes() {
  return (
    <Checkbox
      name="keepNotes"
      label="Keep the notes and own words"
      hint="Notes and changed advice were written for this patient. Tick it only if they suit everybody."
    />
  );
}
