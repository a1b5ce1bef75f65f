import { describe, expect, test } from "vitest";
import { findCollisions } from "@/lib/figure/checks/collisions";
import { findUndrawn } from "@/lib/figure/checks/drawn";
import { findShortenedStretches } from "@/lib/figure/checks/shortened";
import type { FigureSpec, SolvedFigure } from "@/lib/figure/figure";
import { solveWithReport } from "@/lib/figure/solve-figure";
import { LIBRARY } from "../library/all-exercises";
import { FIGURES } from "./all-figures";
import { change, figure } from "./authoring";
import { findFigureFaults } from "./check-figures";
import { standing } from "./postures";
import { solvedFigure } from "./solved-figures";
import { findWordFaults } from "./words-and-pose";

const solved = (spec: FigureSpec): SolvedFigure => solveWithReport(spec).figure;
const stand = (more: Partial<FigureSpec> = {}) => figure({ poses: [standing], ...more });
const FROM_BEHIND = { azimuth: -80, elevation: 8 };
const FROM_FRONT = { azimuth: 80, elevation: 8 };

test("no drawing has a fault", () => {
  const words = new Map(LIBRARY.map((exercise) => [exercise.slug, exercise]));
  const faults = Object.keys(FIGURES).flatMap((slug) =>
    findFigureFaults(solvedFigure(slug).figure, words.get(slug)).map((fault) => `${slug}: ${fault}`),
  );
  expect(faults).toEqual([]);
}, 60_000);

describe("what is specified is drawn", () => {
  const calf = { area: "calf", side: "right", kind: "stretch" } as const;

  test("a tint that is turned away is a fault, and none when it is seen", () => {
    expect(findUndrawn(solved(stand({ highlight: [calf], camera: FROM_FRONT })))).toEqual([
      expect.stringMatching(/^frame 1: the tint of the right calf is not seen/),
    ]);
    expect(findUndrawn(solved(stand({ highlight: [calf], camera: FROM_BEHIND })))).toEqual([]);
  });

  test("a tint that something hides is a fault", () => {
    const box = { kind: "box", x: -0.25, y: 0, z: 0, size: [0.1, 0.6, 0.4], layer: "front" } as const;
    const hidden = solved(stand({ highlight: [calf], camera: FROM_BEHIND, props: [box] }));
    expect(findUndrawn(hidden).join()).toContain("the tint of the right calf is not seen (0 %");
  });

  test("an arrow along no way, and one of a frame that is not there, are faults", () => {
    const still = { kind: "move", ball: "left.knee", from: 0, to: 1 } as const;
    const twice = figure({ poses: [standing, standing], arrows: [still] });
    expect(findUndrawn(solved(twice))).toEqual(["frame 2: arrow 1 is not drawn"]);
    expect(findUndrawn(solved(stand({ arrows: [still] })))).toEqual(["arrow 1 belongs to no frame"]);
  });

  test("a thing behind the body is a fault", () => {
    const ball = { kind: "ball", at: { room: [-0.1, 0, 0.6] }, radius: 0.03, layer: "behind" } as const;
    expect(findUndrawn(solved(stand({ props: [ball], camera: FROM_FRONT })))).toEqual([
      "frame 1: the ball is hidden behind the body",
    ]);
  });
});

test("a region of the trunk that is bent short is not marked as stretched", () => {
  const marked = (lumbarFlexion: number, area: "lowBack" | "abdomen") =>
    findShortenedStretches(
      solved(
        figure({
          poses: [change(standing, { trunk: { lumbarFlexion } })],
          highlight: [{ area, side: "both", kind: "stretch" }],
        }),
      ),
    );
  expect(marked(-20, "lowBack")).toEqual(["frame 1: lowBack is marked as stretched, and it is shortened"]);
  expect(marked(20, "lowBack")).toEqual([]);
  expect(marked(20, "abdomen")).toHaveLength(1);
  expect(marked(-20, "abdomen")).toEqual([]);
});

describe("nothing lies in anything else", () => {
  test("a forearm in a thigh is found", () => {
    const { figure: plain } = solveWithReport(stand());
    const [frame] = plain.frames;
    if (!frame) throw new Error("one frame expected");
    const angles = { ...frame.angles, "right.shoulderAbduction": -14, "right.elbowFlexion": 0 };
    expect(findCollisions({ ...plain, frames: [{ ...frame, angles }] }).join("\n")).toMatch(
      /the right (hand|forearm) lies [\d.]+ % of stature in the right thigh/,
    );
    expect(findCollisions(plain)).toEqual([]);
  });

  test("a foot in a step, and a rail in a step, are found", () => {
    const step = { kind: "box", x: 0.03, y: 0, z: 0, size: [0.2, 0.4, 0.1], tone: "step" } as const;
    const rail = { kind: "rail", x: 0.03, y: 0 } as const;
    const { figure: plain } = solveWithReport(stand());
    const faults = findCollisions({ ...plain, props: [step, { ...rail, width: 0.4 }] });
    expect(faults.join("\n")).toMatch(/the left foot lies [\d.]+ % of stature in the step/);
    expect(faults).toContain("frame 1: the rail stands in the step");
  });

  test("a knee through a worktop is found, and none when it stands clear", () => {
    const lifted = change(standing, {
      right: { hipFlexion: 60, kneeFlexion: 70 },
      contacts: { rightFoot: null, even: null },
    });
    const plain = solved(figure({ poses: [lifted] }));
    const faultsAt = (x: number) => findCollisions({ ...plain, props: [{ kind: "worktop", x, y: 0 }] });
    expect(faultsAt(0.12).join("\n")).toMatch(
      /the right (thigh|shank) lies [\d.]+ % of stature in the worktop/,
    );
    expect(faultsAt(0.6)).toEqual([]);
  });

  test("the solver keeps a hand out of the thigh when its joints are free to", () => {
    const pushed = change(standing, {
      right: { shoulderAbduction: -14, elbowFlexion: 0 },
      free: ["right.shoulderAbduction", "right.elbowFlexion"],
    });
    expect(findCollisions(solved(figure({ poses: [pushed] })))).toEqual([]);
  });
});

describe("words and pose agree", () => {
  const words = (...steps: string[]) => ({ steps, equipment: "none" });
  const upright = solved(stand());

  test("a thing that is named is drawn", () => {
    expect(findWordFaults(words("Put a pillow under your head."), upright)).toEqual([
      "the words name a pillow, and none is drawn",
    ]);
    expect(findWordFaults(words("Lean on the wall."), upright)).toEqual([
      "the words name a wall, and none is drawn",
    ]);
    const walled = solved(stand({ props: [{ kind: "wall", x: 0.3, y: 0 }] }));
    expect(findWordFaults(words("Lean on the wall."), walled)).toEqual([]);
  });

  test("of two things with an or between them one is enough, and what is optional need not be there", () => {
    const walled = solved(stand({ props: [{ kind: "wall", x: 0.3, y: 0 }] }));
    expect(findWordFaults(words("Rest your forearms on a wall or worktop."), walled)).toEqual([]);
    expect(findWordFaults(words("Rest your forearms on a wall or worktop."), upright)).toHaveLength(2);
    expect(findWordFaults(words("Stand near a wall if you like."), upright)).toEqual([]);
    const held = { steps: ["Hold behind the thigh, or use a towel."], equipment: "mat; towel" };
    expect(findWordFaults(held, upright)).toEqual([]);
    expect(findWordFaults({ steps: ["Lie down."], equipment: "mat; towel" }, upright)).toHaveLength(1);
  });

  test("a step to stand on is drawn, a step that is taken is not", () => {
    expect(findWordFaults(words("Place one whole foot on the step."), upright)).toHaveLength(1);
    expect(findWordFaults(words("Take a long step behind you.", "Step in again."), upright)).toEqual([]);
  });

  test("feet, hands and eyes are as the words have them", () => {
    expect(findWordFaults(words("Stand barefoot."), upright)).toHaveLength(1);
    expect(findWordFaults(words("Put your shoes on."), solved(stand({ feet: "bare" })))).toHaveLength(1);
    expect(findWordFaults(words("Put your shoes on."), solved(stand({ feet: "shod" })))).toEqual([]);
    expect(findWordFaults(words("Close your eyes."), upright)).toHaveLength(1);
    expect(findWordFaults(words("Close your eyes."), solved(stand({ eyes: "shut" })))).toEqual([]);
    expect(findWordFaults(words("Put your hands on your hips."), upright)).toHaveLength(1);
  });

  test("a little is a little, and straight is straight", () => {
    const bent = change(standing, {
      both: { hipFlexion: 70, kneeFlexion: 80 },
      contacts: { leftFoot: null, rightFoot: null, tall: null, even: null },
      root: { z: 0.5 },
    });
    const squat = solved(figure({ poses: [standing, bent] }));
    expect(findWordFaults(words("Bend your knees a little."), squat)).toEqual([
      "the words bend the knees a little, and the drawing bends them 80°",
    ]);
    expect(findWordFaults(words("Keep your knee straight."), solved(figure({ poses: [bent] })))).toHaveLength(
      1,
    );
    expect(findWordFaults(words("Keep your knee straight."), upright)).toEqual([]);
    const lifted = change(standing, {
      right: { hipFlexion: 80, kneeFlexion: 80 },
      contacts: { rightFoot: null, even: null },
    });
    const high = solved(figure({ poses: [standing, lifted] }));
    expect(findWordFaults(words("Lift your foot a little."), high)).toEqual([
      expect.stringMatching(/^the words lift a little, and the drawing lifts \d+ % of stature$/),
    ]);
  });
});
