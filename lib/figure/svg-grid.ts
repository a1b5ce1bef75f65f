import { type FrameSize, largestGrid, PICTURE_GAP } from "./picture-grid";
import type { Scene } from "./scene";
import { svgOfScene } from "./svg";

/**
 * Scenes in one scale as one SVG element, arranged as the sheet arranges them in a room.
 * @param room points
 */
export function svgOfGrid(scenes: readonly Scene[], room: FrameSize): string {
  const { columns, scale } = largestGrid(
    scenes.map(({ box }) => box),
    room,
  );
  const [width, height, gap] = [room.width / scale, room.height / scale, PICTURE_GAP / scale];
  const rows = Array.from({ length: Math.ceil(scenes.length / columns) }, (_, row) =>
    scenes.slice(row * columns, (row + 1) * columns),
  );
  const heights = rows.map((row) => Math.max(0, ...row.map(({ box }) => box.height)));
  const total = heights.reduce((sum, own) => sum + own, 0) + gap * (rows.length - 1);
  let top = (height - total) / 2;
  const parts = rows.flatMap((row, index) => {
    const tall = heights[index] ?? 0;
    const free = (width - row.reduce((sum, { box }) => sum + box.width, 0)) / row.length;
    let left = free / 2;
    const pictures = row.map((scene) => {
      const { width: wide, height: own } = scene.box;
      const [x, y] = [left, top + (tall - own) / 2];
      left += wide + free;
      const place = `<svg x="${round(x)}" y="${round(y)}" width="${round(wide)}" height="${round(own)}" `;
      return svgOfScene(scene).replace("<svg ", place);
    });
    top += tall + gap;
    return pictures;
  });
  const box = `0 0 ${round(width)} ${round(height)}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" aria-hidden="true">${parts.join("")}</svg>`;
}

function round(length: number): number {
  return Math.round(length * 1000) / 1000;
}
