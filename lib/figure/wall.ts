import { boxes, type Drawn, type Furniture, join, NOTHING, placer, type Room, SIZES } from "./furniture-kit";
import { direct, rotationZ, type Vec3 } from "./geometry";
import { linePath } from "./hull";
import { reachOf } from "./prop-shapes";
import type { ScenePath } from "./scene";

type Wall = Extract<Furniture, { kind: "wall" }>;

/** How far apart the hatching of a cut wall is, and how steep, in fractions of stature. */
const HATCH = { gap: 0.05, rise: 0.03, margin: 0.06 } as const;
const SKIRTING = { height: 0.052, depth: 0.008 } as const;

/** Which end of a wall is seen well enough to show that it is cut: +1, −1, or 0 for none. */
function endSeen({ view }: Room, at: (x: number, y: number, z: number) => Vec3): number {
  const seen = [-1, 1].find((sign) => {
    const [p, q] = [at(0, 0, 0), at(0, sign, 0)];
    return view.towards([q[0] - p[0], q[1] - p[1], 0]) > 0.3;
  });
  return seen ?? 0;
}

/** The cut end of a wall is hatched, as on a builder's plan. */
function hatched(
  { view, theme, layer }: Room,
  at: (x: number, y: number, z: number) => Vec3,
  width: number,
  height: number,
): Drawn {
  const side = endSeen({ view, theme, layer }, at);
  if (side === 0) return NOTHING;
  let d = "";
  for (let z = HATCH.rise; z < height - HATCH.rise; z += HATCH.gap) {
    const p = view.project(at(0, (side * width) / 2, z));
    const q = view.project(at(SIZES.wall.thickness, (side * width) / 2, z + HATCH.rise));
    d += `M${Math.round(p.x)} ${Math.round(p.y)}L${Math.round(q.x)} ${Math.round(q.y)}`;
  }
  return { paths: [{ layer, d, fill: "none", stroke: theme.props.wall.line, strokeWidth: 4 }], reach: [] };
}

/** A piece of wall with a skirting board on the side where the body is (−x before the yaw). It goes on upwards and aside: no line ends it there. */
export function wall(room: Room, prop: Wall): Drawn {
  const { width = SIZES.wall.width, height = SIZES.wall.height, yaw = 0 } = prop;
  const { thickness } = SIZES.wall;
  const { view, theme, layer } = room;
  const at = placer(prop);
  const faces = (view.towards(direct(rotationZ(yaw), [-1, 0, 0])) > 0 ? [0] : [thickness]).map(
    (x): readonly (readonly [number, number])[] => [
      [x, -width / 2],
      [x, width / 2],
    ],
  );
  const end = endSeen(room, at);
  const cut = end === 0 ? [] : [[0, (end * width) / 2] as const, [thickness, (end * width) / 2] as const];
  const shade = theme.props.wall;
  const face = faces[0] ?? [];
  // Cut off level on the picture: a slanting top would look like the edge of a board.
  const top = view.project(at(thickness / 2, 0, height)).y;
  const flat = (feet: readonly (readonly [number, number])[]) => {
    const low = feet.map(([x, y]) => view.project(at(x, y, 0)));
    return linePath([...low, ...[...low].reverse().map(({ x }) => ({ x, y: top }))], true);
  };
  const paths: ScenePath[] = [
    { layer, d: flat(face), fill: shade.top },
    ...(cut.length > 0 ? [{ layer, d: flat(cut), fill: shade.side }] : []),
    { layer, d: edges(room, at, face, cut, top), fill: "none", stroke: shade.line, strokeWidth: 5 },
  ];
  const reach = [...face, ...cut].flatMap(([x, y]) => {
    const low = reachOf(view.project(at(x, y, 0)), 0, view.units);
    return [low, { ...low, y: top }];
  });
  const board = {
    base: at(-SKIRTING.depth / 2, 0, 0),
    size: [SKIRTING.depth, width, SKIRTING.height],
    yaw,
  } as const;
  const isSeen = face[0]?.[0] === 0;
  return join(
    { paths, reach },
    hatched(room, at, width, height - HATCH.margin),
    isSeen ? boxes(room, [[board, "bed"]]) : NOTHING,
  );
}

/** The lines of a wall: along the floor, and where it is cut through. */
function edges(
  { view }: Room,
  at: (x: number, y: number, z: number) => Vec3,
  face: readonly (readonly [number, number])[],
  cut: readonly (readonly [number, number])[],
  top: number,
): string {
  const foot = (list: readonly (readonly [number, number])[]) =>
    linePath(
      list.map(([x, y]) => view.project(at(x, y, 0))),
      false,
    );
  const upright = cut.map(([x, y]) => {
    const low = view.project(at(x, y, 0));
    return linePath([low, { x: low.x, y: top }], false);
  });
  return foot(face) + (cut.length > 0 ? foot(cut) : "") + upright.join("");
}
