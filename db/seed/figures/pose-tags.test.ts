import { describe, expect, it } from "vitest";
import type { LoadTag } from "@/lib/domain/exercise/exercise";
import { tagsOfPoses } from "@/lib/domain/exercise/pose-tags";
import { withHeights } from "@/lib/figure/posed-body";
import { LIBRARY } from "../library/all-exercises";
import { FIGURES } from "./all-figures";
import { solvedFigure } from "./solved-figures";

const exercises = new Map(LIBRARY.map((exercise) => [exercise.slug, exercise]));

describe("every drawing", () => {
  it("shows no load that its exercise does not carry: what a rule wants kept small is drawn small", () => {
    const silent = Object.keys(FIGURES).flatMap((slug) => {
      const carried: readonly LoadTag[] = exercises.get(slug)?.loadTags ?? [];
      return tagsOfPoses(solvedFigure(slug).figure.frames.map(withHeights))
        .filter((tag) => !carried.includes(tag))
        .map((tag) => `${slug}: ${tag}`);
    });
    expect(silent).toEqual([]);
  }, 60_000);
});

describe("the loads of a pose", () => {
  const posed = (
    angles: Record<string, number>,
    posture = "standing",
    bears: string[] = [],
    heights: Record<string, number> = {},
  ) => tagsOfPoses([{ root: { posture }, angles, bears, heights }]);

  it("begin past the limit, not at it", () => {
    expect(posed({ "left.hipFlexion": 95 })).toEqual([]);
    expect(posed({ "left.hipFlexion": 96 })).toEqual(["HIPF90"]);
    expect(posed({ "right.hipFlexion": -25 })).toEqual([]);
    expect(posed({ "right.hipFlexion": -26 })).toEqual(["HIPEXT"]);
    expect(posed({ lumbarFlexion: 46 })).toEqual(["FLEXEND"]);
    expect(posed({ lumbarFlexion: -26 })).toEqual(["EXTEND"]);
    expect(posed({ lumbarRotation: -12, thoracicRotation: -29 })).toEqual(["ROTEND"]);
    expect(posed({ lumbarRotation: 12, thoracicRotation: -29 })).toEqual([]);
    expect(posed({ "left.hipRotation": -31 })).toEqual(["HIPIR"]);
    expect(posed({ "left.hipRotation": 31, "left.hipAbduction": 46 })).toEqual(["HIPER", "WIDE"]);
  });

  it("count a neck that is turned or bent back past two thirds", () => {
    expect(posed({ neckRotation: -53 })).toEqual([]);
    expect(posed({ neckRotation: -60 })).toEqual(["NECKROT"]);
    expect(posed({ neckFlexion: -50 })).toEqual([]);
    expect(posed({ neckFlexion: -52 })).toEqual(["NECKEXT"]);
  });

  it("count an arm by its elevation, forwards or sideways", () => {
    expect(posed({ "left.shoulderFlexion": 120 })).toEqual([]);
    expect(posed({ "left.shoulderFlexion": 130 })).toEqual(["SHELEV"]);
    expect(posed({ "right.shoulderAbduction": 150 })).toEqual(["SHELEV"]);
    expect(posed({ "right.shoulderFlexion": 90, "right.shoulderAbduction": 150 })).toEqual([]);
  });

  it("count an arm that carries the trunk, on the hand or the forearm, and none that only lies there", () => {
    const high = { "left.shoulder": 0.33, "right.shoulder": 0.33, "left.wrist": 0.01, "left.elbow": 0.17 };
    expect(posed({}, "four-point", ["left.wrist"], high)).toEqual(["SHWB"]);
    expect(posed({}, "prone", ["left.elbow"], high)).toEqual(["SHWB"]);
    expect(posed({}, "four-point", [], high)).toEqual([]);
    expect(posed({}, "standing", ["left.wrist"], high)).toEqual([]);
    // On the side, the upper hand on the floor: the lower shoulder lies.
    const lying = { ...high, "right.shoulder": 0.04 };
    expect(posed({}, "lying-on-right", ["left.wrist"], lying)).toEqual([]);
  });

  it("count a head that hangs below the heart, not one that lies", () => {
    expect(posed({}, "supine", [], { head: 0.05, heart: 0.066 })).toEqual([]);
    expect(posed({}, "sitting", [], { head: 0.4, heart: 0.44 })).toEqual(["HEADDOWN"]);
  });

  it("are what the drawings of the library show of a head that hangs and of arms that carry", () => {
    const shown = (slug: string) => {
      const tags = tagsOfPoses(solvedFigure(slug).figure.frames.map(withHeights));
      return tags.filter((tag) => ["SHWB", "HEADDOWN"].includes(tag));
    };
    for (const slug of ["plank-forearm", "side-plank-full", "bird-dog", "prone-press-up"])
      expect(shown(slug), slug).toEqual(["SHWB"]);
    expect(shown("childs-pose")).toEqual(["SHWB", "HEADDOWN"]);
    expect(shown("flexion-sitting")).toEqual(["HEADDOWN"]);
    for (const slug of ["bridge", "clamshell", "mini-squat", "prone-lying"])
      expect(shown(slug), slug).toEqual([]);
  });

  it("count a bent knee only under weight", () => {
    expect(posed({ "left.kneeFlexion": 130 })).toEqual([]);
    expect(posed({ "left.kneeFlexion": 130 }, "standing", ["left.heel"])).toEqual(["KNEEFLEX"]);
    expect(posed({ "left.kneeFlexion": 130 }, "supine", ["left.heel"])).toEqual([]);
    expect(posed({ "left.kneeFlexion": 90 }, "four-point", ["left.knee"])).toEqual(["KNEEL"]);
  });
});
