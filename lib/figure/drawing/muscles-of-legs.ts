import { limb } from "./muscle-row";

/**
 * From origin to insertion, as far as the skin shows it; after Gray's Anatomy, 41st ed., and the plates named in
 * `slices.ts`.
 */
export const LEG_MUSCLES = {
  frontThigh: limb(
    ["thigh"],
    [
      ["thigh", -0.03, -8, 12],
      ["thigh", -0.075, -42, 44],
      ["thigh", -0.125, -52, 52],
      ["thigh", -0.175, -54, 46],
      ["thigh", -0.212, -38, 24],
      ["thigh", -0.23, -8, 6],
    ],
  ),
  backThigh: limb(
    ["thigh"],
    [
      ["thigh", -0.03, 170, 196],
      ["thigh", -0.075, 136, 226],
      ["thigh", -0.13, 132, 232],
      ["thigh", -0.18, 134, 230],
      ["thigh", -0.215, 132, 150],
    ],
  ),
  outerThigh: limb(
    ["thigh"],
    [
      ["thigh", -0.02, 74, 104],
      ["thigh", -0.07, 56, 116],
      ["thigh", -0.14, 62, 112],
      ["thigh", -0.2, 70, 104],
      ["thigh", -0.232, 82, 96],
    ],
  ),
  groin: limb(
    ["thigh"],
    [
      ["thigh", -0.012, 285, 318],
      ["thigh", -0.06, 258, 318],
      ["thigh", -0.11, 256, 304],
      ["thigh", -0.16, 262, 290],
    ],
  ),
  hipFront: limb(
    ["thigh"],
    [
      ["thigh", 0.012, -34, 26],
      ["thigh", -0.02, -36, 30],
      ["thigh", -0.055, -34, 26],
      ["thigh", -0.085, -22, 10],
    ],
  ),
  hipSide: limb(
    ["thigh", "shirt", "pelvis"],
    [
      ["pelvis", 0.034, 66, 124],
      ["pelvis", 0.016, 58, 132],
      ["pelvis", -0.01, 60, 126],
      ["thigh", -0.045, 76, 108],
    ],
  ),
  buttock: limb(
    ["thigh", "shirt", "pelvis"],
    [
      ["pelvis", 0.05, 148, 174],
      ["pelvis", 0.03, 104, 176],
      ["pelvis", 0.004, 72, 176],
      ["thigh", -0.03, 76, 200],
      ["thigh", -0.07, 104, 186],
    ],
  ),
  kneeFront: limb(
    ["thigh", "shank"],
    [
      ["thigh", -0.2, -18, 14],
      ["thigh", -0.228, -42, 40],
      ["shank", -0.012, -46, 44],
      ["shank", -0.04, -18, 18],
    ],
  ),
  calf: limb(
    ["shank"],
    [
      ["shank", -0.018, 140, 222],
      ["shank", -0.055, 118, 244],
      ["shank", -0.095, 122, 246],
      ["shank", -0.125, 140, 232],
      ["shank", -0.165, 172, 190],
    ],
  ),
  achilles: limb(
    ["shank"],
    [
      ["shank", -0.14, 160, 202],
      ["shank", -0.18, 148, 214],
      ["shank", -0.215, 146, 216],
      ["shank", -0.243, 150, 212],
    ],
  ),
  shin: limb(
    ["shank"],
    [
      ["shank", -0.022, 22, 58],
      ["shank", -0.065, 4, 66],
      ["shank", -0.12, 2, 54],
      ["shank", -0.17, 2, 30],
      ["shank", -0.2, 0, 12],
    ],
  ),
  sole: limb(
    ["foot"],
    [
      ["foot", -0.034, 140, 220],
      ["foot", -0.008, 112, 248],
      ["foot", 0.03, 110, 250],
      ["foot", 0.056, 116, 244],
    ],
  ),
};
