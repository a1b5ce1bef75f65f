import { bars, boxes, type Drawn, type Furniture, join, placer, type Room, SIZES } from "./furniture-kit";
import type { Vec3 } from "./geometry";
import { hullPath, linePath } from "./hull";
import { boxPaths, cylinderPaths, reachOf } from "./prop-shapes";
import type { ScenePath } from "./scene";

type Kind<K extends Furniture["kind"]> = Extract<Furniture, { kind: K }>;

/** Two posts and a lintel: the frame of a door. */
export function doorway(room: Room, prop: Kind<"doorway">): Drawn {
  const { width = SIZES.doorway.width, height = SIZES.doorway.height, yaw = 0 } = prop;
  const { post, depth } = SIZES.doorway;
  const at = placer(prop);
  const upright = (side: number) =>
    ({ base: at(0, (side * (width + post)) / 2, 0), size: [depth, post, height], yaw }) as const;
  const near = room.view.towards([at(0, 1, 0)[0] - prop.x, at(0, 1, 0)[1] - prop.y, 0]) > 0 ? 1 : -1;
  const lintel = { base: at(0, 0, height), size: [depth, width + 2 * post, post], yaw } as const;
  return boxes(room, [
    [upright(-near), "wood"],
    [lintel, "wood"],
    [upright(near), "wood"],
  ]);
}

/** A table with four legs. */
export function table(room: Room, prop: Kind<"table">): Drawn {
  const {
    length = SIZES.table.length,
    width = SIZES.table.width,
    height = SIZES.table.height,
    yaw = 0,
  } = prop;
  const at = placer(prop);
  const [x, y] = [width / 2 - 0.02, length / 2 - 0.02];
  const legs = [
    [x, y],
    [-x, y],
    [x, -y],
    [-x, -y],
  ].map(([lx = 0, ly = 0]) => [at(lx, ly, 0), at(lx, ly, height - 0.02)]);
  const top = { base: at(0, 0, height - 0.022), size: [width, length, 0.022], yaw } as const;
  // Close by, only the top is in the picture.
  if (room.view.closeUp) return { ...boxes(room, [[top, "wood"]]), reach: [] };
  return join(bars(room, legs, 0.016, "wood"), boxes(room, [[top, "wood"]]));
}

/** A slope: low at −x, full height at +x. */
export function wedge({ view, theme, layer }: Room, prop: Kind<"wedge">): Drawn {
  const [length, width, height] = prop.size;
  const at = placer(prop);
  const z = prop.z ?? 0;
  const corner = (x: number, y: number, up: number): Vec3 => at((x * length) / 2, (y * width) / 2, z + up);
  const shade = theme.props.step;
  const ink = { layer, stroke: shade.line, strokeWidth: 5 } as const;
  const face = (points: readonly Vec3[], fill: string): ScenePath => ({
    ...ink,
    d: linePath(points.map(view.project), true),
    fill,
  });
  const side = view.towards([at(0, 1, 0)[0] - prop.x, at(0, 1, 0)[1] - prop.y, 0]) > 0 ? 1 : -1;
  const points = [corner(-1, side, 0), corner(1, side, 0), corner(1, side, height)];
  const back = [corner(1, -1, 0), corner(1, 1, 0), corner(1, 1, height), corner(1, -1, height)];
  const top = [corner(-1, -1, 0), corner(-1, 1, 0), corner(1, 1, height), corner(1, -1, height)];
  return {
    paths: [face(back, shade.side), face(top, shade.top), face(points, shade.side)],
    reach: [...back, ...top].map((point) => reachOf(view.project(point), 0.005, view.units)),
  };
}

/** A round board that rocks on a half ball, and may be tilted. */
export function wobbleBoard({ view, theme, layer }: Room, prop: Kind<"wobbleBoard">): Drawn {
  const { radius = SIZES.wobbleBoard.radius, tilt = 0 } = prop;
  const at = placer(prop);
  const foot = view.project(at(0, 0, 0.012));
  const half = hullPath([
    { x: foot.x, y: foot.y, r: 0.018 * view.units },
    { ...view.project(at(0, 0, 0.026)), r: 0.04 * view.units },
  ]);
  const shade = theme.props.block;
  const ball: ScenePath = { layer, d: half, fill: shade.side, stroke: shade.line, strokeWidth: 5 };
  const [s, c] = [Math.sin((tilt * Math.PI) / 180), Math.cos((tilt * Math.PI) / 180)];
  const along = (z: number) => at(s * z, 0, c * z);
  const board = cylinderPaths(view, along(0.04), along(0.055), radius, theme.props.wood, layer);
  return { paths: [ball, ...board], reach: [reachOf(view.project(at(0, 0, 0.05)), radius, view.units)] };
}

/** A walking frame: four legs, two grips, a bar in front. */
export function walkingFrame(room: Room, prop: Kind<"walkingFrame">): Drawn {
  const { height = SIZES.walkingFrame.height } = prop;
  const { width, depth } = SIZES.walkingFrame;
  const at = placer(prop);
  const [x, y] = [depth / 2, width / 2];
  const side = (sign: number) => [
    at(-x - 0.02, sign * y, 0),
    at(-x + 0.01, sign * y, height),
    at(x - 0.02, sign * y, height),
    at(x + 0.02, sign * y, 0),
  ];
  const front = [
    [at(x - 0.01, -y, height * 0.86), at(x - 0.01, y, height * 0.86)],
    [at(x, -y, height * 0.45), at(x, y, height * 0.45)],
  ];
  return bars(room, [side(1), ...front, side(-1)], 0.016, "metal");
}

/** A marker on the floor. */
export function cone({ view, theme, layer }: Room, prop: Kind<"cone">): Drawn {
  const { height = SIZES.cone.height } = prop;
  const at = placer(prop);
  const shade = theme.props.cone;
  const foot = boxPaths(
    view,
    { base: at(0, 0, 0), size: [height * 0.7, height * 0.7, 0.012], yaw: prop.yaw ?? 0 },
    shade,
    layer,
  );
  const low = view.project(at(0, 0, 0.012));
  const top = view.project(at(0, 0, height));
  const r = height * 0.26 * view.units;
  const d = linePath(
    [
      { x: low.x - r, y: low.y },
      { x: top.x - 6, y: top.y },
      { x: top.x + 6, y: top.y },
      { x: low.x + r, y: low.y },
    ],
    true,
  );
  const body: ScenePath = { layer, d, fill: shade.top, stroke: shade.line, strokeWidth: 5 };
  return {
    paths: [...foot, body],
    reach: [reachOf(low, height * 0.35, view.units), reachOf(top, 0.01, view.units)],
  };
}

/** A sheet that stands in the room at the height of the eyes: it shows its face to −x before the yaw. */
export function card({ view, theme, layer }: Room, prop: Kind<"card">): Drawn {
  const [width, height] = prop.size;
  const at = placer(prop);
  const point = (y: number, z: number) => view.project(at(0, (y * width) / 2, prop.z + z * height));
  const shade = theme.props.paper;
  const corners = [point(-1, 0), point(1, 0), point(1, 1), point(-1, 1)];
  const sheet: ScenePath = {
    layer,
    d: linePath(corners, true),
    fill: shade.top,
    stroke: shade.line,
    strokeWidth: 6,
  };
  const marks = prop.shows === "stripes" ? stripes(point) : letter(point);
  const ink: ScenePath =
    prop.shows === "stripes"
      ? { layer, d: marks, fill: shade.line }
      : { layer, d: marks, fill: "none", stroke: theme.line, strokeWidth: 8 };
  return { paths: [sheet, ink], reach: corners.map((corner) => reachOf(corner, 0.005, view.units)) };
}

type FacePoint = (y: number, z: number) => { readonly x: number; readonly y: number };

const STRIPES = 6;

function stripes(point: FacePoint): string {
  return Array.from({ length: STRIPES }, (_, i) => {
    const [from, to] = [-1 + (2 * i + 0.5) / STRIPES, -1 + (2 * i + 1.5) / STRIPES];
    return linePath([point(from, 0.04), point(to, 0.04), point(to, 0.96), point(from, 0.96)], true);
  }).join("");
}

/** A capital E. */
function letter(point: FacePoint): string {
  return (
    linePath([point(0.4, 0.8), point(-0.4, 0.8), point(-0.4, 0.2), point(0.4, 0.2)], false) +
    linePath([point(-0.4, 0.5), point(0.25, 0.5)], false)
  );
}
