import { describe, expect, it } from "vitest";
import { FIGURES } from "@/db/seed/figures/all-figures";
import { CONTACT_SLOTS, findOption } from "./contact-options";
import {
  addPose,
  changePose,
  freedomsOf,
  onTheFloor,
  patchFrame,
  removePose,
  withAngle,
  withContact,
  withRoot,
} from "./edit-spec";
import type { FigureSpec } from "./figure";
import { lowestPoint, placeSegments } from "./kinematics";
import { mirrorSpec } from "./mirror-spec";
import { solveWithReport } from "./solve-figure";
import { readFigureSpec } from "./spec-schema";

const figureOf = (slug: string): FigureSpec => {
  const spec = FIGURES[slug];
  if (!spec) throw new Error(`no figure ${slug}`);
  return spec;
};
const bridge = figureOf("bridge");
const poseOf = (spec: FigureSpec, index: number) => {
  const pose = spec.poses[index];
  if (!pose) throw new Error(`no pose ${index}`);
  return pose;
};

describe("the schema of a figure", () => {
  it.each(Object.entries(FIGURES))("takes %s as it is", (_, spec) => {
    expect(readFigureSpec(spec)).toEqual(spec);
    expect(readFigureSpec(JSON.parse(JSON.stringify(spec)))).toEqual(JSON.parse(JSON.stringify(spec)));
  });

  it.each<[string, unknown]>([
    ["no pose", { ...bridge, poses: [] }],
    ["four poses", { ...bridge, poses: [1, 2, 3, 4].map(() => bridge.poses[0]) }],
    ["an unknown joint", changePose(bridge, 0, (pose) => ({ ...pose, angles: { "left.tail": 3 } as never }))],
    [
      "an angle that is no number",
      changePose(bridge, 0, (pose) => withAngle(pose, "lumbarFlexion", Number.NaN)),
    ],
    ["a body far away", changePose(bridge, 0, (pose) => withRoot(pose, "x", 1e9))],
    ["an unknown part of the body", { ...bridge, arrows: [{ kind: "move", ball: "tail", from: 0, to: 1 }] }],
    ["an arrow to nowhere", { ...bridge, arrows: [{ kind: "move", ball: "sacrum", from: 0, to: 2 }] }],
    ["an unknown thing", { ...bridge, props: [{ kind: "trampoline", x: 0, y: 0 }] }],
    [
      "a thousand things",
      { ...bridge, props: Array.from({ length: 1000 }, () => ({ kind: "mat", x: 0, y: 0 })) },
    ],
    ["nothing", null],
  ])("refuses %s", (_, spec) => {
    expect(readFigureSpec(spec)).toBeUndefined();
  });
});

describe("an edit", () => {
  it("changes one joint of one pose and nothing else", () => {
    const edited = changePose(bridge, 1, (pose) => withAngle(pose, "left.kneeFlexion", 60));
    expect(poseOf(edited, 1).angles["left.kneeFlexion"]).toBe(60);
    expect({ ...edited, poses: bridge.poses }).toEqual(bridge);
    expect(poseOf(edited, 0)).toBe(poseOf(bridge, 0));
    expect(changePose(bridge, 7, (pose) => withAngle(pose, "lumbarFlexion", 1))).toBe(bridge);
  });

  it("adds up to three poses, each beginning as the last", () => {
    const three = addPose(bridge);
    expect(three.poses).toHaveLength(3);
    expect(three.poses[2]).toBe(bridge.poses[1]);
    expect(addPose(three)).toBe(three);
  });

  it("takes a pose away with what belonged to it alone, and never the last one", () => {
    const arrows = [
      { kind: "move", ball: "sacrum", from: 0, to: 2 },
      { kind: "move", ball: "left.knee", from: 0, to: 1 },
      { kind: "push", at: { ball: "belly" }, toward: [0, 0, 1], frames: [1] },
    ] as const;
    const highlight = [{ area: "buttock", side: "both", frames: [1, 2] }] as const;
    const three = { ...addPose(bridge), arrows, highlight };
    const two = removePose(three, 1);
    expect(two.poses).toHaveLength(2);
    expect(two.arrows).toEqual([{ kind: "move", ball: "sacrum", from: 0, to: 1 }]);
    expect(two.highlight).toEqual([{ area: "buttock", side: "both", frames: [1] }]);
    const one = removePose(two, 0);
    expect(one.arrows).toEqual([]);
    expect(removePose(one, 0)).toBe(one);
  });

  it("lets go of a contact, and offers every slot's options as contacts the engine knows", () => {
    const pose = withContact(poseOf(bridge, 0), "leftFoot", null);
    expect(Object.keys(pose.contacts)).not.toContain("leftFoot");
    expect(freedomsOf(pose).has("right.ankleDorsiflexion")).toBe(true);
    for (const slot of CONTACT_SLOTS) {
      for (const { id, contact } of slot.options) {
        expect(findOption(slot, JSON.parse(JSON.stringify(contact)))?.id).toBe(id);
        const spec = { ...bridge, arrows: [], poses: [withContact(poseOf(bridge, 0), slot.key, contact)] };
        expect(readFigureSpec(spec), `${slot.key} ${id}`).toBeDefined();
      }
    }
  });
});

it("solves an end pose that has become the start: what stays where it was asks for nothing there", () => {
  const { poses, ...setting } = bridge;
  const { figure } = solveWithReport({ ...setting, arrows: [], poses: poses.slice(1) });
  expect(figure.frames).toHaveLength(1);
});

describe("a pose between two solutions", () => {
  const { figure } = solveWithReport(bridge);
  const [frame] = figure.frames;
  if (!frame) throw new Error("the bridge has no frame");
  const pose = poseOf(bridge, 0);

  it("shows what was changed, and keeps what was solved", () => {
    expect(patchFrame(frame, pose, pose)).toBe(frame);
    const now = withRoot(withAngle(pose, "right.elbowFlexion", 90), "yaw", 20);
    const patched = patchFrame(frame, pose, now);
    expect(patched.angles).toEqual({ ...frame.angles, "right.elbowFlexion": 90 });
    expect(patched.root).toEqual({ ...frame.root, yaw: 20 });
  });

  it("is set down on the floor", () => {
    const lifted = { ...frame, root: { ...frame.root, z: frame.root.z + 0.3 } };
    const down = onTheFloor({ ...pose, root: lifted.root }, lifted);
    const { height } = lowestPoint(placeSegments({ ...lifted, root: down.root }));
    expect(height).toBeCloseTo(0, 3);
  });
});

describe("the mirror image of a spec", () => {
  it.each(Object.entries(FIGURES))(
    "of %s solves like the original, and twice mirrored is the original",
    (_, spec) => {
      const mirrored = mirrorSpec(spec);
      expect(JSON.parse(JSON.stringify(mirrorSpec(mirrored)))).toEqual(JSON.parse(JSON.stringify(spec)));
      expect(solveWithReport(mirrored).problems).toEqual([]);
    },
  );
});
