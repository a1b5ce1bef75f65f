import type { BodyShape } from "../bodies";
import type { AxialSegment } from "../skeleton";
import type { Slice } from "./slice";

export type AxialSlice = readonly [segment: AxialSegment, slice: Slice];

const even = (
  segment: AxialSegment,
  along: number,
  front: number,
  back: number,
  half: number,
): AxialSlice => [segment, [along, front, back, half, half]];

/** Shorts from the crotch to the waist. */
export function pelvisSlices(s: BodyShape): AxialSlice[] {
  const { hips, seat, lowBelly } = s;
  return [
    even("pelvis", -0.052, 0.012, 0.022 + seat, 0.036 * hips),
    even("pelvis", -0.026, 0.046, 0.07 + seat, 0.093 * hips),
    even("pelvis", 0.006, 0.058 + lowBelly * 0.5, 0.08 + seat, 0.0975 * hips),
    even("pelvis", 0.036, 0.06 + lowBelly, 0.066 + seat * 0.7, 0.09 * hips),
    even("lumbarLow", 0.012, 0.058 + lowBelly, 0.053, 0.082 * s.waist),
  ];
}

/** The shirt from its hem, which hangs over the shorts, to the collar. */
export function shirtSlices(s: BodyShape): AxialSlice[] {
  const { waist, ribs, belly, bust, hump } = s;
  const hem = Math.max(s.hips, s.hips + (waist - s.hips) * 0.35);
  return [
    even("pelvis", 0.018, 0.064 + s.lowBelly, 0.079 + s.seat, 0.0965 * hem),
    even("lumbarLow", 0.006, 0.061 + belly, 0.056, 0.085 * waist),
    even("lumbarHigh", 0.004, 0.061 + belly, 0.05, 0.081 * waist),
    even("thoraxLow", -0.004, 0.064 + belly * 0.6, 0.055 + hump * 0.3, 0.087 * ribs),
    even("thoraxLow", 0.04, 0.07 + bust, 0.061 + hump * 0.7, 0.094 * ribs),
    even("thoraxHigh", 0.018, 0.064 + bust * 0.45, 0.064 + hump, 0.1 * ribs),
    even("thoraxHigh", 0.05, 0.047, 0.055 + hump, 0.088 * s.shoulders),
    even("thoraxHigh", 0.073, 0.034, 0.043 + hump * 0.8, 0.064 * s.shoulders),
    even("thoraxHigh", 0.0845, 0.027, 0.036 + hump * 0.6, 0.041 * s.neck),
  ];
}

/** The neck from inside the collar to the skull. */
export function neckSlices({ neck }: BodyShape): AxialSlice[] {
  return [
    even("thoraxHigh", 0.07, 0.03, 0.036, 0.042 * neck),
    even("neck", 0.006, 0.027 * neck, 0.034 * neck, 0.0335 * neck),
    even("neck", 0.03, 0.029 * neck, 0.033 * neck, 0.031 * neck),
    even("head", 0.008, 0.03 * neck, 0.034 * neck, 0.031 * neck),
  ];
}
