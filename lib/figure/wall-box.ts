import type { SceneBox } from "./scene";

/** Holds the widest and the tallest drawing of the library; 1000 units are one stature. */
const WALL = { width: 1500, height: 1330, floor: 120 };

/** The part of the plane that shows every figure in one scale: everybody stands on one floor line, in the middle. */
export function wallBox({ x, y, width, height }: SceneBox): SceneBox {
  const bottom = Math.max(WALL.floor, y + height);
  return {
    x: Math.round(x + (width - WALL.width) / 2),
    y: bottom - WALL.height,
    width: WALL.width,
    height: WALL.height,
  };
}
