import { expect, it } from "vitest";
import type { Scene } from "./scene";
import { svgOfRow } from "./svg-row";

const scene = (width: number, height: number): Scene => ({
  box: { x: 1, y: 2, width, height },
  paths: [{ layer: "body", d: "M0 0H1", fill: "#000000" }],
});

it("sets scenes beside each other on one line, with an arrow between them", () => {
  const row = svgOfRow([scene(100, 50), scene(20, 100)]);
  expect(row).toContain('viewBox="0 0 154 100"');
  expect(row).toContain('<svg x="0" y="50" width="100" height="50"');
  expect(row).toContain('<svg x="134" y="0" width="20" height="100"');
  expect(row.match(/stroke-linecap="round" d=/g)).toHaveLength(1);
});

it("draws one scene alone, without an arrow", () => {
  const row = svgOfRow([scene(100, 50)]);
  expect(row).toContain('viewBox="0 0 100 50"');
  expect(row).not.toContain("stroke-linecap");
});
