import { sceneOfFigure } from "@/lib/figure/draw";
import type { ScenePath } from "@/lib/figure/scene";
import { solveFigure } from "@/lib/figure/solve-figure";
import { viewBoxOf } from "@/lib/figure/svg";
import { change, figure } from "./authoring";
import { standing } from "./postures";

/** A body seen from one side, as flat outlines. */
export interface BodyMapSide {
  readonly viewBox: string;
  /** In painting order; a line lies on the shapes before it. */
  readonly paths: readonly { readonly d: string; readonly isLine: boolean; readonly width: number }[];
}

/** The drawn body from the front and from the back: a map to press on. */
export interface BodyMap {
  readonly front: BodyMapSide;
  readonly back: BodyMapSide;
}

/** Upright with the palms to the front, arms a little out. */
const POSE = change(standing, {
  both: { shoulderAbduction: 20, forearmPronation: -55, elbowFlexion: 4, hipAbduction: 3, hipRotation: 14 },
});

/** The map, drawn by the engine. `npm run figures` stores it for the page, which has no engine. */
export function buildBodyMap(): BodyMap {
  return { front: sideOf(90), back: sideOf(-90) };
}

function sideOf(azimuth: number): BodyMapSide {
  const spec = figure({ poses: [POSE], camera: { azimuth, elevation: 0 }, feet: "shod" });
  const scene = sceneOfFigure(solveFigure("body-map", spec), 0);
  const paths = scene.paths.filter(({ layer, stroke }) => layer === "body" && stroke !== undefined);
  return { viewBox: viewBoxOf(scene.box), paths: paths.map(flat) };
}

function flat({ d, fill, strokeWidth = 1 }: ScenePath) {
  return { d, isLine: fill === "none", width: strokeWidth };
}
