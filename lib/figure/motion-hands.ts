import type { SolvedFigure, SolvedFrame } from "./figure";
import { bendsOf, type Hands, mixBends, shapeOfBends } from "./hands";
import { bendsOfFrame } from "./manner";
import type { Angles } from "./pose";

/** The hands of a frame in numbers, so that they can be mixed. */
export function handsInNumbers(figure: SolvedFigure, frame: SolvedFrame): Hands {
  const { left, right } = bendsOfFrame(figure, frame);
  return { left: shapeOfBends(left), right: shapeOfBends(right) };
}

/** Hands on the way between two frames; those of the first while one of them does not say. */
export function mixHands(a: Hands | undefined, b: Hands | undefined, t: number): Hands | undefined {
  if (!a?.left || !a.right || !b?.left || !b.right || a === b) return a;
  const none: Angles = {};
  const mix = (side: "left" | "right") =>
    shapeOfBends(
      mixBends(bendsOf(a[side] ?? "relaxed", none, side), bendsOf(b[side] ?? "relaxed", none, side), t),
    );
  return { left: mix("left"), right: mix("right") };
}
