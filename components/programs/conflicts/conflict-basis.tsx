import type { PlainConflict } from "@/lib/domain/conflict/conflict-rule";

const BASIS_WORDS = {
  "looked-up": "From published pages.",
  memory: "Professional knowledge, to be reviewed by a clinician.",
} as const;

/** What stands behind a rule, one press away. */
export function ConflictBasis({ rule, basis }: Pick<PlainConflict, "rule" | "basis">) {
  return (
    <details className="text-sm text-ink-soft">
      <summary className="w-fit rounded">Why</summary>
      <p className="mt-0.5 max-w-prose">
        Rule {rule}. {BASIS_WORDS[basis.kind]} {basis.note}
      </p>
    </details>
  );
}
