import { describe, expect, it } from "vitest";
import { sceneOfFigure } from "./draw";
import type { SolvedFigure, SolvedFrame } from "./figure";
import { buildMotion } from "./interpolate";
import { mirrorFigure } from "./mirror";
import { cycleSeconds, poseAt, progressAt, sceneAt } from "./playback";
import { buildTheme } from "./theme";
import { steadyBox, turnCamera } from "./turn";
import { wallBox } from "./wall-box";

const TEMPO = { move: 2, hold: 1, back: 3 };

const frame = (kneeFlexion: number): SolvedFrame => ({
  root: { posture: "standing", x: 0, y: 0, z: 0.53, pitch: 0, roll: 0, yaw: 0 },
  angles: { "left.kneeFlexion": kneeFlexion },
  bears: [],
});

const FIGURE: SolvedFigure = {
  format: 1,
  frames: [frame(0), frame(90)],
  camera: { azimuth: 0, elevation: 10 },
  tempo: TEMPO,
  props: [
    { kind: "ball", at: { room: [0.5, 0, 0.1] }, radius: 0.1, frames: [0] },
    { kind: "water", height: 0.5, frames: [1] },
  ],
  arrows: [],
  highlight: [],
};

describe("progressAt", () => {
  it("moves, holds, goes back and rests", () => {
    expect(progressAt(0, TEMPO)).toBe(0);
    expect(progressAt(1, TEMPO)).toBeCloseTo(0.5);
    expect(progressAt(2, TEMPO)).toBe(1);
    expect(progressAt(2.9, TEMPO)).toBe(1);
    expect(progressAt(4.5, TEMPO)).toBeCloseTo(0.5);
    expect(progressAt(6.1, TEMPO)).toBe(0);
  });

  it("repeats", () => {
    const cycle = cycleSeconds(TEMPO);
    for (const t of [0.3, 2.5, 5]) expect(progressAt(t + 3 * cycle, TEMPO)).toBeCloseTo(progressAt(t, TEMPO));
  });

  it("never jumps", () => {
    const steps = Array.from({ length: 800 }, (_, i) => progressAt(i / 100, TEMPO));
    const jumps = steps.slice(1).map((value, i) => Math.abs(value - (steps[i] ?? 0)));
    expect(Math.max(...jumps)).toBeLessThan(0.02);
  });

  it("does without a hold, and without time", () => {
    expect(progressAt(2, { move: 2, hold: 0, back: 2 })).toBe(1);
    expect(progressAt(0.1, { move: 0, hold: 0, back: 0 })).toBe(0);
  });
});

describe("poseAt", () => {
  it("begins and ends in the key poses and goes through what lies between", () => {
    const motion = buildMotion(FIGURE);
    expect(poseAt(motion, 0)).toEqual(FIGURE.frames[0]);
    expect(poseAt(motion, 1)).toEqual(FIGURE.frames[1]);
    expect(poseAt(motion, 0.5).angles["left.kneeFlexion"]).toBeCloseTo(45);
    expect(poseAt(motion, 7)).toEqual(FIGURE.frames[1]);
    expect(() => poseAt([], 0)).toThrow(RangeError);
  });
});

describe("sceneAt", () => {
  it("shows the things of the nearest key pose", () => {
    const motion = buildMotion(FIGURE);
    const still = (index: number) => sceneOfFigure(FIGURE, index).paths.map(({ d }) => d);
    expect(sceneAt(FIGURE, motion, 0).paths.map(({ d }) => d)).toEqual(still(0));
    expect(sceneAt(FIGURE, motion, 1).paths.map(({ d }) => d)).toEqual(still(1));
  });
});

describe("the eyes of single poses", () => {
  const [start, end] = FIGURE.frames;
  if (!start || !end) throw new Error("two frames expected");
  const frames: SolvedFigure["frames"] = [
    { ...start, eyes: "open" },
    { ...end, eyes: "shut" },
  ];

  it("are shut all the way to a pose that has them shut", () => {
    const motion = buildMotion({ ...FIGURE, frames });
    expect([0, 0.02, 0.5, 1].map((progress) => poseAt(motion, progress).eyes)).toEqual([
      "open",
      "shut",
      "shut",
      "shut",
    ]);
  });

  it("stay as they are in the mirror", () => {
    expect(mirrorFigure({ ...FIGURE, frames }).frames.map(({ eyes }) => eyes)).toEqual(["open", "shut"]);
  });
});

const BALL_FILL = buildTheme().props.ball.top;
const ballPath = (figure: SolvedFigure) =>
  sceneOfFigure(figure, 0).paths.find(({ fill }) => fill === BALL_FILL)?.d ?? "";

describe("turning", () => {
  it("moves what is near with the hand", () => {
    expect(turnCamera({ azimuth: 10, elevation: 20 }, 15)).toEqual({ azimuth: -5, elevation: 20 });
    const ball = { kind: "ball", at: { room: [0, -0.4, 0.5] }, radius: 0.05 } as const;
    const withBall = { ...FIGURE, props: [ball] };
    const turned = { ...withBall, camera: turnCamera(FIGURE.camera, 20) };
    const left = (figure: SolvedFigure) => Number(/-?\d+/.exec(ballPath(figure))?.[0]);
    expect(left(turned)).toBeGreaterThan(left(withBall));
  });

  it("never comes closer than at home", () => {
    const home = { x: -100, y: -400, width: 600, height: 400 };
    expect(steadyBox(home, home)).toEqual(home);
    expect(steadyBox(home, { x: 0, y: -300, width: 200, height: 300 })).toEqual({
      x: -200,
      y: -350,
      width: 600,
      height: 400,
    });
    expect(steadyBox(home, { x: 0, y: 0, width: 900, height: 300 }).width).toBe(900);
  });
});

describe("wallBox", () => {
  it("is the same size for all and has the floor at the bottom", () => {
    const tall = wallBox({ x: -200, y: -1200, width: 400, height: 1230 });
    const wide = wallBox({ x: -700, y: -300, width: 1400, height: 400 });
    expect([tall.width, tall.height]).toEqual([wide.width, wide.height]);
    expect(tall.y + tall.height).toBe(wide.y + wide.height);
    expect(tall.x + tall.width / 2).toBe(0);
  });
});
