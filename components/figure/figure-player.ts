import type { FigureStyle } from "@/lib/domain/exercise/figure-style";
import { boxOfFigure, sceneOfFigure } from "@/lib/figure/draw";
import type { SolvedFigure, SolvedFrame } from "@/lib/figure/figure";
import { buildMotion } from "@/lib/figure/interpolate";
import { mirrorFigure } from "@/lib/figure/mirror";
import { progressAt, sceneAt } from "@/lib/figure/playback";
import type { Scene, SceneBox } from "@/lib/figure/scene";
import { buildTheme } from "@/lib/figure/theme";
import { steadyBox, turnCamera } from "@/lib/figure/turn";
import { paintScene } from "./paint-scene";

/** Seconds; after a pause of the browser the movement goes on where it was. */
const LONGEST_STEP = 0.1;

export interface FigurePlayer {
  readonly play: () => void;
  readonly pause: () => void;
  /** Turns the figure by degrees, its near side to the right. */
  readonly turn: (right: number) => void;
  /** The camera back to where the figure was drawn from. */
  readonly resetView: () => void;
  readonly dispose: () => void;
}

export interface PlayerChoice {
  readonly mirrored?: boolean;
  readonly figureStyle?: FigureStyle | undefined;
  /** Chooses the part of the plane to show, for several figures in one scale. */
  readonly frameBox?: (own: SceneBox) => SceneBox;
}

/** Draws a figure into an `svg` element and keeps it moving. Stands still while it is off the screen. */
export function createFigurePlayer(
  svg: SVGSVGElement,
  figure: SolvedFigure,
  { mirrored = false, figureStyle, frameBox = (own) => own }: PlayerChoice = {},
): FigurePlayer {
  const home = mirrored ? mirrorFigure(figure) : figure;
  const theme = buildTheme(figureStyle);
  const homeBox = frameBox(boxOfFigure(home, theme));
  let shown = home;
  let motion: readonly SolvedFrame[] | undefined;
  let seconds = 0;
  let isPlaying = false;
  let isOnScreen = true;
  let request = 0;
  let before: number | undefined;

  const sceneNow = (): Scene =>
    motion
      ? sceneAt(shown, motion, progressAt(seconds, home.tempo), { theme })
      : sceneOfFigure(shown, shown.frames.length - 1, { theme });
  const paint = () => paintScene(svg, sceneNow(), steadyBox(homeBox, frameBox(boxOfFigure(shown, theme))));
  const step = (now: number) => {
    seconds += Math.min(LONGEST_STEP, (now - (before ?? now)) / 1000);
    before = now;
    paint();
    request = requestAnimationFrame(step);
  };
  const update = () => {
    cancelAnimationFrame(request);
    before = undefined;
    if (isPlaying && isOnScreen) request = requestAnimationFrame(step);
  };
  const look = (camera: SolvedFigure["camera"]) => {
    shown = { ...home, camera };
    if (!isPlaying) paint();
  };
  const observer = new IntersectionObserver(([entry]) => {
    isOnScreen = entry?.isIntersecting ?? true;
    update();
  });
  observer.observe(svg);
  paint();
  const setPlaying = (playing: boolean) => {
    isPlaying = playing;
    if (playing) motion ??= buildMotion(home);
    update();
  };
  return {
    play: () => setPlaying(true),
    pause: () => setPlaying(false),
    turn: (right) => look(turnCamera(shown.camera, right)),
    resetView: () => look(home.camera),
    dispose: () => {
      observer.disconnect();
      setPlaying(false);
    },
  };
}
