import { ConflictLevelBadge } from "@/components/programs/conflicts/conflict-level";
import type { TopicCondition } from "@/lib/domain/advice/topic-rule";

/** What speaks against an advice topic for this patient. */
export function TopicConditions({ conditions }: { readonly conditions: readonly TopicCondition[] }) {
  return conditions.map(({ level, because, advice }) => (
    <p key={because} className="text-sm">
      <ConflictLevelBadge level={level} /> {sentence(because)}
      {advice !== undefined && ` ${advice}`}
    </p>
  ));
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
