import { type Circle, hullPath } from "../hull";
import type { Stage } from "../stage";
import { type Axes, type Flat, spot } from "./axes";

/** A ball of the head in its frame: forward, left, up, radius, in fractions of stature. */
export type Sphere = readonly [x: number, y: number, z: number, r: number];

/**
 * The head, by eye, near the means of ANSUR II over stature: height from chin to crown 0.13, length 0.113, breadth
 * 0.088.
 */
export const SKULL: readonly Sphere[] = [
  [0.004, 0, 0.054, 0.0465],
  [-0.012, 0, 0.046, 0.042],
  [0.018, 0.004, 0.055, 0.041],
];
const FACE: readonly Sphere[] = [
  [0.0305, 0.0105, 0.0475, 0.0285],
  [0.0305, -0.0105, 0.0475, 0.0285],
  [0.0285, 0.0095, 0.03, 0.031],
  [0.0285, -0.0095, 0.03, 0.031],
];
/** Corners of the jaw and chin: they hang on the joint in front of the ears. */
const JAW: readonly Sphere[] = [
  [0.008, 0.024, 0.011, 0.019],
  [0.008, -0.024, 0.011, 0.019],
  [0.041, 0.006, -0.0135, 0.0145],
  [0.041, -0.006, -0.0135, 0.0145],
];
/** Midline profile: forehead, brow, root, bridge and tip of the nose, upper lip. */
const UPPER_PROFILE: readonly (readonly [number, number])[] = [
  [0.052, 0.074],
  [0.0585, 0.062],
  [0.0605, 0.05],
  [0.0575, 0.0415],
  [0.0645, 0.0285],
  [0.0725, 0.0185],
  [0.0705, 0.0135],
  [0.0605, 0.0105],
  [0.0632, 0.0045],
  [0.0602, 0.0005],
];
/** Lower lip, the hollow under it, and the chin. */
const LOWER_PROFILE: readonly (readonly [number, number])[] = [
  [0.0618, -0.004],
  [0.0565, -0.0095],
  [0.0585, -0.018],
  [0.0525, -0.0265],
];
/** The axis of the jaw joint (forward, up). */
const JAW_JOINT = [-0.002, 0.021] as const;

/** A head being drawn: its axes, its size, and how far the jaw is open, in radians. */
export interface Sketch {
  readonly stage: Stage;
  readonly a: Axes;
  readonly k: number;
  readonly open: number;
}

/** A point of the head on the picture. */
export function headSpot({ a, k }: Sketch, x: number, y: number, z: number): Flat {
  return spot(a, x * k, y * k, z * k);
}

/** A point of the jaw, turned about its joint. */
export function jawPoint({ open }: Sketch, x: number, z: number): readonly [x: number, z: number] {
  if (open === 0) return [x, z];
  const [c, s] = [Math.cos(open), Math.sin(open)];
  const [dx, dz] = [x - JAW_JOINT[0], z - JAW_JOINT[1]];
  return [JAW_JOINT[0] + dx * c + dz * s, JAW_JOINT[1] - dx * s + dz * c];
}

/** The hull of balls of the head. */
export function headHull(sketch: Sketch, spheres: readonly Sphere[]): string {
  return hullPath(spheres.map((sphere) => circle(sketch, sphere)));
}

function circle(sketch: Sketch, [x, y, z, r]: Sphere): Circle {
  return { ...headSpot(sketch, x, y, z), r: r * sketch.k * sketch.a.units };
}

/** Face and jaw as one hull. */
export function faceHull(sketch: Sketch): string {
  const { jaw } = sketch.stage.tables.shape;
  const hung = JAW.map(([x, y, z, r]): Sphere => {
    const [jx, jz] = jawPoint(sketch, x, z);
    return [jx, y * jaw, jz, r * (0.5 + jaw / 2)];
  });
  return headHull(sketch, [...FACE, ...hung]);
}

/**
 * The midline of the face as a closed fin: in profile it makes nose, lips and chin, from the front it vanishes. Under a
 * scarf it starts below the forehead.
 */
export function profilePoints(sketch: Sketch, isUnderScarf = false): Flat[] {
  const fin = ([x, z]: readonly [number, number]) => headSpot(sketch, x, 0, z);
  return [
    ...(isUnderScarf ? UPPER_PROFILE.slice(3) : UPPER_PROFILE).map(fin),
    ...LOWER_PROFILE.map(([x, z]) => fin(jawPoint(sketch, x, z))),
    fin(jawPoint(sketch, 0.03, -0.02)),
    fin([0.03, isUnderScarf ? 0.04 : 0.06]),
  ];
}
