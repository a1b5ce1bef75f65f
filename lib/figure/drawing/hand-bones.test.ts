import { expect, test } from "vitest";
import { bendsOf, mixBends, shapeOfBends } from "../hands";
import { fingerBones } from "./hand-bones";

const tips = (aside: number) =>
  fingerBones(bendsOf({ like: "flat", spread: 0, aside }, {}, "right")).map(({ joints }) => joints.at(-1));

test("an index finger that goes aside moves alone, towards the thumb", () => {
  const [before, after] = [tips(0), tips(15)];
  expect((after[0]?.[0] ?? 0) - (before[0]?.[0] ?? 0)).toBeCloseTo(0.049 * Math.sin(15 * (Math.PI / 180)), 2);
  expect(after.slice(1)).toEqual(before.slice(1));
});

test("halfway between two hands it has gone half as far, and a stored shape keeps it", () => {
  const [still, far] = [0, 16].map((aside) => bendsOf({ like: "flat", aside }, {}, "right"));
  if (!still || !far) throw new Error("two hands expected");
  expect(still.aside).toBeUndefined();
  const half = mixBends(still, far, 0.5);
  expect(half.aside).toBe(8);
  expect(bendsOf(shapeOfBends(half), {}, "right")).toEqual(half);
});
