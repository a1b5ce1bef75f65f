import { type Suitability, setsHold } from "./condition";
import type { AffectedSide } from "./patient";
import { SIDE_AFTER_NAME } from "./side-words";

/** What a list knows of a tag or flag that is set on a patient. */
export interface ListedCondition {
  readonly name: string;
  readonly kind: "condition" | "flag";
  readonly suitability: Suitability;
  readonly isVisitReason: boolean;
}

/** A line of the conditions of a patient; `isWarning`: a rule of safety reads it. */
export interface ConditionLine {
  readonly text: string;
  readonly isWarning: boolean;
}

/**
 * The conditions of a patient as a list shows them: what the patient comes for first, with its side, then what asks for
 * care, then the rest. What holds a program is a warning wherever it stands.
 */
export function listedConditions(
  conditions: readonly ListedCondition[],
  side: AffectedSide,
): ConditionLine[] {
  const main =
    conditions.find(({ isVisitReason }) => isVisitReason) ??
    conditions.find(({ kind, suitability }) => kind === "condition" && suitability === "yes") ??
    conditions.find(({ kind }) => kind === "condition");
  const rest = conditions
    .filter((condition) => condition !== main)
    .map(({ name, kind, suitability }) => ({
      text: name,
      isWarning: kind === "flag" || suitability !== "yes",
    }));
  const first = main && { text: main.name + SIDE_AFTER_NAME[side], isWarning: setsHold(main.suitability) };
  return [
    ...(first ? [first] : []),
    ...rest.filter(({ isWarning }) => isWarning),
    ...rest.filter(({ isWarning }) => !isWarning),
  ];
}
