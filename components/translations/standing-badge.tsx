import { Badge } from "@/components/ui/badge";
import { STANDING_WORDS, type TranslationStanding } from "@/lib/domain/translated-text/translation-kind";

const TONES = { signed: "go", checked: "info", stale: "warn" } as const;

/** Where a translation stands, in a word with a shape. */
export function StandingBadge({ standing }: { readonly standing: TranslationStanding }) {
  const words = STANDING_WORDS[standing];
  return standing === "draft" || standing === "missing" ? (
    <Badge>{words}</Badge>
  ) : (
    <Badge tone={TONES[standing]}>{words}</Badge>
  );
}
