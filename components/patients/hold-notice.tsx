import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { isOnHold } from "@/lib/domain/patient/condition";
import type { ConditionOption } from "@/lib/domain/patient/condition-groups";

type HoldNoticeProps = {
  patientId: string;
  conditions: readonly ConditionOption[];
  clearance: string;
};

/** Why no program can be published now, and what ends it; nothing when there is no hold. */
export function HoldNotice({ patientId, conditions, clearance }: HoldNoticeProps) {
  const holding = conditions.filter((condition) => isOnHold(condition, clearance.trim() !== ""));
  if (holding.length === 0) return null;
  const isFinal = holding.some((condition) => !condition.unlockable);
  return (
    <Notice
      tone={isFinal ? "stop" : "warn"}
      title={isFinal ? "No home program" : "Refer first"}
      actions={
        !isFinal && (
          <ButtonLink href={`/patients/${patientId}/edit`} size="sm">
            Record a referral or clearance
          </ButtonLink>
        )
      }
    >
      {holding.map((condition) => (
        <p key={condition.slug}>
          <strong className="font-semibold">{condition.name}.</strong> {condition.prompt}
        </p>
      ))}
      <p className="mt-2">
        {isFinal
          ? "No template is offered and nothing can be published."
          : "No template is offered and nothing can be published until a referral or clearance is recorded."}
      </p>
    </Notice>
  );
}
