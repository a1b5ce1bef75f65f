import { expect, it } from "vitest";
import { listInWords } from "./list-in-words";

it("parts words by commas, and the last one by a word", () => {
  expect([[], ["neck"], ["neck", "jaw"], ["neck", "jaw", "hand"]].map(listInWords)).toEqual([
    "",
    "neck",
    "neck and jaw",
    "neck, jaw and hand",
  ]);
});
