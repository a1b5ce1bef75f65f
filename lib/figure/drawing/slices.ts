import type { Slice } from "./slice";

/**
 * Profiles of the man's body. Lengths along the bones are those of `skeleton.ts`. Shapes are drawn by eye and kept near
 * the mean girths of ANSUR II (Gordon CC et al., NATICK/TR-15/007, 2014), over stature: upper arm 0.19, forearm 0.17,
 * wrist 0.10, thigh 0.35, calf 0.22, ankle 0.13, neck 0.22. Where a bulge lies along its bone is read off anatomy plates
 * for artists (Bammes G. Der nackte Mensch, 1982; Goldfinger E. Human Anatomy for Artists, 1991): gastrocnemius fullest
 * at 29 % of the shank with its inner head lower than the outer, vastus medialis at 85 % of the thigh, deltoid inserted
 * at 40 % of the upper arm, forearm fullest at 25 %.
 */
export const UPPER_ARM: readonly Slice[] = [
  [-0.06, 0.0305, 0.031, 0.031, 0.026],
  [-0.085, 0.03, 0.031, 0.029, 0.025],
  [-0.115, 0.031, 0.029, 0.0255, 0.025],
  [-0.155, 0.026, 0.026, 0.0235, 0.024],
  [-0.186, 0.021, 0.0245, 0.0235, 0.0245],
];
/** Starts below the round of the shoulder, which the shirt has. */
export const SLEEVE: readonly Slice[] = [
  [-0.028, 0.033, 0.033, 0.0372, 0.028],
  [-0.055, 0.0352, 0.0352, 0.0368, 0.0298],
  [-0.094, 0.0345, 0.0345, 0.0335, 0.0305],
];
export const FOREARM: readonly Slice[] = [
  [0.002, 0.021, 0.0235, 0.0235, 0.0245],
  [-0.034, 0.027, 0.0225, 0.026, 0.026],
  [-0.068, 0.0245, 0.021, 0.023, 0.023],
  [-0.11, 0.0185, 0.017, 0.0155, 0.0155],
  [-0.143, 0.0165, 0.0155, 0.0118, 0.0118],
];
/** Front is the thumb's side, outside the back of the hand. */
export const PALM: readonly Slice[] = [
  [0.004, 0.0163, 0.0155, 0.0118, 0.0118],
  [-0.02, 0.0205, 0.0185, 0.0115, 0.013],
  [-0.044, 0.0245, 0.0225, 0.0095, 0.0105],
  [-0.055, 0.0235, 0.022, 0.0085, 0.009],
];
export const THIGH: readonly Slice[] = [
  [-0.1, 0.055, 0.051, 0.043, 0.046],
  [-0.155, 0.048, 0.043, 0.038, 0.038],
  [-0.2, 0.0395, 0.038, 0.0345, 0.037],
  [-0.228, 0.037, 0.034, 0.0325, 0.0345],
  [-0.247, 0.0365, 0.033, 0.0325, 0.0335],
];
export const SHORTS: readonly Slice[] = [
  [-0.014, 0.057, 0.054, 0.049, 0.046],
  [-0.045, 0.0605, 0.06, 0.0495, 0.05],
  [-0.09, 0.0585, 0.054, 0.0475, 0.0485],
  [-0.142, 0.0555, 0.051, 0.046, 0.046],
];
export const SHANK: readonly Slice[] = [
  [0.004, 0.0365, 0.033, 0.0325, 0.0335],
  [-0.03, 0.0315, 0.035, 0.0335, 0.033],
  [-0.075, 0.0275, 0.047, 0.034, 0.037],
  [-0.115, 0.0255, 0.0405, 0.0295, 0.032],
  [-0.165, 0.0225, 0.027, 0.0225, 0.023],
  [-0.21, 0.02, 0.0215, 0.0185, 0.0185],
  [-0.24, 0.0205, 0.0225, 0.0215, 0.021],
];
/** Along the foot: up, down, outside, inside, about a line 0.02 under the ankle. */
export const FOOT: readonly Slice[] = [
  [-0.036, 0.016, 0.016, 0.015, 0.015],
  [-0.016, 0.028, 0.019, 0.0195, 0.0185],
  [0.012, 0.03, 0.0185, 0.0205, 0.0185],
  [0.036, 0.014, 0.017, 0.0235, 0.021],
  [0.058, 0.004, 0.0185, 0.026, 0.0255],
];
/** Front of a shoe, about the axis of the toes. */
export const TOE_CAP: readonly Slice[] = [
  [-0.009, 0.015, 0.0155, 0.0285, 0.028],
  [0.007, 0.0125, 0.0165, 0.0285, 0.029],
  [0.023, 0.01, 0.0155, 0.0235, 0.028],
  [0.037, 0.0075, 0.015, 0.012, 0.0245],
];
