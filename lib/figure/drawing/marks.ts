import type { Mark } from "../figure";
import type { Circle } from "../hull";
import { numeralPath } from "../numerals";
import type { SceneBox, ScenePath } from "../scene";
import type { Stage } from "../stage";
import { spot } from "./axes";
import { ring } from "./curve";
import { stroke } from "./ink";

const CLOCK = 40;
const STROKE = 7;

interface Corner {
  readonly x: number;
  readonly y: number;
}

/** The corners of a box, a little inside, the upper right one first. */
function cornersOf({ x, y, width, height }: SceneBox, inset: number): readonly Corner[] {
  const [left, right, top, bottom] = [x + inset, x + width - inset, y + inset, y + height - inset];
  return [
    { x: right, y: top },
    { x: left, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
}

/** How far a corner is from the nearest part of the body, up to a distance that is plenty. */
function roomAt(stage: Stage, { x, y }: Corner): number {
  let least = 320;
  for (const disc of stage.discs.values())
    least = Math.min(least, Math.hypot(disc.x - x, disc.y - y) - disc.r);
  return least;
}

/** The emptiest corner of a picture. */
function freeCorner(stage: Stage, box: SceneBox, inset: number): Corner {
  return cornersOf(box, inset).reduce((best, corner) =>
    roomAt(stage, corner) > roomAt(stage, best) ? corner : best,
  );
}

/** "Stay here": a small clock in the emptiest corner. */
function holdMark(stage: Stage, box: SceneBox): ScenePath[] {
  const { x, y } = freeCorner(stage, box, CLOCK);
  const ink = { layer: "mark", stroke: stage.theme.mark, strokeWidth: STROKE, about: "mark hold" } as const;
  return [
    { ...ink, d: ring(x, y, CLOCK - 8), fill: "#ffffff" },
    { ...ink, d: `M${Math.round(x)} ${Math.round(y - 20)}v20l13 9`, fill: "none" },
  ];
}

/** "Breathe": three short waves before the mouth. */
function breathMark(stage: Stage): ScenePath[] {
  const a = stage.axes.head;
  const d = [-1, 0, 1]
    .map((i) => {
      const [z, fan] = [0.002 + i * 0.02, i * 0.012];
      return stroke(
        spot(a, 0.088, 0, z),
        spot(a, 0.104, 0, z + fan * 0.4 + 0.006),
        spot(a, 0.12, 0, z + fan * 0.8 - 0.003),
        spot(a, 0.136, 0, z + fan * 1.2 + 0.004),
      );
    })
    .join("");
  const ink = { fill: "none", stroke: stage.theme.mark, strokeWidth: STROKE - 1 };
  return [{ layer: "mark", d, ...ink, about: "mark breath" }];
}

/** Counted down in threes: what somebody who walks has to think of. */
const COUNTED = ["9", "6", "3"] as const;
const NUMERAL = 44;

/** A bubble of thought: its middle, half its width and height, and where it leaves the head and to which side. */
function bubbleOf(stage: Stage) {
  const from = spot(stage.axes.head, 0.1, 0, 0.07);
  const ahead = from.x < spot(stage.axes.head, 0, 0, 0.07).x ? -1 : 1;
  return { from, ahead, x: from.x + ahead * 160, y: from.y - 74, wide: 112, high: 52 };
}

/** What the signs of a frame need of the picture beyond its body; the clock finds a corner for itself. */
export function markReach(stage: Stage, marks: readonly Mark[]): Circle[] {
  if (!marks.some(({ kind }) => kind === "count")) return [];
  const { x, y, wide, high } = bubbleOf(stage);
  return [-1, 1].map((side) => ({ x: x + side * (wide - high), y, r: high + STROKE }));
}

/** "Count": numbers in a bubble of thought before the head. */
function countMark(stage: Stage): ScenePath[] {
  const { from, ahead, x, y, wide, high } = bubbleOf(stage);
  const ink = { layer: "mark", stroke: stage.theme.mark, about: "mark count" } as const;
  const numbers = COUNTED.map((number, at) => numeralPath(number, x + (at - 1) * 58, y, NUMERAL));
  return [
    {
      ...ink,
      strokeWidth: STROKE,
      d: `${oval(x, y, wide, high)}${ring(from.x + ahead * 46, from.y - 12, 12)}${ring(from.x + ahead * 14, from.y + 8, 8)}`,
      fill: "#ffffff",
    },
    { ...ink, strokeWidth: STROKE + 1, d: numbers.join(""), fill: "none" },
  ];
}

function oval(x: number, y: number, wide: number, high: number): string {
  const [w, h] = [Math.round(wide), Math.round(high)];
  return `M${Math.round(x) - w} ${Math.round(y)}a${w} ${h} 0 0 1 ${2 * w} 0a${w} ${h} 0 0 1 ${-2 * w} 0z`;
}

/** The small signs of a frame. */
export function drawMarks(stage: Stage, box: SceneBox, marks: readonly Mark[]): ScenePath[] {
  return marks.flatMap(({ kind }) => {
    if (kind === "hold") return holdMark(stage, box);
    return kind === "breath" ? breathMark(stage) : countMark(stage);
  });
}
