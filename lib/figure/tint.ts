import { UNITS } from "./camera";
import type { Tint, TintArea } from "./figure";
import { direct, place, type Vec3 } from "./geometry";
import { type Circle, hullPath, linePath } from "./hull";
import type { BodyPartName } from "./parts";
import type { ScenePath } from "./scene";
import { type SegmentName, SIDES, type Side, signOf } from "./skeleton";
import type { Stage } from "./stage";

type Patch = readonly [
  part: string,
  segment: string,
  from: Vec3,
  fromRadius: number,
  to: Vec3,
  toRadius: number,
  normal: Vec3,
];

/** Each area is a capsule just under the skin, so that it stays inside the outline from every side. */
const PATCHES: Record<TintArea, Patch> = {
  frontThigh: ["thigh", "thigh", [0.02, 0, -0.06], 0.03, [0.014, 0, -0.2], 0.02, [1, 0, 0]],
  backThigh: ["thigh", "thigh", [-0.02, 0, -0.06], 0.03, [-0.012, 0, -0.2], 0.02, [-1, 0, 0]],
  groin: ["thigh", "thigh", [0.012, -0.026, -0.02], 0.022, [0.008, -0.022, -0.11], 0.02, [0.5, -0.8, 0]],
  hipFront: ["thigh", "thigh", [0.028, 0, 0.012], 0.026, [0.024, 0, -0.06], 0.024, [1, 0, 0]],
  hipSide: ["thigh", "thigh", [-0.006, 0.03, 0.015], 0.024, [0, 0.028, -0.04], 0.022, [0, 1, 0]],
  calf: ["shank", "shank", [-0.018, 0, -0.05], 0.022, [-0.01, 0, -0.14], 0.016, [-1, 0, 0]],
  buttock: ["thigh", "pelvis", [-0.034, 0.042, 0.012], 0.032, [-0.028, 0.04, -0.03], 0.034, [-1, 0.4, 0]],
  abdomen: ["shirt", "lumbarHigh", [0.026, 0, 0.02], 0.026, [0.03, 0, -0.05], 0.026, [1, 0, 0]],
  lowBack: ["shirt", "lumbarHigh", [-0.028, 0, 0.02], 0.022, [-0.034, 0, -0.05], 0.022, [-1, 0, 0]],
  upperBack: ["shirt", "thoraxHigh", [-0.028, 0, 0.02], 0.024, [-0.03, 0, -0.05], 0.024, [-1, 0, 0]],
  sideTrunk: ["shirt", "lumbarHigh", [0, 0.055, 0.08], 0.024, [0, 0.056, -0.02], 0.024, [0, 1, 0]],
};

const LIMB_PARTS = new Set(["thigh", "shank"]);
const MIDLINE_AREAS: ReadonlySet<TintArea> = new Set<TintArea>(["abdomen", "lowBack", "upperBack"]);
/** An area turned away further than this is not drawn. */
const TURNED_AWAY = -0.55;
const HATCH_GAP = 18;

function hatch(a: Circle, b: Circle): string {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy);
  const [ux, uy] = length > 1 ? [dx / length, dy / length] : [0, 1];
  const lines: string[] = [];
  for (let at = -a.r * 0.5; at <= length + b.r * 0.5; at += HATCH_GAP) {
    const share = Math.max(0, Math.min(1, at / Math.max(1, length)));
    const r = (a.r + (b.r - a.r) * share) * 0.85;
    const [x, y] = [a.x + ux * at, a.y + uy * at];
    lines.push(
      linePath(
        [
          { x: x - uy * r, y: y + ux * r },
          { x: x + uy * r, y: y - ux * r },
        ],
        false,
      ),
    );
  }
  return lines.join("");
}

function drawPatch(stage: Stage, area: TintArea, side: Side): ScenePath[] {
  const [, segment, from, fromRadius, to, toRadius, normal] = PATCHES[area];
  const sign = signOf(side);
  const name = (LIMB_PARTS.has(segment) ? `${side}.${segment}` : segment) as SegmentName;
  const { origin, turn } = stage.frames[name];
  const own = ([x, y, z]: Vec3): Vec3 => [x, y * sign, z];
  if (stage.view.towards(direct(turn, own(normal))) < TURNED_AWAY) return [];
  const circle = (point: Vec3, radius: number): Circle => {
    const { x, y } = stage.view.project(place(origin, turn, own(point)));
    return { x, y, r: radius * UNITS };
  };
  const a = circle(from, fromRadius);
  const b = circle(to, toRadius);
  const { theme } = stage;
  if (theme.mode === "mono") {
    return [{ layer: "body", d: hatch(a, b), fill: "none", stroke: theme.tint, strokeWidth: 4 }];
  }
  return [{ layer: "body", d: hullPath([a, b]), fill: theme.tint, opacity: theme.tintOpacity }];
}

/** The tints that lie on one part of the body, painted straight after it. */
export function drawTints(stage: Stage, part: BodyPartName, tints: readonly Tint[]): ScenePath[] {
  return tints.flatMap((tint) => {
    const owner = PATCHES[tint.area][0];
    const sides = SIDES.filter((side) => tint.side === "both" || tint.side === side);
    const chosen = MIDLINE_AREAS.has(tint.area) ? sides.slice(0, 1) : sides;
    return chosen
      .filter((side) => part === (LIMB_PARTS.has(owner) ? `${side}.${owner}` : owner))
      .flatMap((side) => drawPatch(stage, tint.area, side));
  });
}
