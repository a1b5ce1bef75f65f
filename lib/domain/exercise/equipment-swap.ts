import { EQUIPMENT_KINDS, type EquipmentKind } from "./equipment";
import { neededEquipment, needsAnyOf } from "./equipment-need";
import type { LoadTag, Purpose, Region, StartPosition } from "./exercise";
import { EXERCISE_LEVELS, type ExerciseLevel } from "./exercise-level";
import type { LadderPlace } from "./ladder";

/** What a swap reads of an exercise. */
export interface SwapExercise {
  readonly id: string;
  readonly regions: readonly Region[];
  readonly purpose: Purpose;
  readonly startPosition: StartPosition;
  readonly equipment: string;
  readonly loadTags: readonly LoadTag[];
  readonly level: ExerciseLevel;
}

export interface EquipmentSwap<Exercise> {
  readonly itemId: string;
  readonly exercise: Exercise;
  /** What fits in its place, best first; empty when the library has nothing. */
  readonly alternatives: readonly Exercise[];
}

/** What most homes have; an exercise that needs anything else is offered only to whoever needs it already. */
const AT_HOME: readonly EquipmentKind[] = [
  "mat",
  "bed",
  "chair",
  "wall",
  "worktop or rail",
  "cushion or towel",
];

/** Shoes, a quiet place: nobody is asked whether they have them. */
const NOT_ASKED: EquipmentKind = "other";

const MAX_ALTERNATIVES = 3;
/** Nobody who begins is given what stands at the top of a ladder, for want of a worktop. */
const TOO_MUCH_HARDER = 2;

export interface SwapSources<Exercise> {
  readonly items: readonly { readonly itemId: string; readonly exerciseId: string }[];
  readonly exercises: readonly Exercise[];
  readonly ladderOf: (exerciseId: string) => LadderPlace;
  /** What the patient does not have. */
  readonly missing: readonly EquipmentKind[];
}

/** The kinds of equipment that a program cannot do without, and so may be missing. */
export function equipmentInUse(exercises: readonly Pick<SwapExercise, "equipment">[]): EquipmentKind[] {
  const needed = new Set(exercises.flatMap(({ equipment }) => neededEquipment(equipment)));
  return EQUIPMENT_KINDS.filter((kind) => kind !== NOT_ASKED && needed.has(kind));
}

/**
 * For each item that cannot be done without what is missing: exercises that can, for the same purpose and part of the
 * body, neighbours on its ladder first. Nothing is offered twice, and nothing that is in the program.
 */
export function findEquipmentSwaps<Exercise extends SwapExercise>(
  sources: SwapSources<Exercise>,
): EquipmentSwap<Exercise>[] {
  const { items, exercises, missing } = sources;
  const byId = new Map(exercises.map((exercise) => [exercise.id, exercise]));
  const taken = new Set(items.map((item) => item.exerciseId));
  return items.flatMap(({ itemId, exerciseId }) => {
    const exercise = byId.get(exerciseId);
    if (!exercise || !needsAnyOf(exercise.equipment, missing)) return [];
    const alternatives = alternativesTo(exercise, sources).filter(({ id }) => !taken.has(id));
    const [best] = alternatives;
    if (best) taken.add(best.id);
    return [{ itemId, exercise, alternatives: alternatives.slice(0, MAX_ALTERNATIVES) }];
  });
}

function alternativesTo<Exercise extends SwapExercise>(
  exercise: Exercise,
  { exercises, ladderOf, missing }: SwapSources<Exercise>,
): Exercise[] {
  const place = ladderOf(exercise.id);
  const neighbours = new Set([...place.easier, ...place.harder]);
  const allowed = [...AT_HOME, ...neededEquipment(exercise.equipment)];
  return exercises
    .filter(
      (other) =>
        other.id !== exercise.id &&
        other.purpose === exercise.purpose &&
        levelsUp(exercise, other) < TOO_MUCH_HARDER &&
        // The first region is what the exercise is for; the others come along.
        exercise.regions.slice(0, 1).every((region) => other.regions.includes(region)) &&
        !needsAnyOf(other.equipment, missing) &&
        neededEquipment(other.equipment).every((kind) => allowed.includes(kind)),
    )
    .map((other) => ({ other, distance: distance(exercise, other, neighbours) }))
    .toSorted((one, two) => one.distance - two.distance)
    .map(({ other }) => other);
}

const levelsUp = (from: SwapExercise, to: SwapExercise) =>
  EXERCISE_LEVELS.indexOf(to.level) - EXERCISE_LEVELS.indexOf(from.level);

/** How far apart two exercises are: what they load that the first does not counts most after the ladder. */
function distance(from: SwapExercise, to: SwapExercise, neighbours: ReadonlySet<string>): number {
  const newLoads = to.loadTags.filter((tag) => !from.loadTags.includes(tag)).length;
  const otherRegions = from.regions.filter((region) => !to.regions.includes(region)).length;
  return (
    (neighbours.has(to.id) ? 0 : 4) +
    2 * newLoads +
    2 * otherRegions +
    (from.regions[0] === to.regions[0] ? 0 : 2) +
    (from.startPosition === to.startPosition ? 0 : 1) +
    (from.level === to.level ? 0 : 1)
  );
}
