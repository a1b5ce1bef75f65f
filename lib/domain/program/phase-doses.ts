import type { Dose } from "@/lib/domain/dose/dose";
import { isSameDose } from "@/lib/domain/dose/dose-same";
import { doseInPhase, type Phase, type PhaseDose, type PhasedItem } from "./phase";

/** What an item is in each phase, in order; nothing where it is not done. */
function dosesByPhase(item: PhasedItem, phases: readonly Phase[]): (Dose | undefined)[] {
  return phases.map((phase) => doseInPhase(item, phase));
}

/**
 * The item with these doses: the first phase in which it is done gives its `dose`, and only the phases that differ are
 * named. An item that would be done in no phase is done in all of them: nothing leaves a program by its phases.
 */
export function withPhaseDoses<Item extends PhasedItem>(
  item: Item,
  phases: readonly Phase[],
  doses: readonly (Dose | undefined)[],
): Item {
  const { phaseDoses: _, ...bare } = item;
  const first = doses.find((dose) => dose !== undefined);
  if (first === undefined) return bare as Item;
  const own = phases.flatMap(({ phaseId }, index): PhaseDose[] => {
    const dose = doses[index];
    if (dose === undefined) return [{ phaseId }];
    return isSameDose(dose, first) ? [] : [{ phaseId, dose }];
  });
  return { ...bare, dose: first, ...(own.length > 0 && { phaseDoses: own }) } as Item;
}

/**
 * Changes the dose of an item in one phase. The phases after it that were the same as it follow, up to the first that
 * was not; every other phase keeps its dose.
 */
export function changeDoseInPhase<Item extends PhasedItem>(
  item: Item,
  phases: readonly Phase[],
  phaseId: string | undefined,
  dose: Dose,
): Item {
  const at = phases.findIndex((phase) => phase.phaseId === phaseId);
  if (at < 0) return { ...item, dose };
  const doses = dosesByPhase(item, phases);
  const was = doses[at];
  if (was === undefined) return withPhaseDoses(item, phases, doses.with(at, dose));
  const after = doses.slice(at + 1);
  const firstOther = after.findIndex((next) => next === undefined || !isSameDose(next, was));
  const end = firstOther < 0 ? doses.length : at + 1 + firstOther;
  return withPhaseDoses(
    item,
    phases,
    doses.map((old, index) => (index >= at && index < end ? dose : old)),
  );
}

/** Changes every dose of an item, in whatever phase. */
export function changeEveryDose<Item extends PhasedItem>(
  item: Item,
  phases: readonly Phase[],
  change: (dose: Dose) => Dose,
): Item {
  if (phases.length === 0) return { ...item, dose: change(item.dose) };
  const doses = dosesByPhase(item, phases).map((dose) => dose && change(dose));
  return withPhaseDoses(item, phases, doses);
}

/** Leaves an item out of a phase, or brings it back with the dose of the phase before. */
export function leaveOut<Item extends PhasedItem>(
  item: Item,
  phases: readonly Phase[],
  phaseId: string,
  isLeftOut: boolean,
): Item {
  const at = phases.findIndex((phase) => phase.phaseId === phaseId);
  const doses = dosesByPhase(item, phases);
  const isOnlyOne = doses.every((dose, index) => index === at || dose === undefined);
  if (at < 0 || (doses[at] === undefined) === isLeftOut || (isLeftOut && isOnlyOne)) return item;
  const back = doses.slice(0, at).findLast((dose) => dose !== undefined) ?? item.dose;
  return withPhaseDoses(item, phases, doses.with(at, isLeftOut ? undefined : back));
}

/** The item with the doses of these phases only, each where its phase now stands. */
export function fitToPhases<Item extends PhasedItem>(
  item: Item,
  before: readonly Phase[],
  after: readonly Phase[],
): Item {
  if (after.length === 0) {
    const { phaseDoses: _, ...bare } = item;
    return bare as Item;
  }
  const known = new Set(before.map(({ phaseId }) => phaseId));
  const doses: (Dose | undefined)[] = [];
  for (const phase of after) {
    // A new phase begins as the one before it ends.
    const isNew = doses.length > 0 && !known.has(phase.phaseId);
    doses.push(isNew ? doses.at(-1) : doseInPhase(item, phase));
  }
  return withPhaseDoses(item, after, doses);
}
