import type { Camera } from "./figure";
import type { Vec3 } from "./geometry";

/** Scene units for one stature. Path coordinates are rounded to whole units: 0.1 % of stature. */
export const UNITS = 1000;

/** A point on the picture plane (x right, y down, in units) with its distance from the viewer. */
export interface Projected {
  readonly x: number;
  readonly y: number;
  readonly depth: number;
}

/** Orthographic projection. */
export interface View {
  readonly project: (point: Vec3) => Projected;
  /** How far a direction points at the viewer, −1 to 1. */
  readonly towards: (direction: Vec3) => number;
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

function buildView(camera: Camera): View {
  const azimuth = (camera.azimuth * Math.PI) / 180;
  const elevation = (camera.elevation * Math.PI) / 180;
  const [sinA, cosA] = [Math.sin(azimuth), Math.cos(azimuth)];
  const [sinE, cosE] = [Math.sin(elevation), Math.cos(elevation)];
  return {
    project: ([x, y, z]) => {
      const away = -sinA * x + cosA * y;
      return {
        x: (cosA * x + sinA * y) * UNITS,
        y: -(away * sinE + z * cosE) * UNITS,
        depth: (away * cosE - z * sinE) * UNITS,
      };
    },
    towards: ([x, y, z]) => (sinA * x - cosA * y) * cosE + z * sinE,
    floorSquash: sinE,
  };
}
