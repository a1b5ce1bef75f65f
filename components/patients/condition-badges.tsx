import { Badge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { Suitability } from "@/lib/domain/patient/condition";
import type { ConditionOption } from "@/lib/domain/patient/condition-groups";

const TONES: Partial<Record<Suitability, Tone>> = { "refer-first": "warn", "no-program": "stop" };

/** A condition with what it stores in words: "week 21". */
type NotedCondition = ConditionOption & { readonly detailWords: string };

/** The conditions and flags of a patient; what holds a program carries its shape. */
export function ConditionBadges({ conditions }: { conditions: readonly NotedCondition[] }) {
  if (conditions.length === 0) return null;
  return (
    <ul aria-label="Conditions" className="flex flex-wrap gap-2">
      {conditions.map((condition) => (
        <li key={condition.slug} className="flex min-w-0">
          <Badge tone={TONES[condition.suitability]} wraps>
            {condition.name}
            {condition.detailWords !== "" && `: ${condition.detailWords}`}
          </Badge>
        </li>
      ))}
    </ul>
  );
}
