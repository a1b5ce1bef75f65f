import { expect, it } from "vitest";
import { TOPIC_LIMITS } from "./program-draft";
import { readWording } from "./topic-form";

it("takes a title and points, cleaned, without the empty ones", () => {
  expect(readWording("  Sleep \u202e well ", ["One pillow.", "  ", "Turn  over."])).toEqual({
    ok: true,
    wording: { title: "Sleep well", points: ["One pillow.", "Turn over."] },
  });
});

it.each([
  ["", ["A point."], /title/],
  ["a".repeat(TOPIC_LIMITS.title + 1), ["A point."], /80 characters/],
  ["Sleep", ["", " "], /at least one/],
  ["Sleep", Array.from({ length: 8 }, () => "A point."), /at most 7/],
  ["Sleep", ["a".repeat(TOPIC_LIMITS.point + 1)], /300 characters/],
])("refuses %.8j with its points", (title, points, message) => {
  expect(readWording(title, points)).toMatchObject({ ok: false, message: expect.stringMatching(message) });
});
