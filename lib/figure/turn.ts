import type { Camera } from "./figure";
import type { SceneBox } from "./scene";

/** The camera after a turn by degrees: positive moves the near side of the figure to the right, as a hand would. */
export function turnCamera({ azimuth, elevation }: Camera, right: number): Camera {
  return { azimuth: azimuth - right, elevation };
}

/** The part of the plane to show while a figure turns: never closer than at home, in the middle of what there is. */
export function steadyBox(home: SceneBox, now: SceneBox): SceneBox {
  const width = Math.max(home.width, now.width);
  const height = Math.max(home.height, now.height);
  return {
    x: Math.round(now.x + (now.width - width) / 2),
    y: Math.round(now.y + (now.height - height) / 2),
    width,
    height,
  };
}
