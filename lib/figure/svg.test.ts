import { expect, test } from "vitest";
import type { Scene } from "./scene";
import { svgOfScene } from "./svg";

const scene: Scene = {
  box: { x: -10, y: -20, width: 100, height: 50 },
  paths: [
    { layer: "body", d: "M0 0z", fill: "#fff", stroke: "#000", strokeWidth: 11, under: true },
    { layer: "body", d: "M1 1z", fill: "#eee", stroke: "#000", strokeWidth: 11, under: true },
    { layer: "mark", d: "M2 2z", fill: "none", stroke: "#c00", strokeWidth: 17 },
    { layer: "body", d: "M3 3z", fill: "#f00", opacity: 0.4 },
  ],
};

test("neighbours with one stroke share a group", () => {
  const svg = svgOfScene(scene);
  expect(svg.match(/<g /g)).toHaveLength(2);
  expect(svg.match(/<\/g>/g)).toHaveLength(2);
  expect(svg).toContain('paint-order="stroke"');
  expect(svg).toContain('viewBox="-10 -20 100 50"');
});

test("no style attribute and no id", () => {
  expect(svgOfScene(scene)).not.toMatch(/ (style|id|class)=/);
});

test("a label becomes the text alternative, escaped; without one the drawing is hidden", () => {
  expect(svgOfScene(scene, { label: 'a "b" <c> & d' })).toContain(
    'role="img" aria-label="a &quot;b&quot; &lt;c&gt; &amp; d"',
  );
  expect(svgOfScene(scene)).toContain('aria-hidden="true"');
});
