import type { ConflictLevel, ConflictPatient } from "@/lib/domain/conflict/conflict-rule";
import { conflictLevels } from "@/lib/domain/conflict/find-conflicts";
import type { Dose } from "@/lib/domain/dose/dose";
import { doseParts } from "@/lib/domain/dose/dose-short";
import { doseForSide, type SideRule } from "@/lib/domain/dose/dose-side";
import { itemSeconds } from "@/lib/domain/dose/session-minutes";
import { type StoppableItem, stopsFor } from "./stopped-item";
import { startItems } from "./template";

/** An exercise of a template, to be taken into a program or left out. */
export interface StartChoice {
  readonly exerciseId: string;
  readonly slug: string;
  readonly isDrawn: boolean;
  /** The plain name. */
  readonly name: string;
  /** "2 × 10, hold 5 s": how much, without how often. */
  readonly dose: string;
  /** How long the dose takes once. */
  readonly seconds: number;
  /** Whether a program starts with it unless somebody says otherwise. */
  readonly isProposed: boolean;
  /** Whether a rule speaks against it for this patient: that is to be looked at. */
  readonly conflict?: Exclude<ConflictLevel, "note">;
}

interface ChoosableItem extends StoppableItem {
  readonly exerciseId: string;
  readonly plainName: string;
  readonly isDrawn: boolean;
  readonly dose: Dose;
  readonly sideRule: SideRule;
}

/** What a template offers this patient, in its order. */
export function startChoices(
  template: { readonly isShared: boolean; readonly items: readonly ChoosableItem[] },
  patient: ConflictPatient,
): StartChoice[] {
  const proposed = new Set(startItems(template, stopsFor(patient)));
  const levelOf = conflictLevels(patient);
  return template.items.map((item, index) => {
    const { exerciseId, slug, isDrawn, plainName, sideRule } = item;
    const dose = doseForSide(item.dose, sideRule, patient.affectedSide);
    const level = levelOf(item, dose.side);
    return {
      ...{ exerciseId, slug, isDrawn, name: plainName },
      dose: amountOf(dose, sideRule),
      seconds: itemSeconds(dose, sideRule),
      isProposed: proposed.has(index),
      ...((level === "stop" || level === "warn") && { conflict: level }),
    };
  });
}

/** How much of it, without how often: for that a card has no room. */
function amountOf(dose: Dose, sideRule: SideRule): string {
  const { amount, hold, side } = doseParts(dose, sideRule);
  return [amount, hold, side].filter((part) => part !== "").join(", ");
}
