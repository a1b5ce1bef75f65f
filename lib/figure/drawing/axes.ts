import type { View } from "../camera";
import type { Frame } from "../kinematics";

/** A point on the picture plane. `sharp` makes a corner of it. */
export interface Flat {
  readonly x: number;
  readonly y: number;
  readonly sharp?: boolean;
}

type Axis = readonly [x: number, y: number, toViewer: number];

/** A frame on the picture: origin and axes for one stature, each with its share towards the viewer. */
export interface Axes {
  readonly x: number;
  readonly y: number;
  readonly depth: number;
  readonly px: Axis;
  readonly py: Axis;
  readonly pz: Axis;
  readonly units: number;
}

/** The axes of a frame in a view. */
export function projectAxes(view: View, { origin: [ox, oy, oz], turn: t }: Frame): Axes {
  const { right: r, down: d, toward: v, units } = view;
  const axis = (x: number, y: number, z: number): Axis => [
    (r[0] * x + r[1] * y) * units,
    (d[0] * x + d[1] * y + d[2] * z) * units,
    v[0] * x + v[1] * y + v[2] * z,
  ];
  return {
    x: (r[0] * ox + r[1] * oy) * units,
    y: (d[0] * ox + d[1] * oy + d[2] * oz) * units,
    depth: -(v[0] * ox + v[1] * oy + v[2] * oz) * units,
    px: axis(t[0], t[1], t[2]),
    py: axis(t[3], t[4], t[5]),
    pz: axis(t[6], t[7], t[8]),
    units,
  };
}

/** A local point on the picture. */
export function spot(a: Axes, x: number, y: number, z: number): Flat {
  return {
    x: a.x + a.px[0] * x + a.py[0] * y + a.pz[0] * z,
    y: a.y + a.px[1] * x + a.py[1] * y + a.pz[1] * z,
  };
}

/** How far a local direction points at the viewer. */
export function facing(a: Axes, x: number, y: number, z: number): number {
  return a.px[2] * x + a.py[2] * y + a.pz[2] * z;
}

/** The distance of a local point from the viewer, in units. */
export function depthAt(a: Axes, x: number, y: number, z: number): number {
  return a.depth - facing(a, x, y, z) * a.units;
}
