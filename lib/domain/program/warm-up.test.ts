import { describe, expect, it } from "vitest";
import type { LoadTag, Purpose, StartPosition } from "@/lib/domain/exercise/exercise";
import { findWarmUp } from "./warm-up";

const TODAY = "2026-11-30";
const reader = (...tags: string[]) => ({
  conditions: tags.map((tag) => ({ tag, notedOn: TODAY })),
  today: TODAY,
});
const exercise = (purpose: Purpose, startPosition: StartPosition, ...loadTags: LoadTag[]) => ({
  purpose,
  startPosition,
  loadTags,
});
const walk = { text: "Warm up first: walk or march on the spot for 5 minutes.", minutes: 5 };
const chair = { text: "Warm up first: march your feet in your chair for 3 minutes.", minutes: 3 };

describe("findWarmUp", () => {
  it("asks for it before a stretch or a load", () => {
    expect(findWarmUp([exercise("stretch", "supine")], reader())).toEqual(walk);
    expect(
      findWarmUp([exercise("mobility", "supine"), exercise("strength", "standing", "LOAD")], reader()),
    ).toEqual(walk);
  });

  it("asks for it in the chair of who may fall, cannot stand, or does everything sitting", () => {
    const stretch = exercise("stretch", "supine");
    expect(findWarmUp([stretch], reader("falls-risk"))).toEqual(chair);
    expect(findWarmUp([stretch], reader("no-stand"))).toEqual(chair);
    expect(findWarmUp([exercise("stretch", "sitting"), exercise("mobility", "sitting")], reader())).toEqual(
      chair,
    );
  });

  it("asks for none where the first exercise warms up, or nothing needs it", () => {
    const stretch = exercise("stretch", "supine");
    expect(findWarmUp([exercise("aerobic", "walking"), stretch], reader())).toBeUndefined();
    expect(findWarmUp([exercise("aerobic", "sitting"), stretch], reader())).toBeUndefined();
    expect(
      findWarmUp([exercise("relaxation", "supine"), exercise("mobility", "sitting")], reader()),
    ).toBeUndefined();
    expect(findWarmUp([], reader())).toBeUndefined();
  });
});
