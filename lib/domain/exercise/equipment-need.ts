import { EQUIPMENT_KINDS, type EquipmentKind, equipmentKinds, NO_EQUIPMENT } from "./equipment";

/** The library's words for what one may do without. */
const MAY_BE_LEFT_OUT = /\b(later|if needed|if you like)\b/;

/**
 * The kinds without which an exercise cannot be done: "mat or bed; band later" needs neither a mat, since a bed will do,
 * nor a band.
 */
export function neededEquipment(equipment: string): EquipmentKind[] {
  const needs = equipment
    .toLowerCase()
    .split(";")
    .filter((need) => need.trim() !== "" && !MAY_BE_LEFT_OUT.test(need))
    .flatMap(kindsInEveryChoice);
  return EQUIPMENT_KINDS.filter((kind) => kind !== NO_EQUIPMENT && needs.includes(kind));
}

/** Whether one of the kinds is needed, or each choice of a need holds one: "mat or bed" without mat and bed. */
export function needsAnyOf(equipment: string, missing: readonly EquipmentKind[]): boolean {
  return equipment
    .toLowerCase()
    .split(";")
    .filter((need) => need.trim() !== "" && !MAY_BE_LEFT_OUT.test(need))
    .some((need) =>
      choicesOf(need).every((choice) => equipmentKinds(choice).some((kind) => missing.includes(kind))),
    );
}

function kindsInEveryChoice(need: string): EquipmentKind[] {
  const [first = [], ...others] = choicesOf(need).map(equipmentKinds);
  return first.filter((kind) => others.every((kinds) => kinds.includes(kind)));
}

/** A comma parts choices only where an "or" follows: "strap, belt or towel", but "pool, chest-deep". */
function choicesOf(need: string): string[] {
  return need.includes(" or ") ? need.split(/,| or /) : [need];
}
