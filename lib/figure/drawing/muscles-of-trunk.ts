import { limb, middle } from "./muscle-row";

/**
 * From origin to insertion, as far as the skin shows it; after Gray's Anatomy, 41st ed., and the plates named in
 * `slices.ts`.
 */
export const TRUNK_MUSCLES = {
  abdomen: middle(
    ["shirt", "pelvis"],
    [
      ["thoraxLow", 0, -26, 26],
      ["lumbarHigh", 0.004, -30, 30],
      ["lumbarLow", 0.006, -30, 30],
      ["pelvis", 0.022, -20, 20],
    ],
  ),
  lowBack: middle(
    ["shirt", "pelvis"],
    [
      ["thoraxLow", 0, 148, 212],
      ["lumbarHigh", 0.004, 124, 236],
      ["lumbarLow", 0.006, 126, 234],
      ["pelvis", 0.024, 156, 204],
    ],
  ),
  upperBack: middle(
    ["shirt", "pelvis"],
    [
      ["thoraxHigh", 0.05, 140, 220],
      ["thoraxHigh", 0.018, 118, 242],
      ["thoraxLow", 0.03, 130, 230],
      ["lumbarHigh", 0.02, 166, 194],
    ],
  ),
  // Rhomboids and the middle of trapezius, each beside the spine.
  betweenBlades: limb(
    ["shirt"],
    [
      ["thoraxHigh", 0.06, 154, 174],
      ["thoraxHigh", 0.03, 136, 174],
      ["thoraxLow", 0.045, 142, 174],
      ["thoraxLow", 0.02, 160, 174],
    ],
  ),
  sideTrunk: limb(
    ["shirt", "pelvis"],
    [
      ["thoraxLow", 0.03, 52, 122],
      ["lumbarHigh", 0.004, 30, 138],
      ["lumbarLow", 0.006, 30, 140],
      ["pelvis", 0.024, 44, 128],
    ],
  ),
  // Serratus anterior, from the outer ribs to below the armpit.
  sideRibs: limb(
    ["shirt"],
    [
      ["thoraxHigh", 0.01, 78, 120],
      ["thoraxLow", 0.05, 60, 124],
      ["thoraxLow", 0.022, 48, 116],
      ["thoraxLow", -0.006, 58, 94],
    ],
  ),
  chest: limb(
    ["shirt"],
    [
      ["thoraxHigh", 0.056, 14, 52],
      ["thoraxHigh", 0.03, 5, 72],
      ["thoraxLow", 0.05, 5, 62],
      ["thoraxLow", 0.028, 12, 40],
    ],
  ),
  neckFront: middle(
    ["neck", "shirt"],
    [
      ["thoraxHigh", 0.078, -26, 26],
      ["neck", 0.006, -44, 44],
      ["neck", 0.026, -48, 48],
      ["neck", 0.046, -44, 44],
    ],
  ),
  neckSide: limb(
    ["neck", "shirt"],
    [
      ["thoraxHigh", 0.08, 60, 118],
      ["neck", 0.006, 46, 132],
      ["neck", 0.03, 62, 138],
      ["neck", 0.058, 88, 132],
    ],
  ),
  neckBack: middle(
    ["neck", "shirt", "head"],
    [
      ["thoraxHigh", 0.076, 152, 208],
      ["neck", 0.006, 136, 224],
      ["neck", 0.03, 136, 224],
      ["neck", 0.056, 146, 214],
    ],
  ),
  shoulderFront: limb(
    ["arm", "shirt"],
    [
      ["arm", 0.022, -6, 34],
      ["arm", -0.01, -38, 52],
      ["arm", -0.045, -30, 60],
      ["arm", -0.075, 20, 72],
    ],
  ),
  shoulderSide: limb(
    ["arm", "shirt"],
    [
      ["arm", 0.024, 60, 118],
      ["arm", -0.006, 44, 134],
      ["arm", -0.04, 44, 132],
      ["arm", -0.078, 74, 104],
    ],
  ),
  shoulderBack: limb(
    ["arm", "shirt"],
    [
      ["arm", 0.022, 146, 184],
      ["arm", -0.01, 126, 214],
      ["arm", -0.045, 118, 206],
      ["arm", -0.075, 108, 156],
    ],
  ),
  upperArmFront: limb(
    ["arm"],
    [
      ["arm", -0.06, -22, 24],
      ["arm", -0.095, -44, 44],
      ["arm", -0.13, -46, 46],
      ["arm", -0.17, -16, 14],
    ],
  ),
  upperArmBack: limb(
    ["arm"],
    [
      ["arm", -0.05, 160, 204],
      ["arm", -0.09, 134, 228],
      ["arm", -0.13, 136, 226],
      ["arm", -0.172, 164, 198],
    ],
  ),
  forearmFront: limb(
    ["forearm"],
    [
      ["forearm", -0.01, 236, 292],
      ["forearm", -0.038, 218, 316],
      ["forearm", -0.075, 226, 310],
      ["forearm", -0.12, 252, 290],
    ],
  ),
  forearmBack: limb(
    ["forearm"],
    [
      ["forearm", -0.004, 56, 108],
      ["forearm", -0.036, 40, 140],
      ["forearm", -0.075, 52, 132],
      ["forearm", -0.12, 74, 110],
    ],
  ),
  thumbBase: limb(
    ["forearm"],
    [
      ["hand", -0.006, 300, 342],
      ["hand", -0.02, 284, 356],
      ["hand", -0.036, 288, 356],
      ["hand", -0.046, 318, 350],
    ],
  ),
  // Drawn from points on the skin: they lie round no limb.
  shoulderTop: limb(["arm", "shirt", "neck"], []),
  jaw: limb(["head"], []),
};
