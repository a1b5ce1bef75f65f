import type { Scene } from "./scene";
import { svgOfScene } from "./svg";

/** Room for the arrow between two pictures, and its size, as shares of the row's height. */
const GAP = 0.34;
const ARROW = 0.13;
const INK = "#37454a";

/** Scenes beside each other in one scale, feet on one line, with arrows between them, as one SVG element. */
export function svgOfRow(scenes: readonly Scene[]): string {
  const height = Math.max(0, ...scenes.map((scene) => scene.box.height));
  const gap = height * GAP;
  let x = 0;
  const parts = scenes.map((scene, index) => {
    const { width, height: own } = scene.box;
    const arrow = index > 0 ? arrowAt(x - gap / 2, height / 2, height * ARROW) : "";
    const place = `<svg x="${round(x)}" y="${round(height - own)}" width="${round(width)}" height="${round(own)}" `;
    x += width + gap;
    return arrow + svgOfScene(scene).replace("<svg ", place);
  });
  const box = `0 0 ${round(Math.max(0, x - gap))} ${round(height)}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" aria-hidden="true">${parts.join("")}</svg>`;
}

function arrowAt(x: number, y: number, size: number): string {
  const [left, right, top, bottom] = [x - size, x + size, y - size / 2, y + size / 2].map(round);
  const head = `M${round(x + size / 2)} ${top}L${right} ${round(y)}L${round(x + size / 2)} ${bottom}`;
  return `<path fill="none" stroke="${INK}" stroke-width="${round(size / 5)}" stroke-linecap="round" d="M${left} ${round(y)}H${right}${head}"/>`;
}

function round(length: number): number {
  return Math.round(length * 1000) / 1000;
}
