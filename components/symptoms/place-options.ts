import { BODY_FACES, BODY_SPOTS } from "@/lib/domain/exercise/body-spots";
import type { SymptomMark } from "@/lib/domain/symptom/symptom-chart";
import type { SymptomSide } from "@/lib/domain/symptom/symptom-limits";

/** A place with its side, as a choice of a list. */
export type MarkedPlace = Pick<SymptomMark, "face" | "place" | "side">;

const BOTH: readonly SymptomSide[] = ["right", "left"];
const MIDDLE: readonly SymptomSide[] = ["middle"];

/** Every place of the map with its sides, from the head down, front first. */
export const MARKED_PLACES: readonly MarkedPlace[] = BODY_FACES.flatMap((face) =>
  BODY_SPOTS[face].flatMap(({ label, x }) =>
    (x > 0 ? BOTH : MIDDLE).map((side) => ({ face, place: label, side })),
  ),
);

/** "Knee, right, front". */
export function placeInWords({ face, place, side }: MarkedPlace): string {
  return [place, side === "middle" ? "" : side, face].filter((part) => part !== "").join(", ");
}
