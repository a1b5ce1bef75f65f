import type { ScenePath } from "../scene";
import type { Flat } from "./axes";
import { smooth } from "./curve";

/** Line weights in scene units: outline (half of it shows), hands, feet and ears, inner lines. There are no others. */
export const OUTLINE = 11;
export const FINE = 7;
export const INNER = 4;

/** A shape with its outline under the fill, so that shapes of one path melt together. */
export function shape(d: string, fill: string, stroke: string, strokeWidth = OUTLINE): ScenePath {
  return { layer: "body", d, fill, under: true, stroke, strokeWidth };
}

/** A line on the body. */
export function line(d: string, stroke: string, strokeWidth = INNER): ScenePath {
  return { layer: "body", d, fill: "none", stroke, strokeWidth };
}

/** A smooth open line through points. */
export function stroke(...points: readonly Flat[]): string {
  return smooth(points, false);
}
