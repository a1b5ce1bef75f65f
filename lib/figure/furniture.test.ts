import { describe, expect, test } from "vitest";
import { viewOf } from "./camera";
import { drawFurniture, pedalPlace } from "./furniture";
import { buildTheme } from "./theme";

describe("the pedals of a bike", () => {
  test("are up and down, and change places after half a turn", () => {
    const [down, up] = [pedalPlace(true), pedalPlace(false)];
    expect(down[1]).toBeLessThan(up[1]);
    const [x, z] = pedalPlace(true, 180);
    expect(x).toBeCloseTo(up[0], 6);
    expect(z).toBeCloseTo(up[1], 6);
  });

  test("go forwards over the top", () => {
    const [before, after] = [pedalPlace(false), pedalPlace(false, 30)];
    expect(after[0]).toBeGreaterThan(before[0]);
    expect(after[1]).toBeLessThan(before[1]);
  });
});

test("a chair with armrests is drawn higher than its seat at the sides, and the rest of it is the same", () => {
  const room = {
    view: viewOf({ azimuth: 20, elevation: 9 }),
    theme: buildTheme(),
    layer: "behind" as const,
  };
  const chair = (arms: boolean) => drawFurniture(room, { kind: "chair", x: 0, y: 0, back: false, arms });
  const top = (arms: boolean) => Math.min(...chair(arms).reach.map(({ y }) => y));
  expect(top(true)).toBeLessThan(top(false) - 100);
  const plain = chair(false).paths.map(({ d }) => d);
  expect(chair(true).paths.map(({ d }) => d)).toEqual(expect.arrayContaining(plain));
});
