import { drawEquipment, type Shape } from "./equipment";
import type { Prop, PropLayer } from "./figure";
import { type Drawn, drawFurniture, type Furniture } from "./furniture";
import { between, type Vec3 } from "./geometry";
import type { Bar, Paintable } from "./painter";
import type { SceneLayer, ScenePath } from "./scene";
import type { Stage } from "./stage";

/** A drawn prop with what the painter needs, if it is sorted among the parts of the body. */
export interface DrawnProp extends Drawn, Paintable {
  readonly place: PropLayer;
  readonly what: Prop["kind"];
}

const DEFAULT_PLACE: Record<Prop["kind"], PropLayer> = {
  mat: "behind",
  chair: "behind",
  bed: "behind",
  wall: "behind",
  box: "behind",
  worktop: "behind",
  rail: "behind",
  doorway: "behind",
  table: "behind",
  wedge: "behind",
  wobbleBoard: "behind",
  walkingFrame: "among",
  cone: "behind",
  card: "behind",
  path: "behind",
  clockFace: "behind",
  bike: "among",
  ball: "among",
  roller: "among",
  cushion: "among",
  pole: "among",
  sight: "front",
  strap: "front",
  loop: "front",
  fingerBand: "front",
  weight: "among",
  water: "front",
};

function waterShape(stage: Stage, height: number): Shape {
  const surface = stage.view.project([0, 0, height]).y;
  const discs = [...stage.discs.values()];
  const left = Math.round(Math.min(...discs.map((disc) => disc.x)) - 130);
  const right = Math.round(Math.max(...discs.map((disc) => disc.x)) + 130);
  const top = Math.round(surface);
  const bottom = Math.max(60, top + 160);
  const wave = Math.round((right - left) / 6);
  const waves = Array.from(
    { length: 6 },
    (_, i) => `q${Math.round(wave / 2)} ${i % 2 ? 16 : -16} ${wave} 0`,
  ).join("");
  const pool: ScenePath = {
    layer: "front",
    d: `M${left} ${top}${waves}V${bottom}H${left}z`,
    fill: stage.theme.water,
    opacity: 0.3,
  };
  const edge: ScenePath = {
    layer: "front",
    d: `M${left} ${top}${waves}`,
    fill: "none",
    stroke: stage.theme.water,
    strokeWidth: 9,
  };
  const origin: Vec3 = [0, 0, 0];
  return {
    paths: [pool, edge],
    reach: [
      { x: left, y: top, r: 0 },
      { x: right, y: bottom, r: 0 },
    ],
    line: [origin, origin],
    thickness: 0,
  };
}

/** The line a prop's overlaps are judged by; a bike is as deep as its frame. */
function furnitureLine(prop: Furniture): readonly [Vec3, Vec3] {
  const height = prop.kind === "box" ? prop.z + prop.size[2] / 2 : 0.3;
  return [
    [prop.x, prop.y, prop.kind === "box" ? height : 0],
    [prop.x, prop.y, height],
  ];
}

/** Draws one prop for a posed body. */
export function drawProp(stage: Stage, prop: Prop, name: string): DrawnProp {
  const place = prop.layer ?? DEFAULT_PLACE[prop.kind];
  const layer: SceneLayer = place === "among" ? "body" : place;
  const shape: Shape =
    prop.kind === "water"
      ? waterShape(stage, prop.height)
      : "x" in prop
        ? {
            ...drawFurniture({ view: stage.view, theme: stage.theme, layer }, prop),
            line: furnitureLine(prop),
            thickness: 0.25,
          }
        : drawEquipment(stage, prop, layer);
  const [a, b] = [stage.view.project(shape.line[0]), stage.view.project(shape.line[1])];
  const bars: Bar[] = [{ a, b, radius: shape.thickness * stage.view.units }];
  const depth = stage.view.project(between(shape.line[0], shape.line[1], 0.5)).depth;
  const paths = shape.paths.map((path): ScenePath => ({ ...path, about: name }));
  return {
    name,
    place,
    what: prop.kind,
    bars,
    depth,
    tipDepth: depth,
    joined: [],
    paths,
    reach: shape.reach,
  };
}
