import type { View } from "./camera";
import type { Prop } from "./figure";
import { direct, plus, rotationZ, type Vec3 } from "./geometry";
import type { Circle } from "./hull";
import { type BoxShape, boxPaths, boxReach, cylinderPaths, reachOf, tubePaths } from "./prop-shapes";
import type { SceneLayer, ScenePath } from "./scene";
import type { PropColour, Theme } from "./theme";

/** Sizes in fractions of a stature of about 1.70 m. */
export const SIZES = {
  mat: { length: 1.0, width: 0.36, thickness: 0.008 },
  chair: { seat: 0.265, depth: 0.25, width: 0.26, back: 0.25, slab: 0.022 },
  bed: { length: 1.16, width: 0.46, height: 0.29 },
  worktop: { width: 0.62, height: 0.52, depth: 0.16 },
  rail: { width: 0.5, height: 0.53 },
  wall: { width: 0.7, height: 0.96, thickness: 0.018 },
} as const;

export interface Drawn {
  readonly paths: readonly ScenePath[];
  readonly reach: readonly Circle[];
}

export type Furniture = Extract<Prop, { readonly x: number; readonly y: number }>;

interface Room {
  readonly view: View;
  readonly theme: Theme;
  readonly layer: SceneLayer;
}

/** Puts a local point of a piece of furniture into the room. */
const placer = (prop: Furniture) => {
  const rotation = rotationZ(prop.yaw ?? 0);
  return (x: number, y: number, z: number): Vec3 => plus([prop.x, prop.y, 0], direct(rotation, [x, y, z]));
};

function boxes({ view, theme, layer }: Room, list: readonly (readonly [BoxShape, PropColour])[]): Drawn {
  return {
    paths: list.flatMap(([box, colour]) => boxPaths(view, box, theme.props[colour], layer)),
    reach: list.flatMap(([box]) => boxReach(view, box)),
  };
}

function bars(
  { view, theme, layer }: Room,
  lines: readonly (readonly Vec3[])[],
  width: number,
  colour: PropColour,
): Drawn {
  return {
    paths: tubePaths(view, lines, width, theme.props[colour], layer),
    reach: lines.flat().map((point) => reachOf(view.project(point), width)),
  };
}

const join = (...parts: readonly Drawn[]): Drawn => ({
  paths: parts.flatMap((part) => part.paths),
  reach: parts.flatMap((part) => part.reach),
});

function chair(room: Room, prop: Extract<Furniture, { kind: "chair" }>): Drawn {
  const { depth, width, back, slab } = SIZES.chair;
  const seat = prop.seat ?? SIZES.chair.seat;
  const at = placer(prop);
  const yaw = prop.yaw ?? 0;
  const [x, y] = [depth / 2 - 0.015, width / 2 - 0.015];
  const legs = [
    [-x, y],
    [x, y],
    [-x, -y],
    [x, -y],
  ] as const;
  const seatBox: BoxShape = { base: at(0, 0, seat - slab), size: [depth, width, slab], yaw };
  const backBox: BoxShape = {
    base: at(-depth / 2 + 0.005, 0, seat + back - 0.11),
    size: [0.016, width, 0.11],
    yaw,
  };
  const posts =
    prop.back === false ? [] : [-y, y].map((py) => [at(-x, py, seat), at(-x, py, seat + back - 0.05)]);
  return join(
    ...(posts.length > 0 ? [bars(room, posts, 0.012, "wood"), boxes(room, [[backBox, "wood"]])] : []),
    bars(
      room,
      legs.map(([lx, ly]) => [at(lx, ly, 0), at(lx, ly, seat - slab)]),
      0.012,
      "wood",
    ),
    boxes(room, [[seatBox, "wood"]]),
  );
}

function bed(room: Room, prop: Extract<Furniture, { kind: "bed" }>): Drawn {
  const { length = SIZES.bed.length, width = SIZES.bed.width, height = SIZES.bed.height, yaw = 0 } = prop;
  const at = placer(prop);
  const [x, y] = [length / 2 - 0.05, width / 2 - 0.03];
  const feet = (
    [
      [-x, y],
      [x, y],
      [-x, -y],
      [x, -y],
    ] as const
  ).map(([fx, fy]) => [at(fx, fy, 0), at(fx, fy, height - 0.1)]);
  return join(
    bars(room, feet, 0.02, "wood"),
    boxes(room, [
      [{ base: at(0, 0, height - 0.12), size: [length, width, 0.05], yaw }, "wood"],
      [{ base: at(0, 0, height - 0.07), size: [length, width, 0.07], yaw }, "bed"],
    ]),
  );
}

function worktop(room: Room, prop: Extract<Furniture, { kind: "worktop" }>): Drawn {
  const { width = SIZES.worktop.width, height = SIZES.worktop.height, yaw = 0 } = prop;
  const { depth } = SIZES.worktop;
  const at = placer(prop);
  return boxes(room, [
    [{ base: at(depth / 2 + 0.02, 0, 0), size: [depth - 0.03, width - 0.03, height - 0.03], yaw }, "bed"],
    [{ base: at(depth / 2, 0, height - 0.03), size: [depth, width, 0.03], yaw }, "wood"],
  ]);
}

function rail(room: Room, prop: Extract<Furniture, { kind: "rail" }>): Drawn {
  const { width = SIZES.rail.width, height = SIZES.rail.height } = prop;
  const at = placer(prop);
  const half = width / 2;
  const posts = [-half * 0.8, half * 0.8].map((y) => [at(0, y, 0), at(0, y, height)]);
  return bars(room, [...posts, [at(0, -half, height), at(0, half, height)]], 0.018, "metal");
}

function bike(room: Room, prop: Extract<Furniture, { kind: "bike" }>): Drawn {
  const at = placer(prop);
  const metal = room.theme.props.metal;
  const wheel = cylinderPaths(
    room.view,
    at(0.3, 0.025, 0.15),
    at(0.3, -0.025, 0.15),
    0.11,
    metal,
    room.layer,
  );
  const frame = [
    [at(-0.2, 0, 0.012), at(0.42, 0, 0.012)],
    [at(-0.2, -0.1, 0.012), at(-0.2, 0.1, 0.012)],
    [at(0.42, -0.1, 0.012), at(0.42, 0.1, 0.012)],
    [at(0.07, 0, 0.17), at(-0.05, 0, 0.46)],
    [at(-0.1, 0, 0.012), at(0.07, 0, 0.17), at(0.3, 0, 0.15), at(0.36, 0, 0.62)],
    [at(0.27, -0.11, 0.64), at(0.36, -0.09, 0.62), at(0.36, 0.09, 0.62), at(0.27, 0.11, 0.64)],
  ];
  const saddle: BoxShape = { base: at(-0.05, 0, 0.455), size: [0.15, 0.09, 0.022], yaw: prop.yaw ?? 0 };
  return join(
    { paths: wheel, reach: [reachOf(room.view.project(at(0.3, 0, 0.15)), 0.11)] },
    bars(room, frame, 0.022, "metal"),
    boxes(room, [[saddle, "strap"]]),
  );
}

const standing = new WeakMap<Furniture, Room & { readonly drawn: Drawn }>();

/** Draws what stands in the room. It does not move with the body, so an animation draws it once for a view and theme. */
export function drawFurniture(room: Room, prop: Furniture): Drawn {
  const known = standing.get(prop);
  if (known && known.view === room.view && known.theme === room.theme && known.layer === room.layer) {
    return known.drawn;
  }
  const drawn = build(room, prop);
  standing.set(prop, { ...room, drawn });
  return drawn;
}

function build(room: Room, prop: Furniture): Drawn {
  const at = placer(prop);
  const yaw = prop.yaw ?? 0;
  switch (prop.kind) {
    case "mat": {
      const { length = SIZES.mat.length, width = SIZES.mat.width } = prop;
      const { thickness } = SIZES.mat;
      return boxes(room, [[{ base: at(0, 0, -thickness), size: [length, width, thickness], yaw }, "mat"]]);
    }
    case "wall": {
      const { width = SIZES.wall.width, height = SIZES.wall.height } = prop;
      const { thickness } = SIZES.wall;
      return boxes(room, [
        [{ base: at(thickness / 2, 0, 0), size: [thickness, width, height], yaw }, "wall"],
      ]);
    }
    case "box": {
      const colour = prop.tone ?? "block";
      return boxes(room, [[{ base: at(0, 0, prop.z), size: prop.size, yaw }, colour]]);
    }
    case "chair":
      return chair(room, prop);
    case "bed":
      return bed(room, prop);
    case "worktop":
      return worktop(room, prop);
    case "rail":
      return rail(room, prop);
    case "bike":
      return bike(room, prop);
  }
}
