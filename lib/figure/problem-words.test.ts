import { expect, it } from "vitest";
import { soleFlat } from "./contact-specs";
import { contactInWords, partInWords, problemInWords } from "./problem-words";

it("names joints and parts of the body as one says them", () => {
  expect(partInWords("left.ballInner")).toBe("left ball of the foot");
  expect(partInWords("right.hipFlexion")).toBe("right hip flexion");
  expect(partInWords("sacrum")).toBe("sacrum");
});

it("says what a contact asks for", () => {
  expect(contactInWords(soleFlat("left"))).toBe(
    "left heel, left ball of the foot and left outer ball of the foot on the floor",
  );
});

it.each([
  [
    "frame 1: left.hipFlexion (hip flexion) is 150°, allowed -45° to 135° (AAOS)",
    "Start: left hip flexion is 150°; from -45° to 135° is possible (AAOS).",
  ],
  [
    "frame 2: right.heel resting at height 0 is not reached: residual 4.2 % of stature, allowed 1.0 % of stature",
    "Second pose: right heel on its surface is not reached: 4.2 % of body height is missing, 1.0 % is allowed.",
  ],
  [
    "frame 1: left.toe is 2.0 % of stature under the floor, allowed 0.5 % of stature",
    "Start: left toe is 2.0 % of body height under the floor, allowed 0.5 % of body height.",
  ],
])("%s", (problem, words) => {
  expect(problemInWords(problem)).toBe(words);
});
