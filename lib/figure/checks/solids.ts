import type { Prop } from "../figure";
import { SIZES } from "../furniture-kit";
import type { Vec3 } from "../geometry";

/** A hard box in the room: middle, half sizes, and how it is turned about the vertical, in degrees. */
export interface Solid {
  readonly name: string;
  readonly centre: Vec3;
  readonly half: Vec3;
  readonly yaw: number;
}

const RADIANS = Math.PI / 180;

function at(
  prop: { readonly x: number; readonly y: number; readonly yaw?: number },
  x: number,
  y: number,
  z: number,
): Vec3 {
  const [c, s] = [Math.cos((prop.yaw ?? 0) * RADIANS), Math.sin((prop.yaw ?? 0) * RADIANS)];
  return [prop.x + c * x - s * y, prop.y + s * x + c * y, z];
}

/** The hard boxes that a thing is made of; none for soft, thin or round things. */
export function solidsOf(prop: Prop): Solid[] {
  switch (prop.kind) {
    case "box": {
      const [x, y, z] = prop.size;
      const half: Vec3 = [x / 2, y / 2, z / 2];
      return [
        {
          name: prop.tone === "step" ? "step" : "block",
          centre: at(prop, 0, 0, prop.z + z / 2),
          half,
          yaw: prop.yaw ?? 0,
        },
      ];
    }
    case "worktop": {
      const { width = SIZES.worktop.width, height = SIZES.worktop.height } = prop;
      const { depth } = SIZES.worktop;
      const yaw = prop.yaw ?? 0;
      return [
        {
          name: "worktop",
          centre: at(prop, depth / 2, 0, height - 0.015),
          half: [depth / 2, width / 2, 0.015],
          yaw,
        },
        {
          name: "worktop",
          centre: at(prop, depth / 2 + 0.02, 0, (height - 0.03) / 2),
          half: [(depth - 0.03) / 2, (width - 0.03) / 2, (height - 0.03) / 2],
          yaw,
        },
      ];
    }
    case "table": {
      const { length = SIZES.table.length, width = SIZES.table.width, height = SIZES.table.height } = prop;
      return [
        {
          name: "table",
          centre: at(prop, 0, 0, height - 0.011),
          half: [width / 2, length / 2, 0.011],
          yaw: prop.yaw ?? 0,
        },
      ];
    }
    case "wall": {
      const { width = SIZES.wall.width, height = SIZES.wall.height } = prop;
      const { thickness } = SIZES.wall;
      return [
        {
          name: "wall",
          centre: at(prop, thickness / 2, 0, height / 2),
          half: [thickness / 2, width / 2, height / 2],
          yaw: prop.yaw ?? 0,
        },
      ];
    }
    case "chair": {
      const { depth, width, slab } = SIZES.chair;
      const seat = prop.seat ?? SIZES.chair.seat;
      return [
        {
          name: "chair",
          centre: at(prop, 0, 0, seat - slab / 2),
          half: [depth / 2, width / 2, slab / 2],
          yaw: prop.yaw ?? 0,
        },
      ];
    }
    default:
      return [];
  }
}

/** How deep a point with a radius lies in a solid; negative when outside. */
export function depthIn({ centre, half, yaw }: Solid, point: Vec3, radius: number): number {
  const [dx, dy, dz] = [point[0] - centre[0], point[1] - centre[1], point[2] - centre[2]];
  const [c, s] = [Math.cos(yaw * RADIANS), Math.sin(yaw * RADIANS)];
  const local: Vec3 = [c * dx + s * dy, -s * dx + c * dy, dz];
  const out = local.map((value, i) => Math.abs(value) - (half[i] ?? 0));
  const outside = Math.hypot(...out.map((value) => Math.max(0, value)));
  return radius - (outside > 0 ? outside : Math.max(...out));
}

/** The upright posts of a thing, on the floor plan, with their height. */
export function postsOf(prop: Prop): Vec3[] {
  if (prop.kind !== "rail") return [];
  const { width = SIZES.rail.width, height = SIZES.rail.height } = prop;
  return [-0.4, 0.4].flatMap((share) => [0.02, height / 2].map((z) => at(prop, 0, share * width, z)));
}
