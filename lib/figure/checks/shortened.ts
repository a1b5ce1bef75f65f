import type { SolvedFigure, TintArea } from "../figure";
import type { AxialJoint } from "../joints";

/** The joints that lengthen a region of the trunk by bending one way and shorten it by bending the other. */
const BENT_BY: Readonly<Partial<Record<TintArea, readonly [joint: AxialJoint, sign: 1 | -1]>>> = {
  lowBack: ["lumbarFlexion", 1],
  abdomen: ["lumbarFlexion", -1],
};
/** Bent this many degrees the other way, a region is plainly shorter than at rest; a standing low back has less. */
const PLAINLY = 10;

/** Regions of the trunk that are marked as stretched while the spine bends so that they shorten. */
export function findShortenedStretches({ frames, highlight }: SolvedFigure): string[] {
  return highlight.flatMap(({ area, kind, frames: only }) => {
    const bentBy = BENT_BY[area];
    if (kind !== "stretch" || !bentBy) return [];
    const [joint, sign] = bentBy;
    return frames.flatMap(({ angles }, i) => {
      const isMarked = !only || only.includes(i);
      return isMarked && (angles[joint] ?? 0) * sign < -PLAINLY
        ? [`frame ${i + 1}: ${area} is marked as stretched, and it is shortened`]
        : [];
    });
  });
}
