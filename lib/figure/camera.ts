import type { Camera, CloseUp } from "./figure";
import type { Vec3 } from "./geometry";

/** Scene units for one stature. Path coordinates are rounded to whole units: 0.1 % of stature. */
const UNITS = 1000;

/** How much larger a close-up shows its part, so that it comes out about as tall as a whole body. */
const ZOOM: Readonly<Record<CloseUp, number>> = {
  bust: 2.2,
  head: 4,
  "left.hand": 4.4,
  "right.hand": 4.4,
  "left.foot": 3.6,
  "right.foot": 3.6,
};

/** A point on the picture plane (x right, y down, in units) with its distance from the viewer. */
export interface Projected {
  readonly x: number;
  readonly y: number;
  readonly depth: number;
}

/** Orthographic projection. */
export interface View {
  /** Units of the picture for one stature. */
  readonly units: number;
  readonly closeUp: CloseUp | undefined;
  readonly project: (point: Vec3) => Projected;
  /** How far a direction points at the viewer, −1 to 1. */
  readonly towards: (direction: Vec3) => number;
  /** Picture axes as directions of the room: right, down, and towards the viewer. */
  readonly right: Vec3;
  readonly down: Vec3;
  readonly toward: Vec3;
  /** The foreshortening of circles that lie on the floor. */
  readonly floorSquash: number;
}

const views = new WeakMap<Camera, View>();

/** The view of a camera; the same object for the same camera, so that what does not move is drawn once. */
export function viewOf(camera: Camera): View {
  const view = views.get(camera) ?? buildView(camera);
  views.set(camera, view);
  return view;
}

function buildView({ azimuth, elevation, closeUp }: Camera): View {
  const [a, e] = [(azimuth * Math.PI) / 180, (elevation * Math.PI) / 180];
  const [sinA, cosA] = [Math.sin(a), Math.cos(a)];
  const [sinE, cosE] = [Math.sin(e), Math.cos(e)];
  const units = UNITS * (closeUp ? ZOOM[closeUp] : 1);
  return {
    units,
    closeUp,
    project: ([x, y, z]) => {
      const away = -sinA * x + cosA * y;
      return {
        x: (cosA * x + sinA * y) * units,
        y: -(away * sinE + z * cosE) * units,
        depth: (away * cosE - z * sinE) * units,
      };
    },
    towards: ([x, y, z]) => (sinA * x - cosA * y) * cosE + z * sinE,
    right: [cosA, sinA, 0],
    down: [sinA * sinE, -cosA * sinE, -cosE],
    toward: [sinA * cosE, -cosA * cosE, sinE],
    floorSquash: sinE,
  };
}
