/** What a path is: the ground, things behind, the body, things in front, marks on top. */
export type SceneLayer = "ground" | "behind" | "body" | "front" | "mark";

/** One filled or stroked path. Coordinates are whole scene units; 1000 units are one stature, the floor line is y = 0 below the origin. */
export interface ScenePath {
  readonly layer: SceneLayer;
  /** SVG path data: M, l, c, s, a, z; absolute Q and L in arrows. */
  readonly d: string;
  /** "none" for a line. */
  readonly fill: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  /**
   * `under`: the stroke of all subpaths is painted before the fill, so that only its outer half shows and shapes melt
   * together. SVG: `paint-order="stroke"`; elsewhere draw the path twice, stroked and then filled. Otherwise the stroke lies on top.
   */
  readonly under?: boolean;
  readonly opacity?: number;
  /** What in the figure it shows, for whoever checks that everything is drawn: `tint calf left`, `arrow 0`, `prop 2`. */
  readonly about?: string;
}

export interface SceneBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A drawing: paths in painting order. All frames of one figure have the same box, so they can stand side by side. */
export interface Scene {
  readonly paths: readonly ScenePath[];
  readonly box: SceneBox;
}
