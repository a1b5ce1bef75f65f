import { expect, test } from "vitest";
import { hullPath } from "./hull";

test("one circle is two half circles", () => {
  expect(hullPath([{ x: 0, y: 0, r: 10 }])).toBe("M-10 0a10 10 0 0 1 20 0a10 10 0 0 1-20 0z");
});

test("the hull of two equal circles is a capsule with exact arcs", () => {
  const path = hullPath([
    { x: 0, y: 0, r: 10 },
    { x: 100, y: 0, r: 10 },
  ]);
  expect(path).toBe("M100-10a10 10 0 0 1 0 20l-100 0a10 10 0 0 1 0-20z");
});

test("a circle inside another one leaves no trace", () => {
  const outer = { x: 0, y: 0, r: 50 };
  expect(hullPath([outer, { x: 5, y: 5, r: 3 }])).toBe(hullPath([outer]));
});

test("an open hull starts and ends where the left-out arc did", () => {
  const capsule = [
    { x: 0, y: 0, r: 10 },
    { x: 100, y: 0, r: 10 },
  ];
  expect(hullPath(capsule, 0)).toBe("M0-10l100 0a10 10 0 0 1 0 20l-100 0");
});

test("circles on one line are all on the outline once", () => {
  const row = [0, 1, 2, 3].map((i) => ({ x: i * 30, y: 0, r: 10 }));
  expect(hullPath(row).match(/a/g)).toHaveLength(2);
});

test("squash flattens arcs for shapes on the floor", () => {
  expect(hullPath([{ x: 0, y: 0, r: 10 }], -1, 0.5)).toContain("a10 5 ");
});
