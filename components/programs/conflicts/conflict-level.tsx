import { Badge } from "@/components/ui/badge";
import { TONE_WORD, type Tone } from "@/components/ui/tone";
import type { ConflictLevel } from "@/lib/domain/conflict/conflict-rule";

const TONE_OF_LEVEL: Readonly<Record<ConflictLevel, Tone>> = { stop: "stop", warn: "warn", note: "info" };

/** How strongly a rule speaks: a word with its shape, never a colour alone. */
export function ConflictLevelBadge({ level }: { readonly level: ConflictLevel }) {
  const tone = TONE_OF_LEVEL[level];
  return <Badge tone={tone}>{TONE_WORD[tone]}</Badge>;
}
