import { BODY_SPOTS, type BodyFace, type BodySpot } from "@/lib/domain/exercise/body-spots";
import type { SymptomKind, SymptomSide, SymptomWord } from "./symptom-limits";

/** One place that hurts or feels odd. */
export interface SymptomMark {
  readonly face: BodyFace;
  /** Label of a place of the map. */
  readonly place: string;
  readonly side: SymptomSide;
  readonly kind: SymptomKind;
  /** 0 to 10; null where nobody asked. */
  readonly strength: number | null;
  /** In the patient's words: "two weeks", "since the fall". */
  readonly since: string;
}

/** What the body felt like on one day. Kept as it was; never on the patient's link. */
export interface SymptomChart {
  readonly id: string;
  /** Local date. */
  readonly chartedOn: string;
  readonly marks: readonly SymptomMark[];
  readonly words: readonly SymptomWord[];
  readonly note: string;
  /** Entered by mistake. */
  readonly isStruck: boolean;
  readonly chartedByName: string;
}

/** The place of the map that a mark is on. */
export function spotOf({ face, place }: Pick<SymptomMark, "face" | "place">): BodySpot | undefined {
  return BODY_SPOTS[face].find(({ label }) => label === place);
}

/** Whether a mark is on a place of the map, on a side that it has. */
export function isOnMap(mark: Pick<SymptomMark, "face" | "place" | "side">): boolean {
  const spot = spotOf(mark);
  return spot !== undefined && (spot.x === 0) === (mark.side === "middle");
}

/** "Knee, right, front: burning, 6 out of 10, since the fall". */
export function markInWords({ face, place, side, kind, strength, since }: SymptomMark): string {
  const where = [place, side === "middle" ? "" : side, face].filter((part) => part !== "").join(", ");
  const what = [kind, strength === null ? "" : `${strength} out of 10`, since].filter((part) => part !== "");
  return `${where}: ${what.join(", ")}`;
}

/** The last two charts that count, the earlier one first: what a review compares. */
export function comparedCharts(charts: readonly SymptomChart[]): readonly SymptomChart[] {
  const counted = charts.filter(({ isStruck }) => !isStruck);
  const [first, last] = [counted[0], counted.at(-1)];
  return first && last && first !== last ? [first, last] : counted;
}
