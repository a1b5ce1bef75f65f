import { expect, test } from "vitest";
import { type Paintable, paintingOrder } from "./painter";

const bar = (name: string, from: number[], to: number[], more: Partial<Paintable> = {}): Paintable => {
  const point = ([x = 0, y = 0, depth = 0]: number[]) => ({ x, y, depth });
  const [a, b] = [point(from), point(to)];
  const depth = (a.depth + b.depth) / 2;
  return { name, bars: [{ a, b, radius: 10 }], depth, tipDepth: depth, joined: [], ...more };
};
const names = (items: readonly Paintable[]) => paintingOrder(items).map((item) => item.name);

test("what is nearer where two bars cross comes later, whatever their mean depths", () => {
  const slanted = bar("slanted", [-100, 0, -300], [100, 0, 500]);
  const across = bar("across", [60, -50, 100], [60, 50, 100]);
  expect(names([across, slanted])).toEqual(["slanted", "across"]);
});

test("things that do not overlap keep the order of their depths", () => {
  expect(names([bar("near", [0, 0, 0], [1, 0, 0]), bar("far", [500, 0, 90], [501, 0, 90])])).toEqual([
    "far",
    "near",
  ]);
});

test("a fixed order beats depth", () => {
  const under = bar("under", [0, 0, 0], [10, 0, 0]);
  const over = bar("over", [0, 0, 100], [10, 0, 100], { after: ["under"] });
  expect(names([under, over])).toEqual(["under", "over"]);
});

test("a ring of overlaps still paints everything once", () => {
  const ring = [
    bar("a", [0, 0, 0], [100, 0, 100]),
    bar("b", [100, 0, 0], [50, 90, 100]),
    bar("c", [50, 90, 0], [0, 0, 100]),
  ];
  expect(names(ring).sort()).toEqual(["a", "b", "c"]);
});
