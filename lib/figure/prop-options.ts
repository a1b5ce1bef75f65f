import { WALL_AHEAD, WALL_BEHIND } from "./contact-options";
import type { Arrow, Prop } from "./figure";

export interface PropOption {
  readonly words: string;
  readonly prop: Prop;
}

/** Things the pose editor can put into the room or into a hand. */
export const PROP_OPTIONS: readonly PropOption[] = [
  { words: "mat", prop: { kind: "mat", x: -0.04, y: 0 } },
  { words: "chair", prop: { kind: "chair", x: -0.005, y: 0 } },
  { words: "bed", prop: { kind: "bed", x: -0.07, y: 0.13, length: 0.92, width: 0.42 } },
  { words: "wall ahead", prop: { kind: "wall", x: WALL_AHEAD, y: 0.22, width: 0.72 } },
  { words: "wall behind", prop: { kind: "wall", x: WALL_BEHIND, y: 0.2, yaw: 180, width: 0.72 } },
  { words: "worktop ahead", prop: { kind: "worktop", x: 0.22, y: 0 } },
  { words: "step ahead", prop: { kind: "box", x: 0.1, y: 0, z: 0, size: [0.14, 0.2, 0.1], tone: "step" } },
  {
    words: "band around the knees",
    prop: { kind: "loop", around: ["left.knee", "right.knee"], tone: "band" },
  },
  {
    words: "weight in the right hand",
    prop: { kind: "weight", at: { ball: "right.palm", offset: [0, 0, -0.02] }, shape: "kettlebell" },
  },
  {
    words: "weight in the left hand",
    prop: { kind: "weight", at: { ball: "left.palm", offset: [0, 0, -0.02] }, shape: "kettlebell" },
  },
  {
    words: "cushion under the head",
    prop: {
      kind: "cushion",
      from: { ball: "cranium", offset: [-0.078, 0, 0.03] },
      to: { ball: "cranium", offset: [-0.078, 0, -0.02] },
      thickness: 0.06,
      width: 0.2,
      layer: "behind",
    },
  },
];

/** Parts of the body whose way from the start to the end an arrow can show. */
export const ARROW_BALLS = [
  "left.heel",
  "right.heel",
  "left.knee",
  "right.knee",
  "left.palm",
  "right.palm",
  "sacrum",
  "breastbone",
  "cranium",
] as const satisfies readonly Extract<Arrow, { kind: "move" }>["ball"][];
export type ArrowBall = (typeof ARROW_BALLS)[number];

export const ARROW_WORDS: Record<ArrowBall, string> = {
  "left.heel": "left foot",
  "right.heel": "right foot",
  "left.knee": "left knee",
  "right.knee": "right knee",
  "left.palm": "left hand",
  "right.palm": "right hand",
  sacrum: "pelvis",
  breastbone: "chest",
  cranium: "head",
};
