import { describe, expect, it } from "vitest";
import { mergeQuery, patientMerge } from "./schema";

const [THIS, OTHER] = ["11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"];
const SENT = {
  ...{ thisId: THIS, thisRevision: "3", otherId: OTHER, otherRevision: "5", stays: "this" },
  ...{ "pick:name": "this", "pick:phone": "other", "pick:notes": "other", "tags[]": ["sciatica"] },
};

describe("the form of a merge", () => {
  it("says which record stays, and what is taken from the one that goes", () => {
    expect(patientMerge.parse(SENT)).toEqual({
      pair: { patientId: THIS, revision: 3, otherId: OTHER, otherRevision: 5 },
      picks: { fromOther: ["phone"], tags: ["sciatica"] },
    });
  });

  it("takes from this record what was picked of it when the other one stays", () => {
    expect(patientMerge.parse({ ...SENT, stays: "other" })).toEqual({
      pair: { patientId: OTHER, revision: 5, otherId: THIS, otherRevision: 3 },
      picks: { fromOther: ["name"], tags: ["sciatica"] },
    });
  });

  it("has to say which one stays", () => {
    for (const stays of [undefined, "", "both"])
      expect(patientMerge.safeParse({ ...SENT, stays }).error?.issues[0]?.message).toBe(
        "Choose which record stays.",
      );
  });
});

describe("the address of a merge", () => {
  it("ignores what is no record", () => {
    expect(mergeQuery.parse({ with: "somebody", q: ["a", "b"] })).toEqual({ with: undefined, q: "" });
    expect(mergeQuery.parse({ with: OTHER, q: " walsh " })).toEqual({ with: OTHER, q: "walsh" });
  });
});
