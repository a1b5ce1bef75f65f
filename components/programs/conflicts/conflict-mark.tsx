"use client";

import { useConflictForecast } from "@/components/programs/model/conflict-context";
import { ConflictLevelBadge } from "./conflict-level";

/** Says in the search that an exercise would trip a rule for this patient. */
export function ConflictMark({ exerciseId }: { readonly exerciseId: string }) {
  const level = useConflictForecast()?.levels.get(exerciseId);
  return level ? (
    <p className="mt-0.5">
      <ConflictLevelBadge level={level} />
    </p>
  ) : null;
}
