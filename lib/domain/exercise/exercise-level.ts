/** How much an exercise asks, compared with its neighbours. */
export const EXERCISE_LEVELS = ["starter", "middle", "harder"] as const;
export type ExerciseLevel = (typeof EXERCISE_LEVELS)[number];

/** One step of a ladder. */
export interface LadderStep {
  readonly easierId: string;
  readonly harderId: string;
}

/** One step up is a variation; from the second on an exercise asks for something new. */
const STEPS_TO_HARDER = 2;

/**
 * The level of each exercise, from the ladders alone. `starter`: nothing on its ladder is easier. `harder`: two or more
 * steps up, and nearer to the top of its ladder than to its foot. `middle`: everything between, and what stands on no
 * ladder: nothing says that one could begin with it, or work towards it. Where ladders meet, the longest way counts.
 */
export function buildLevels(steps: readonly LadderStep[]): (exerciseId: string) => ExerciseLevel {
  const below = countSteps(neighboursBy(steps, "harderId", "easierId"));
  const above = countSteps(neighboursBy(steps, "easierId", "harderId"));
  return (exerciseId) => {
    const [down, up] = [below(exerciseId), above(exerciseId)];
    if (down === 0 && up > 0) return "starter";
    return down >= STEPS_TO_HARDER && down > up ? "harder" : "middle";
  };
}

type Neighbours = ReadonlyMap<string, readonly string[]>;

function neighboursBy(
  steps: readonly LadderStep[],
  from: keyof LadderStep,
  to: keyof LadderStep,
): Neighbours {
  const neighbours = new Map<string, string[]>();
  for (const step of steps) neighbours.set(step[from], [...(neighbours.get(step[from]) ?? []), step[to]]);
  return neighbours;
}

/** Length of the longest way from an exercise to the end of its ladder. A ring, which no ladder should be, ends where it closes. */
function countSteps(neighbours: Neighbours): (exerciseId: string) => number {
  const known = new Map<string, number>();
  const count = (exerciseId: string): number => {
    const found = known.get(exerciseId);
    if (found !== undefined) return found;
    known.set(exerciseId, 0);
    const next = neighbours.get(exerciseId) ?? [];
    const steps = next.length === 0 ? 0 : 1 + Math.max(...next.map(count));
    known.set(exerciseId, steps);
    return steps;
  };
  return count;
}
