import { type DrawChoice, sceneOfPose } from "./draw";
import type { SolvedFigure, SolvedFrame, Tempo } from "./figure";
import { easeLikePerson } from "./interpolate";
import { eyesBetween, interpolateAngles } from "./interpolate-angles";
import { footwearOf } from "./manner";
import { mixHands } from "./motion-hands";
import type { Scene } from "./scene";

/** Seconds of rest in the start pose, so that the eye can tell the repetitions apart. */
const REST = 0.6;

/** How long one repetition takes on the screen. */
export function cycleSeconds({ move, hold, back }: Tempo): number {
  return move + hold + back + REST;
}

/** Where the movement is after so many seconds: 0 in the first key pose, 1 in the last; repeats without end. */
export function progressAt(seconds: number, tempo: Tempo): number {
  const { move, hold, back } = tempo;
  const t = seconds % cycleSeconds(tempo);
  if (t < move) return easeLikePerson(t / move);
  if (t < move + hold) return 1;
  return t < move + hold + back ? easeLikePerson(1 - (t - move - hold) / back) : 0;
}

/** The pose at a place of the movement made by `buildMotion`. */
export function poseAt(motion: readonly SolvedFrame[], progress: number): SolvedFrame {
  const place = Math.min(1, Math.max(0, progress)) * (motion.length - 1);
  const before = motion[Math.floor(place)];
  const after = motion[Math.ceil(place)];
  if (!before || !after) throw new RangeError("a movement needs a pose");
  const t = place - Math.floor(place);
  if (t === 0) return before;
  const hands = mixHands(before.hands, after.hands, t);
  return {
    ...interpolateAngles(before, after, t),
    bears: before.bears,
    ...(hands && { hands }),
    ...eyesBetween(before, after),
  };
}

/** The drawing at a place of the movement, with what the nearest key pose has around it. */
export function sceneAt(
  figure: SolvedFigure,
  motion: readonly SolvedFrame[],
  progress: number,
  choice: DrawChoice = {},
): Scene {
  const nearest = Math.round(Math.min(1, Math.max(0, progress)) * (figure.frames.length - 1));
  const here = <Thing extends { readonly frames?: readonly number[] }>(things: readonly Thing[]): Thing[] =>
    things
      .filter(({ frames }) => frames === undefined || frames.includes(nearest))
      .map((thing) => ({ ...thing, frames: [0] }));
  const key = figure.frames[nearest];
  const setting: SolvedFigure = {
    ...figure,
    ...(key && { feet: footwearOf(figure, key) }),
    ghost: false,
    marks: [],
    insets: here(figure.insets ?? []),
    props: here(figure.props),
    highlight: here(figure.highlight),
  };
  return sceneOfPose(setting, poseAt(motion, progress), choice);
}
