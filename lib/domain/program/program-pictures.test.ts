import { describe, expect, it } from "vitest";
import { anItem, aProgramDocument } from "@/lib/domain/test-fixtures/program-document";
import { picturesOfDocument, picturesOfDraft } from "./program-pictures";
import { reviewInWords } from "./review-words";

const PHOTO = { imageId: "p1", sha256: "0".repeat(64), width: 4, height: 3 };

describe("the pictures of a program", () => {
  it("are those of the version as it was published, with the dose in words", () => {
    const { exercise } = anItem();
    const document = aProgramDocument({
      items: [
        anItem({ exercise: { ...exercise, figure: { frames: [] } } }),
        anItem({
          itemId: "own",
          exercise: {
            ...exercise,
            photos: [PHOTO],
          },
        }),
      ],
    });
    const { items, minutes } = picturesOfDocument(document);
    expect(items[0]).toMatchObject({ name: "Bridge", figure: { frames: [] } });
    expect(items[0]?.doses).toEqual(["2 sets of 10. Hold 5 seconds. Once a day, every day."]);
    expect(items[1]).toMatchObject({ itemId: "own", photo: "/images/p1" });
    expect(minutes).toBeGreaterThan(0);
  });

  it("of a draft are those of the library", () => {
    const { exercise, dose, itemId } = anItem();
    const { name, slug, sideRule } = exercise;
    const { items } = picturesOfDraft([{ itemId, name, slug, sideRule, dose, isDrawn: true }]);
    expect(items).toEqual([expect.objectContaining({ name: "Bridge", drawn: { slug: "bridge" } })]);
    expect(picturesOfDraft([])).toEqual({ items: [], minutes: 0 });
  });
});

describe("reviewInWords", () => {
  it.each([
    [null, undefined],
    ["2026-11-22", { words: "review today", isDue: true }],
    ["2026-11-21", { words: "review was due yesterday", isDue: true }],
    ["2026-11-27", { words: "review in 5 days", isDue: false }],
  ])("says of %s when it is", (reviewOn, words) => {
    expect(reviewInWords(reviewOn, "2026-11-22")).toEqual(words);
  });
});
