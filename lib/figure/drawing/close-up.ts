import { BALLS, type BallName } from "../body";
import type { CloseUp } from "../figure";
import type { Circle } from "../hull";
import type { BodyPartName } from "../parts";
import { SIDES, type Side, signOf } from "../skeleton";
import { discOf, type Stage } from "../stage";
import { spot } from "./axes";
import { handSpot } from "./hand";
import { fingerBones, thumbBones } from "./hand-bones";
import { partsOfCloseUp } from "./part-list";

const SEGMENTS: Readonly<Record<string, readonly string[]>> = {
  head: ["head"],
  neck: ["neck"],
  foot: ["foot", "toes"],
};

/** What a close-up must hold of the body. */
export function closeUpReach(stage: Stage, closeUp: CloseUp): Circle[] {
  const shown = partsOfCloseUp(stage, closeUp);
  const balls = [...BALLS].flatMap(([name, { segment }]) => (isIn(shown, segment) ? [name as BallName] : []));
  const circles: Circle[] = balls.map((ball) => discOf(stage, ball));
  const { units } = stage.view;
  for (const side of SIDES) {
    if (shown.has(`${side}.forearm`)) circles.push(...handReach(stage, side));
    if (shown.has(`${side}.arm`)) {
      const arm = stage.axes[`${side}.upperArm`];
      circles.push(
        { ...spot(arm, 0, 0, 0), r: 0.036 * units },
        { ...spot(arm, 0, 0, -0.11), r: 0.03 * units },
      );
    }
    if (shown.has(`${side}.foot`))
      circles.push({ ...spot(stage.axes[`${side}.shank`], 0, 0, -0.17), r: 0.024 * units });
  }
  if (shown.has("shirt")) {
    const chest = stage.axes.thoraxLow;
    for (const y of [0.1, -0.1]) circles.push({ ...spot(chest, 0, y, 0.004), r: 4 });
  }
  return circles;
}

/** The joints of the fingers as they are bent, the wrist, and a piece of the forearm. */
function handReach({ axes, manner, view }: Stage, side: Side): Circle[] {
  const a = axes[`${side}.hand`];
  const sign = signOf(side);
  const bends = manner.hands[side];
  const joints = [...fingerBones(bends), thumbBones(bends.thumb)].flatMap((digit) => digit.joints);
  return [
    ...joints.map((joint) => ({ ...handSpot(a, sign, joint), r: 0.009 * view.units })),
    { ...spot(a, 0, 0, 0), r: 0.02 * view.units },
    { ...spot(axes[`${side}.forearm`], 0, 0, -0.09), r: 0.024 * view.units },
  ];
}

function isIn(shown: ReadonlySet<BodyPartName>, segment: string): boolean {
  const side = SIDES.find((each) => segment.startsWith(each));
  const own = side ? segment.slice(side.length + 1) : segment;
  return Object.entries(SEGMENTS).some(
    ([part, segments]) =>
      segments.includes(own) && shown.has((side ? `${side}.${part}` : part) as BodyPartName),
  );
}
