import { Notice } from "@/components/ui/notice";
import type { PlainConflict } from "@/lib/domain/conflict/conflict-rule";
import { ConflictBasis } from "./conflict-basis";

/** The rules that speak against any program for this patient. */
export function ProgramConflicts({ conflicts }: { readonly conflicts: readonly PlainConflict[] }) {
  return conflicts.map(({ rule, message, basis }) => (
    <Notice key={rule} tone="stop" title="No program now">
      <p>{message}</p>
      <ConflictBasis {...{ rule, basis }} />
    </Notice>
  ));
}
