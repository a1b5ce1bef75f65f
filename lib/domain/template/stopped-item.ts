import type { ConflictExercise, ConflictPatient } from "@/lib/domain/conflict/conflict-rule";
import { conflictLevels } from "@/lib/domain/conflict/find-conflicts";
import type { Dose } from "@/lib/domain/dose/dose";
import { doseForSide, type SideRule } from "@/lib/domain/dose/dose-side";

/** A template's exercise, as the rules see it on the patient's side. */
export interface StoppableItem extends ConflictExercise {
  readonly sideRule: SideRule;
  readonly dose: Dose;
}

/** Tells of a template's exercise whether a rule says STOP for this patient, on the side that the program would have. */
export function stopsFor(patient: ConflictPatient): (item: StoppableItem) => boolean {
  const levelOf = conflictLevels(patient);
  return (item) => levelOf(item, doseForSide(item.dose, item.sideRule, patient.affectedSide).side) === "stop";
}
