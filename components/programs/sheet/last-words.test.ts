import { expect, it } from "vitest";
import { keepLastWords } from "./last-words";

it("keeps the last two words of a line's worth of text together, and leaves short texts alone", () => {
  expect(keepLastWords("Hold behind one thigh and pull.")).toBe("Hold behind one thigh and\u00a0pull.");
  expect(keepLastWords("Let go slowly now.")).toBe("Let go slowly now.");
  expect(keepLastWords("")).toBe("");
});
