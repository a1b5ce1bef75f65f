import type { HandBends } from "../hands";
import { type Axes, type Flat, spot } from "./axes";
import { fingerBones, type HandPoint, thumbBones } from "./hand-bones";
import { stroke } from "./ink";

/** Lines that only a close-up shows: the two great creases of the palm, or the folds over the finger joints. */
export function handCreases(a: Axes, sign: number, isPalm: boolean, bends: HandBends): string {
  const at = ([x, y, z]: HandPoint): Flat => spot(a, x, -sign * y, z);
  if (isPalm) {
    return (
      stroke(at([0.019, 0.009, -0.036]), at([0.006, 0.01, -0.031]), at([0.001, 0.011, -0.013])) +
      stroke(at([-0.019, 0.009, -0.04]), at([-0.006, 0.01, -0.043]), at([0.006, 0.01, -0.048]))
    );
  }
  return [...fingerBones(bends), thumbBones(bends.thumb)]
    .map(({ joints, width }, place) => {
      const joint = joints[place === 4 ? 2 : 1];
      const before = joints[place === 4 ? 1 : 0];
      if (!joint || !before || (bends.fingers[place as 0]?.[1] ?? 0) > 60) return "";
      const [x, y, z] = joint;
      const w = width * 0.55;
      return stroke(at([x - w, y - 0.004, z]), at([x, y - 0.005, z - 0.0012]), at([x + w, y - 0.004, z]));
    })
    .join("");
}
