import { Badge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { Suitability } from "@/lib/domain/patient/condition";
import type { ConditionOption } from "@/lib/domain/patient/condition-groups";
import type { NonesAsked } from "@/lib/domain/patient/none-asked";
import type { recordNoneAskedAction } from "@/lib/patients/actions";
import { NoneAsked } from "./none-asked";

const TONES: Partial<Record<Suitability, Tone>> = { "refer-first": "warn", "no-program": "stop" };

/** A condition with what it stores in words: "week 21". */
type NotedCondition = ConditionOption & { readonly kind: "condition" | "flag"; readonly detailWords: string };

export type ConditionBadgesProps = {
  conditions: readonly NotedCondition[];
  /** ", right": the side that is affected. */
  side: string;
  /** What the patient was asked for and had none of, with the day in words. */
  nonesAsked: { readonly [Kind in keyof NonesAsked]: string };
  patientId: string;
  recordAction: typeof recordNoneAskedAction;
};

/**
 * The conditions and flags of a patient; what the rules of safety read carries its shape. Where there are none, whether
 * anybody asked: an empty list does not tell.
 */
export function ConditionBadges(props: ConditionBadgesProps) {
  const { conditions, side, nonesAsked, patientId, recordAction } = props;
  const ofKind = (kind: "condition" | "flag") => conditions.filter((condition) => condition.kind === kind);
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      {conditions.length > 0 && (
        <ul aria-label="Conditions" className="flex min-w-0 flex-wrap gap-2">
          {ofKind("condition").map((condition, place) => (
            <li key={condition.slug} className="flex min-w-0">
              <Badge tone={TONES[condition.suitability]} wraps>
                {wordsOf(condition, place === 0 ? side : "")}
              </Badge>
            </li>
          ))}
          {ofKind("flag").map((flag) => (
            <li key={flag.slug} className="flex min-w-0">
              <Badge tone={TONES[flag.suitability] ?? "warn"} wraps>
                {wordsOf(flag, "")}
              </Badge>
            </li>
          ))}
        </ul>
      )}
      {(["condition", "flag"] as const)
        .filter((kind) => ofKind(kind).length === 0)
        .map((kind) => (
          <NoneAsked
            key={kind}
            kind={kind}
            asked={nonesAsked[kind]}
            patientId={patientId}
            action={recordAction}
          />
        ))}
    </div>
  );
}

function wordsOf({ name, detailWords }: NotedCondition, side: string): string {
  return `${name}${side}${detailWords === "" ? "" : `: ${detailWords}`}`;
}
