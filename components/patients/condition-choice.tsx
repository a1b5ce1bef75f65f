import clsx from "clsx";
import { Checkbox } from "@/components/ui/checkbox";
import { Notice } from "@/components/ui/notice";
import { setsHold } from "@/lib/domain/patient/condition";
import type { ConditionOption } from "@/lib/domain/patient/condition-groups";
import { ConditionFactFields } from "./condition-facts";
import type { ConditionFactTexts } from "./patient-values";

type ConditionChoiceProps = {
  option: ConditionOption;
  checked: boolean;
  onToggle: () => void;
  /** What stands in the fields of a tag that stores more than its yes. */
  facts: ConditionFactTexts;
  errors: Readonly<Record<string, string>>;
};

/** One condition; ticked, it says what to look out for. */
export function ConditionChoice({ option, checked, onToggle, facts, errors }: ConditionChoiceProps) {
  const isHolding = checked && setsHold(option.suitability);
  return (
    <li className={clsx("grid content-start gap-2", isHolding && "md:col-span-2")}>
      <Checkbox
        name="tags[]"
        value={option.slug}
        checked={checked}
        onChange={onToggle}
        label={option.name}
        hint={
          <>
            {option.plainName}
            {option.clinicianOnly && " · clinician only, never shown to patients"}
          </>
        }
      />
      {checked && <Consequence option={option} />}
      {checked && <ConditionFactFields tag={option.slug} saved={facts} errors={errors} />}
    </li>
  );
}

function Consequence({ option: { suitability, unlockable, prompt } }: { option: ConditionOption }) {
  if (!setsHold(suitability)) {
    return prompt === "" ? null : (
      <p className="ml-7.5 border-l-2 border-accent pl-3 text-sm" role="status">
        {suitability === "yes-with-care" && <strong className="font-semibold">With care. </strong>}
        {prompt}
      </p>
    );
  }
  return (
    <Notice
      role="status"
      tone={suitability === "no-program" ? "stop" : "warn"}
      title={suitability === "no-program" ? "No home program" : "Refer first"}
    >
      <p>{prompt}</p>
      <p className="mt-2">
        {unlockable
          ? "Until you record a referral or clearance below, no template is offered and nothing can be published."
          : "No template is offered and nothing can be published while this is ticked."}
      </p>
    </Notice>
  );
}
