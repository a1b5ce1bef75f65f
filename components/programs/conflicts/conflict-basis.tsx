"use client";

import { useConflictTools } from "@/components/programs/model/conflict-context";
import { TO_BE_REVIEWED } from "@/lib/domain/checker/checked-by";
import type { PlainConflict } from "@/lib/domain/conflict/conflict-rule";
import { UNCHECKED_CODE } from "@/lib/domain/exercise/safety-check";

const MEMORY = "Professional knowledge";

/** What stands behind a rule, one press away. */
export function ConflictBasis({ rule, basis }: Pick<PlainConflict, "rule" | "basis">) {
  const checked = useConflictTools()?.rulesChecked;
  // Not a rule: its sentence says all there is.
  if (rule === UNCHECKED_CODE) return null;
  const memory = checked ? `${MEMORY}. ${checked}.` : `${MEMORY}, ${TO_BE_REVIEWED}.`;
  return (
    <details className="text-sm text-ink-soft">
      <summary className="w-fit rounded">Why</summary>
      <p className="mt-0.5 max-w-prose">
        Rule {rule}. {basis.kind === "memory" ? memory : "From published pages."} {basis.note}
      </p>
    </details>
  );
}
