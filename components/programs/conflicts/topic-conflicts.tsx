"use client";

import { useConflictForecast } from "./conflict-context";
import { ConflictLevelBadge } from "./conflict-level";

/** What the rules say about an advice topic for this patient. */
export function TopicConflicts({ slug }: { readonly slug: string }) {
  const conflicts = useConflictForecast()?.ofTopic(slug) ?? [];
  return conflicts.map(({ rule, level, message }) => (
    <p key={rule} className="ml-7.5 text-sm">
      <ConflictLevelBadge level={level} /> {message}
    </p>
  ));
}
