import { describe, expect, it } from "vitest";
import { findDocumentTopicStops } from "./document-topic-stops";

const TODAY = "2026-11-30";
const sleep = { slug: "sleep-positions", title: "Positions in bed", points: ["On your back: a pillow."] };
const reader = (tag: string, pregnancyWeeks?: number) => ({
  conditions: [{ tag, notedOn: TODAY, ...(pregnancyWeeks !== undefined && { pregnancyWeeks }) }],
  today: TODAY,
});

describe("findDocumentTopicStops", () => {
  it("keeps a version with a topic that must not be given now from being printed", () => {
    const heat = { slug: "heat", title: "Heat", points: ["Warm."] };
    expect(findDocumentTopicStops({ advice: [heat] }, reader("hot-joint"))).toEqual([
      "“Heat”: hot, swollen joint. Publish a new version first.",
    ]);
    expect(findDocumentTopicStops({ advice: [heat] }, reader("knee-pain"))).toEqual([]);
  });

  it("does so once words in it became wrong, and not for the words that fit", () => {
    const message = "“Positions in bed”: other words fit this patient now. Publish a new version first.";
    expect(findDocumentTopicStops({ advice: [sleep] }, reader("pregnancy", 28))).toEqual([message]);
    expect(findDocumentTopicStops({ advice: [sleep] }, reader("pregnancy", 27))).toEqual([]);
    const late = {
      ...sleep,
      variant: "pregnant-late",
      points: ["Go to sleep on your side, left or right. Do this for naps too."],
    };
    expect(findDocumentTopicStops({ advice: [late] }, reader("pregnancy", 30))).toEqual([]);
    expect(findDocumentTopicStops({ advice: [late] }, reader("knee-pain"))).toEqual([]);
  });
});
