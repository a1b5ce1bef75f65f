import { clockFace, path } from "./floor-marks";
import {
  bars,
  boxes,
  type Drawn,
  type Furniture,
  join,
  NOTHING,
  placer,
  type Room,
  SIZES,
} from "./furniture-kit";
import { card, cone, doorway, table, walkingFrame, wedge, wobbleBoard } from "./furniture-more";
import { type BoxShape, cylinderPaths, reachOf, softPath } from "./prop-shapes";
import { SIDES, signOf } from "./skeleton";
import { wall } from "./wall";

export { type Drawn, type Furniture, SIZES } from "./furniture-kit";

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
  const armOn = (side: 1 | -1) => (prop.arms ? armrest(room, prop, seat, side) : NOTHING);
  // The far arm is painted before the seat, the near one after it.
  const isLeftNear = room.view.towards([at(0, 1, 0)[0] - prop.x, at(0, 1, 0)[1] - prop.y, 0]) > 0;
  return join(
    ...(posts.length > 0 ? [bars(room, posts, 0.012, "wood"), boxes(room, [[backBox, "wood"]])] : []),
    bars(
      room,
      legs.map(([lx, ly]) => [at(lx, ly, 0), at(lx, ly, seat - slab)]),
      0.012,
      "wood",
    ),
    armOn(isLeftNear ? -1 : 1),
    boxes(room, [[seatBox, "wood"]]),
    armOn(isLeftNear ? 1 : -1),
  );
}

/** A bar to push on at one side of a chair, from the back to a post in front. */
function armrest(room: Room, prop: Extract<Furniture, { kind: "chair" }>, seat: number, side: 1 | -1): Drawn {
  const { depth, width, arm } = SIZES.chair;
  const at = placer(prop);
  const [x, y, top] = [depth / 2 - 0.015, side * (width / 2 + 0.012), seat + arm];
  return bars(room, [[at(-x, y, top), at(x, y, top), at(x, y, seat - 0.012)]], 0.018, "wood");
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
    prop.pillow ? pillow(room, prop, prop.pillow === "low" ? -1 : 1) : NOTHING,
  );
}

/** A pillow at one end of a bed. */
function pillow({ view, theme, layer }: Room, prop: Extract<Furniture, { kind: "bed" }>, end: 1 | -1): Drawn {
  const { length = SIZES.bed.length, width = SIZES.bed.width, height = SIZES.bed.height } = prop;
  const at = placer(prop);
  const corners = [-1, 1].flatMap((x) =>
    [-1, 1].map((y) => at(end * (length / 2 - 0.13) + x * 0.06, y * (width / 2 - 0.07), height + 0.018)),
  );
  const path = softPath(
    view,
    corners.map((corner) => [corner, 0.02] as const),
    theme.props.pillow,
    layer,
  );
  return { paths: [path], reach: [] };
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
  const { width = SIZES.rail.width, height = SIZES.rail.height, rise = 0 } = prop;
  const at = placer(prop);
  const half = width / 2;
  const top = (y: number) => at(0, y, height - (y / width) * rise);
  const posts = [-half * 0.8, half * 0.8].map((y) => [at(0, y, 0), top(y)]);
  return bars(room, [...posts, [top(-half), top(half)]], 0.018, "metal");
}

/** The cranks, straight up and down but for a little: where the pedals are, and how far out, in fractions of stature. */
const PEDALS = { axle: [0.075, 0.175], down: [0.045, 0.075], up: [0.105, 0.275], out: 0.05 } as const;

/** Where a pedal is, ahead of the middle of the bike and above the floor, `turn` degrees further round. */
export function pedalPlace(isDown: boolean, turn = 0): readonly [x: number, z: number] {
  const { axle, down, up } = PEDALS;
  const [px, pz] = isDown ? down : up;
  const [dx, dz] = [px - axle[0], pz - axle[1]];
  const [c, s] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  return [axle[0] + c * dx + s * dz, axle[1] - s * dx + c * dz];
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
  const { axle, out } = PEDALS;
  const pedals = SIDES.map((side) => {
    const y = signOf(side) * out;
    const [x, z] = pedalPlace((prop.down ?? "right") === side, prop.turn);
    return [
      [at(axle[0], y * 0.4, axle[1]), at(x, y * 0.4, z)],
      [at(x, y * 0.3, z), at(x, y * 1.25, z)],
    ];
  });
  const frame = [
    [at(-0.2, 0, 0.012), at(0.42, 0, 0.012)],
    [at(-0.2, -0.1, 0.012), at(-0.2, 0.1, 0.012)],
    [at(0.42, -0.1, 0.012), at(0.42, 0.1, 0.012)],
    [at(0.07, 0, 0.17), at(-0.06, 0, 0.51)],
    [at(-0.1, 0, 0.012), at(0.07, 0, 0.17), at(0.3, 0, 0.15), at(0.36, 0, 0.7)],
    [at(0.27, -0.11, 0.72), at(0.36, -0.09, 0.7), at(0.36, 0.09, 0.7), at(0.27, 0.11, 0.72)],
  ];
  const saddle: BoxShape = { base: at(-0.06, 0, 0.505), size: [0.15, 0.09, 0.022], yaw: prop.yaw ?? 0 };
  return join(
    { paths: wheel, reach: [reachOf(room.view.project(at(0.3, 0, 0.15)), 0.11, room.view.units)] },
    bars(room, frame, 0.022, "metal"),
    bars(room, pedals.flat(), 0.014, "metal"),
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
    case "wall":
      return wall(room, prop);
    case "doorway":
      return doorway(room, prop);
    case "table":
      return table(room, prop);
    case "wedge":
      return wedge(room, prop);
    case "wobbleBoard":
      return wobbleBoard(room, prop);
    case "walkingFrame":
      return walkingFrame(room, prop);
    case "cone":
      return cone(room, prop);
    case "card":
      return card(room, prop);
    case "path":
      return path(room, prop);
    case "clockFace":
      return clockFace(room, prop);
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
