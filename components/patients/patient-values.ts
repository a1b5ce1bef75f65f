import type { OwnFigureStyle } from "@/lib/domain/exercise/figure-style";
import type { BodyArea } from "@/lib/domain/patient/body-area";
import type { HealingStage } from "@/lib/domain/patient/healing-stage";
import type { AffectedSide } from "@/lib/domain/patient/patient";
import { type PatientCondition, shownPregnancyWeek } from "@/lib/domain/patient/patient-condition";

import type { ExternalId } from "@/lib/domain/patient-import/external-id";

/** What stands in the fields of a tag or flag that stores more than its yes. */
export interface ConditionFactTexts {
  readonly pregnancyWeeks: string;
  readonly limitsEndOn: string;
  readonly happenedOn: string;
  readonly areas: readonly BodyArea[];
  readonly variant: string;
  readonly stage: HealingStage | "";
}

export const NO_FACT_TEXTS: ConditionFactTexts = {
  pregnancyWeeks: "",
  limitsEndOn: "",
  happenedOn: "",
  areas: [],
  variant: "",
  stage: "",
};

/** What the form of a patient holds. */
export interface PatientFormValues {
  readonly name: string;
  readonly label: string;
  readonly birthYear: number | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly reference: string | null;
  readonly affectedSide: AffectedSide;
  readonly notes: string;
  readonly clearance: string;
  readonly adult: string;
  readonly writtenLanguage: string | null;
  /** As somebody would type it. */
  readonly spokenLanguage: string;
  readonly interpreterNeeded: boolean;
  /** How the drawings differ from the clinic's. */
  readonly figure: OwnFigureStyle;
  readonly tags: readonly string[];
  /** The tag that the patient comes for; empty for none. */
  readonly visitReason: string;
  /** What stands in the fields of a tag or flag, by slug. */
  readonly facts: Readonly<Record<string, ConditionFactTexts>>;
  /** The numbers that other systems have for the patient; on a new record the one it was asked for by. */
  readonly externalIds: readonly ExternalId[];
}

/** What the form shows of what is on record today. */
export function conditionValues(
  conditions: readonly PatientCondition[],
  today: string,
): Pick<PatientFormValues, "facts" | "visitReason"> {
  const facts = conditions.map((condition): [string, ConditionFactTexts] => {
    const { tag, limitsEndOn = "", happenedOn = "", areas = [], variant = "", stage = "" } = condition;
    const pregnancyWeeks = String(shownPregnancyWeek(condition, today) ?? "");
    return [tag, { pregnancyWeeks, limitsEndOn, happenedOn, areas, variant, stage }];
  });
  const visitReason = conditions.find((condition) => condition.isVisitReason)?.tag ?? "";
  return { facts: Object.fromEntries(facts), visitReason };
}

/** What the form of a new patient starts with. */
export const BLANK_PATIENT: PatientFormValues = {
  name: "",
  label: "",
  birthYear: null,
  email: null,
  phone: null,
  reference: null,
  affectedSide: "unspecified",
  notes: "",
  clearance: "",
  adult: "",
  writtenLanguage: null,
  spokenLanguage: "",
  interpreterNeeded: false,
  figure: { figureSkin: null, figureBody: null, figureHair: null },
  tags: [],
  visitReason: "",
  facts: {},
  externalIds: [],
};
