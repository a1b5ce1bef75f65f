import { expect, it } from "vitest";
import type { Scene } from "./scene";
import { svgOfGrid } from "./svg-grid";

const scene = (width: number, height: number): Scene => ({
  box: { x: 1, y: 2, width, height },
  paths: [{ layer: "body", d: "M0 0H1", fill: "#000000" }],
});

it("sets two who stand beside each other, centred in their room", () => {
  const grid = svgOfGrid([scene(47, 100), scene(47, 100)], { width: 100, height: 100 });
  expect(grid).toContain('viewBox="0 0 100 100"');
  expect(grid).toContain('<svg x="1.5" y="0" width="47" height="100"');
  expect(grid).toContain('<svg x="51.5" y="0" width="47" height="100"');
});

it("sets two who lie over each other, as on paper", () => {
  const grid = svgOfGrid([scene(100, 40), scene(100, 40)], { width: 100, height: 86 });
  expect(grid).toContain('<svg x="0" y="0" width="100" height="40"');
  expect(grid).toContain('<svg x="0" y="46" width="100" height="40"');
});
