import type { ItemConflicts } from "@/components/programs/model/conflict-context";
import { UNCHECKED_CODE } from "@/lib/domain/exercise/safety-check";
import { ConflictLevelBadge } from "./conflict-level";

/** What was kept in spite of a rule, folded away; a stop with its reason. */
export function ConflictKept({ kept }: Pick<ItemConflicts, "kept">) {
  if (kept.length === 0) return null;
  const stops = kept.filter(({ reason }) => reason !== undefined).length;
  return (
    <details className="text-sm text-ink-soft">
      <summary className="w-fit rounded">
        {stops > 0
          ? "Kept with a reason"
          : kept.length === 1
            ? "1 message kept"
            : `${kept.length} messages kept`}
      </summary>
      <ul className="mt-1 grid max-w-prose gap-1.5">
        {kept.map(({ conflict, reason }) => (
          <li key={conflict.rule}>
            <ConflictLevelBadge level={conflict.level} /> {conflict.message}
            {conflict.rule !== UNCHECKED_CODE && ` (${conflict.rule})`}
            {reason && (
              <p className="wrap-anywhere text-ink">
                “{reason.reason}” {reason.keptByName}, {reason.keptOn}
              </p>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
