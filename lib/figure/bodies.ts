/** Who is drawn: girths, and how the spine is carried. Hands and feet stay where the solver put them. */
export const BODIES = ["man", "woman", "older", "heavier", "pregnant", "teenager"] as const;
export type BodyName = (typeof BODIES)[number];
export const HAIRS = ["short", "tied", "bob", "grey", "bald", "headscarf"] as const;
export type HairName = (typeof HAIRS)[number];

/** Factors on the slices of the body (1 is the man's) and lengths added to them in fractions of stature. */
export interface BodyShape {
  readonly limb: number;
  readonly arm: number;
  readonly shoulders: number;
  readonly ribs: number;
  readonly waist: number;
  readonly hips: number;
  readonly neck: number;
  readonly head: number;
  readonly jaw: number;
  readonly belly: number;
  readonly lowBelly: number;
  readonly bust: number;
  readonly seat: number;
  readonly hump: number;
  /** Degrees that the thoracic spine is bent beyond the pose when the body is upright: see `stoop`. */
  readonly kyphosis: number;
  readonly softFace: boolean;
}

const MAN: BodyShape = {
  limb: 1,
  arm: 1,
  shoulders: 1,
  ribs: 1,
  waist: 1,
  hips: 1,
  neck: 1,
  head: 1,
  jaw: 1,
  belly: 0,
  lowBelly: 0,
  bust: 0,
  seat: 0,
  hump: 0,
  kyphosis: 0,
  softFace: false,
};
const WOMAN: BodyShape = {
  ...MAN,
  limb: 0.97,
  arm: 0.86,
  shoulders: 0.9,
  ribs: 0.9,
  waist: 0.87,
  hips: 1.04,
  neck: 0.84,
  head: 0.98,
  jaw: 0.86,
  bust: 0.02,
  seat: 0.003,
  softFace: true,
};

/**
 * Drawn by eye. The woman keeps near the ratios of the sexes' means over stature in ANSUR II (Gordon CC et al. 2012
 * Anthropometric Survey of U.S. Army Personnel, NATICK/TR-15/007, 2014): shoulders about 0.9, waist 0.9, hips a little
 * over 1, upper arm 0.86. Heavier: a body mass index of about 33 against 24. Pregnant: the last third. Older: some 15°
 * more kyphosis than at 30 (Fon GT et al. AJR 1980;134:979), bent into the spine, and a rounder upper back.
 */
export const SHAPES: Readonly<Record<BodyName, BodyShape>> = {
  man: MAN,
  woman: WOMAN,
  older: {
    ...MAN,
    limb: 0.92,
    arm: 0.9,
    shoulders: 0.95,
    ribs: 0.98,
    waist: 1.08,
    neck: 0.92,
    belly: 0.014,
    seat: -0.006,
    hump: 0.012,
    kyphosis: 15,
  },
  heavier: {
    ...MAN,
    limb: 1.17,
    arm: 1.18,
    shoulders: 1.04,
    ribs: 1.17,
    waist: 1.4,
    hips: 1.18,
    neck: 1.16,
    jaw: 1.14,
    belly: 0.038,
    lowBelly: 0.03,
    bust: 0.012,
    seat: 0.012,
  },
  pregnant: {
    ...WOMAN,
    limb: 1,
    arm: 0.88,
    ribs: 0.93,
    waist: 1.04,
    hips: 1.07,
    belly: 0.062,
    lowBelly: 0.04,
    bust: 0.028,
    seat: 0.006,
  },
  teenager: {
    ...MAN,
    limb: 0.87,
    arm: 0.82,
    shoulders: 0.9,
    ribs: 0.88,
    waist: 0.84,
    hips: 0.89,
    neck: 0.84,
    head: 1.05,
    jaw: 0.9,
  },
};
