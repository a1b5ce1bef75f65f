import { getBall } from "./body";
import { UNITS } from "./camera";
import { direct, place, type Vec3 } from "./geometry";
import { type Circle, hullPath, linePath } from "./hull";
import type { ScenePath } from "./scene";
import { discOf, type Stage } from "./stage";

/** The face is painted over the hair until it is turned this far away. */
const FACE_HIDDEN = -0.3;
const EYE: Vec3 = [0.0605, 0.0185, 0.036];
const EYE_NORMAL: Vec3 = [0.86, 0.5, 0];
const EYE_RADIUS = 0.0056;
const MOUTH: readonly Vec3[] = [
  [0.0555, 0.0125, -0.0035],
  [0.059, 0, -0.006],
  [0.0555, -0.0125, -0.0035],
];
const EAR_SHOWS = 0.12;

const disc = (stage: Stage, name: Parameters<typeof discOf>[1]): Circle => discOf(stage, name);

function hair(stage: Stage): ScenePath {
  const d = hullPath([disc(stage, "hairTop"), disc(stage, "hairBack"), disc(stage, "hairFront")]);
  return { layer: "body", d, fill: stage.theme.hair, under: true };
}

function face(stage: Stage): ScenePath {
  const names = ["brow", "cheek", "chin", "left.jaw", "right.jaw"] as const;
  const nose = hullPath([disc(stage, "noseRoot"), disc(stage, "noseTip")]);
  const d = hullPath(names.map((name) => disc(stage, name))) + nose;
  return { layer: "body", d, fill: stage.theme.skin.near, under: true };
}

function ears(stage: Stage): ScenePath[] {
  const { turn } = stage.frames.head;
  return (["left", "right"] as const).flatMap((side) => {
    const outward = stage.view.towards(direct(turn, [0, side === "left" ? 1 : -1, 0]));
    if (outward < EAR_SHOWS) return [];
    return [
      {
        layer: "body" as const,
        d: hullPath([disc(stage, `${side}.ear`)]),
        fill: stage.theme.skin.near,
        under: true,
      },
    ];
  });
}

function eyes(stage: Stage): ScenePath[] {
  const { origin, turn } = stage.frames.head;
  const seen = ([1, -1] as const).filter(
    (sign) => stage.view.towards(direct(turn, [EYE_NORMAL[0], EYE_NORMAL[1] * sign, 0])) > 0.22,
  );
  if (seen.length === 0) return [];
  const d = seen.map((sign) => {
    const { x, y } = stage.view.project(place(origin, turn, [EYE[0], EYE[1] * sign, EYE[2]]));
    return hullPath([{ x, y, r: EYE_RADIUS * UNITS }]);
  });
  return [{ layer: "body", d: d.join(""), fill: stage.theme.line }];
}

/** A short line for the mouth, when enough of the face is turned to the viewer. */
function mouth(stage: Stage, facing: number): ScenePath[] {
  if (facing < 0.25) return [];
  const { origin, turn } = stage.frames.head;
  const points = MOUTH.map((point) => stage.view.project(place(origin, turn, point)));
  return [
    { layer: "body", d: linePath(points, false), fill: "none", stroke: stage.theme.line, strokeWidth: 5 },
  ];
}

/** The head, just detailed enough to read which way it looks. */
export function drawHead(stage: Stage): ScenePath[] {
  const facing = stage.view.towards(direct(stage.frames[getBall("brow").segment].turn, [1, 0, 0]));
  if (facing < FACE_HIDDEN) return [face(stage), hair(stage), ...ears(stage)];
  return [hair(stage), face(stage), ...ears(stage), ...eyes(stage), ...mouth(stage, facing)];
}
