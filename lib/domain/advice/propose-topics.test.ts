import { describe, expect, it } from "vitest";
import type { PatientCondition } from "@/lib/domain/patient/patient-condition";
import type { Reader } from "@/lib/domain/reader/circumstance";
import { offerTopics, proposeTopics, tagsForTopic } from "./propose-topics";

const TODAY = "2026-11-30";

function readerWith(...conditions: readonly (string | Partial<PatientCondition>)[]): Reader {
  return {
    conditions: conditions.map((condition) => ({
      ...(typeof condition === "string" ? { tag: condition } : { tag: "", ...condition }),
      notedOn: TODAY,
    })),
    birthYear: 1950,
    today: TODAY,
  };
}

describe("proposeTopics", () => {
  it("ticks three for one condition", () => {
    expect(proposeTopics(readerWith("knee-replacement"))).toEqual(["outlook", "swelling", "sleep-habits"]);
  });

  it("gives the second condition its best topic", () => {
    expect(proposeTopics(readerWith("arthritis-hip-oa", "osteoporosis"))).toEqual([
      "outlook",
      "stay-active",
      "bone-health",
    ]);
  });

  it("begins with what the patient comes for", () => {
    const visit = { tag: "osteoporosis", isVisitReason: true } as const;
    expect(proposeTopics(readerWith("arthritis-hip-oa", visit))).toEqual([
      "bone-health",
      "walking-more",
      "outlook",
    ]);
  });

  it("keeps a template's topics in front and fills up to three", () => {
    const reader = readerWith("arthritis-hip-oa", "osteoporosis");
    expect(proposeTopics(reader, ["stay-active", "pacing-flare-ups"])).toEqual([
      "stay-active",
      "pacing-flare-ups",
      "bone-health",
    ]);
    expect(proposeTopics(readerWith("arthritis-hip-oa"), ["stay-active", "pacing-flare-ups"])).toEqual([
      "stay-active",
      "pacing-flare-ups",
      "outlook",
    ]);
    const four = ["outlook", "heat", "stay-active", "sleep-positions"];
    expect(proposeTopics(reader, four)).toEqual(four);
  });

  it("proposes nothing that speaks against this patient, from a template or not", () => {
    const reader = readerWith("knee-replacement", "heart-disease", "reduced-feeling-circulation");
    expect(proposeTopics(reader)).not.toContain("swelling");
    expect(proposeTopics(reader, ["outlook", "heat"])).not.toContain("heat");
  });

  it("proposes for a record without conditions what goes with any program", () => {
    expect(proposeTopics(readerWith())).toEqual(["exercise-basics", "pacing-flare-ups"]);
    expect(proposeTopics(readerWith("does-not-smoke"))).toEqual(["exercise-basics", "pacing-flare-ups"]);
  });
});

describe("offerTopics", () => {
  it("names what else fits and is not on the sheet, what was unticked first", () => {
    expect(offerTopics(readerWith("knee-replacement"), ["outlook", "sleep-habits"])).toEqual([
      "swelling",
      "after-operation",
      "crutches-frame",
      "driving-after",
    ]);
  });
});

describe("tagsForTopic", () => {
  it("says for which of the conditions a topic is", () => {
    const reader = readerWith("hip-fracture", "osteoporosis");
    expect(tagsForTopic("bone-health", reader)).toEqual(["hip-fracture", "osteoporosis"]);
    expect(tagsForTopic("driving", reader)).toEqual([]);
    expect(tagsForTopic("exercise-basics", readerWith())).toEqual([]);
  });
});
