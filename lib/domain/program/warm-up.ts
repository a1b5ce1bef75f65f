import type { Exercise } from "@/lib/domain/exercise/exercise";
import { holds, type Reader } from "@/lib/domain/reader/circumstance";
import type { WarmUp } from "./program-document";

/** What of an exercise decides whether to warm up. */
export type WarmedExercise = Pick<Exercise, "purpose" | "startPosition"> &
  Partial<Pick<Exercise, "loadTags">>;

const STANDING: WarmUp = { text: "Warm up first: walk or march on the spot for 5 minutes.", minutes: 5 };
const SITTING: WarmUp = { text: "Warm up first: march your feet in your chair for 3 minutes.", minutes: 3 };

/** The lines there are. */
export const WARM_UPS: readonly WarmUp[] = [STANDING, SITTING];

/** What asks for warm muscles: load, jumps, a deep bend of the knee. */
const NEEDS_WARMTH: ReadonlySet<string> = new Set(["LOAD", "PLYO", "KNEEFLEX"]);
const PURPOSES_NEED_WARMTH: ReadonlySet<string> = new Set(["stretch", "return-to-sport"]);
/** Whoever has one of these marches in the chair. */
const NOT_STANDING = [{ tag: "falls-risk" }, { tag: "falls-frailty" }, { tag: "no-stand" }];

/** What to do before the first exercise; nothing where no exercise asks for it, or the first one warms up itself. */
export function findWarmUp(exercises: readonly WarmedExercise[], reader: Reader): WarmUp | undefined {
  const [first] = exercises;
  if (!first || first.purpose === "aerobic" || first.startPosition === "walking") return undefined;
  if (!exercises.some(needsWarmth)) return undefined;
  const isChairProgram = exercises.every(({ startPosition }) => startPosition === "sitting");
  return isChairProgram || holds({ any: NOT_STANDING }, reader) ? SITTING : STANDING;
}

function needsWarmth({ purpose, loadTags = [] }: WarmedExercise): boolean {
  return PURPOSES_NEED_WARMTH.has(purpose) || loadTags.some((tag) => NEEDS_WARMTH.has(tag));
}
