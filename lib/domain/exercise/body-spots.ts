import type { Region } from "./exercise";

/** Which way the body on the map is looked at. */
export const BODY_FACES = ["front", "back"] as const;
export type BodyFace = (typeof BODY_FACES)[number];

/** A place on the map and the regions of the library that it stands for. */
export interface BodySpot {
  readonly label: string;
  readonly regions: readonly Region[];
  /** Centre and half sizes in the map's units; `x` over 0 has a twin on the other side. */
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
}

const spot = (
  label: string,
  regions: readonly Region[],
  ...shape: readonly [number, number, number, number]
) => {
  const [x, y, rx, ry] = shape;
  return { label, regions, x, y, rx, ry };
};

const ARM: readonly BodySpot[] = [
  spot("Shoulder", ["shoulder"], 136, -796, 40, 40),
  spot("Upper arm", ["upper arm"], 138, -703, 36, 44),
  spot("Elbow", ["elbow"], 172, -623, 36, 32),
  spot("Forearm", ["forearm"], 192, -558, 34, 30),
  spot("Wrist", ["wrist"], 216, -494, 33, 30),
  spot("Hand", ["hand"], 232, -428, 35, 33),
];
const FOOT: readonly BodySpot[] = [
  spot("Ankle", ["ankle"], 68, -74, 34, 30),
  spot("Foot", ["foot"], 80, -8, 42, 32),
];

/** What can be pressed on each side, from the head down; `whole body` has words alone. */
export const BODY_SPOTS: Readonly<Record<BodyFace, readonly BodySpot[]>> = {
  front: [
    spot("Jaw", ["jaw"], 0, -902, 40, 30),
    spot("Neck", ["neck"], 0, -838, 40, 30),
    spot("Chest", ["chest"], 0, -758, 74, 46),
    ...ARM,
    spot("Tummy", ["core"], 0, -640, 50, 60),
    spot("Side of the trunk", ["side trunk"], 82, -640, 30, 56),
    spot("Pelvis", ["pelvis"], 0, -540, 50, 32),
    spot("Hip", ["hip"], 82, -505, 32, 40),
    spot("Groin", ["groin"], 0, -472, 44, 32),
    spot("Front of the thigh", ["thigh", "front thigh"], 62, -400, 42, 56),
    spot("Knee", ["knee"], 62, -280, 42, 42),
    spot("Shin", ["shin"], 62, -170, 36, 58),
    ...FOOT,
  ],
  back: [
    spot("Neck", ["neck"], 0, -848, 44, 32),
    spot("Upper back", ["upper back"], 0, -752, 32, 60),
    spot("Shoulder blade", ["shoulder blade"], 68, -756, 32, 46),
    ...ARM,
    spot("Low back", ["low back"], 0, -622, 70, 50),
    spot("Pelvis", ["pelvis"], 0, -536, 44, 30),
    spot("Buttock", ["gluteal"], 56, -478, 46, 38),
    spot("Back of the thigh", ["thigh", "back thigh"], 60, -392, 42, 44),
    spot("Knee", ["knee"], 62, -290, 42, 40),
    spot("Calf", ["calf"], 62, -178, 42, 62),
    ...FOOT,
  ],
};
