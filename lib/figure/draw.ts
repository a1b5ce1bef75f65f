import { viewOf } from "./camera";
import { arrowReach, drawArrows } from "./drawing/arrows";
import { closeUpReach } from "./drawing/close-up";
import { ghostOf } from "./drawing/ghost";
import { closedFingers } from "./drawing/hand";
import { FINE, shape } from "./drawing/ink";
import { drawInsets } from "./drawing/insets";
import { drawMarks, markReach } from "./drawing/marks";
import { paintBody } from "./drawing/paint-body";
import { listParts } from "./drawing/part-list";
import { floorLine, floorShadow } from "./drawing/room";
import { loopBacks } from "./equipment";
import type { SolvedFigure, SolvedFrame } from "./figure";
import type { Circle } from "./hull";
import { placeSegments } from "./kinematics";
import { mannerOf } from "./manner";
import { mirrorFigure } from "./mirror";
import { paintingOrder } from "./painter";
import { type DrawnProp, drawProp } from "./props";
import type { Scene, SceneBox, ScenePath } from "./scene";
import { SIDES } from "./skeleton";
import { type Stage, setStage } from "./stage";
import { buildTheme, type Theme } from "./theme";

const MARGIN = 30;
/** Room at the top for the clock of a position that is held. */
const MARK_ROOM = 24;

const DEFAULT_THEME = buildTheme();

export interface DrawChoice {
  /** Draw the figure for the other side. */
  readonly mirrored?: boolean;
  readonly theme?: Theme;
}

/** Nobody in the last third of a pregnancy lies on the front: such a drawing shows the woman instead. */
function themeFor(figure: SolvedFigure, theme: Theme): Theme {
  const isProne = figure.frames.some(({ root }) => root.posture === "prone");
  return theme.body === "pregnant" && isProne ? { ...theme, body: "woman" } : theme;
}

const shows = (frames: readonly number[] | undefined, index: number) =>
  frames === undefined || frames.includes(index);

function boxOf(circles: Iterable<Circle>, more: number): SceneBox {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y, r } of circles) {
    left = Math.min(left, x - r);
    right = Math.max(right, x + r);
    top = Math.min(top, y - r);
    bottom = Math.max(bottom, y + r);
  }
  const x = Math.floor(left - MARGIN - more);
  const y = Math.floor(top - MARGIN - more);
  return { x, y, width: Math.ceil(right + MARGIN + more) - x, height: Math.ceil(bottom + MARGIN) - y };
}

/** Boxes of figures already measured: a list of frames is drawn one by one, but has one box. */
const measured = new WeakMap<SolvedFigure, Map<Theme["body"], SceneBox>>();

interface FramePlan {
  readonly stage: Stage;
  readonly props: readonly DrawnProp[];
  readonly arrows: readonly ScenePath[];
  /** What the signs take up beside the body. */
  readonly signs: readonly Circle[];
}

function planFrame(figure: SolvedFigure, frame: SolvedFrame, index: number, theme: Theme): FramePlan {
  const manner = mannerOf(figure, frame, index);
  const stage = setStage(placeSegments(frame), viewOf(figure.camera), theme, manner);
  const props = figure.props.flatMap((prop, i) =>
    shows(prop.frames, index) ? [drawProp(stage, prop, `prop ${i}`)] : [],
  );
  const marks = figure.marks?.filter(({ frames }) => shows(frames, index)) ?? [];
  return {
    stage,
    props,
    arrows: drawArrows(stage, figure, index, props),
    signs: markReach(stage, marks),
  };
}

function reachOfPlan({ stage, props, arrows, signs }: FramePlan): Circle[] {
  const body = stage.view.closeUp ? closeUpReach(stage, stage.view.closeUp) : stage.discs.values();
  return [...body, ...props.flatMap((prop) => prop.reach), ...arrowReach(arrows), ...signs];
}

/** The box that holds every frame of a figure, with its props and arrows. */
export function boxOfFigure(figure: SolvedFigure, chosen: Theme): SceneBox {
  const theme = themeFor(figure, chosen);
  const known = measured.get(figure) ?? new Map<Theme["body"], SceneBox>();
  const found = known.get(theme.body);
  if (found) return found;
  const circles = figure.frames.flatMap((frame, i) => reachOfPlan(planFrame(figure, frame, i, theme)));
  const box = boxOf(circles, figure.marks?.some(({ kind }) => kind === "hold") ? MARK_ROOM : 0);
  measured.set(figure, known.set(theme.body, box));
  return box;
}

function drawBody({ stage, props }: FramePlan, figure: SolvedFigure, index: number): ScenePath[] {
  const among = props.filter(({ place }) => place === "among");
  const ordered = paintingOrder([...listParts(stage), ...among]);
  return paintBody(
    stage,
    ordered,
    figure.highlight.filter(({ frames }) => shows(frames, index)),
  );
}

/** Fingers of hands that close round belts, over the belts. */
function grippingFingers(stage: Stage): ScenePath[] {
  const { theme, manner } = stage;
  return SIDES.filter((side) => manner.gripsBelt[side]).flatMap((side) =>
    closedFingers(stage, side).map((d) => shape(d, theme.skin.near, theme.line, FINE)),
  );
}

/** The start pose that shows pale behind a later one. */
function ghostFor(figure: SolvedFigure, index: number, { stage }: FramePlan): ScenePath[] {
  const first = figure.frames[0];
  if (!figure.ghost || index === 0 || !first) return [];
  return ghostOf(stage, setStage(placeSegments(first), stage.view, stage.theme, mannerOf(figure, first, 0)));
}

function paint(figure: SolvedFigure, plan: FramePlan, index: number, box: SceneBox): ScenePath[] {
  const { stage, props, arrows } = plan;
  const inPlace = (place: DrawnProp["place"]) =>
    props.filter((prop) => prop.place === place).flatMap((prop) => prop.paths);
  const here = <T extends { readonly frames?: readonly number[] }>(things: readonly T[] = []) =>
    things.filter(({ frames }) => shows(frames, index));
  return [
    ...floorLine(stage, here(figure.props)),
    ...inPlace("behind"),
    ...floorShadow(stage, here(figure.props)),
    ...loopBacks(stage, here(figure.props)),
    ...ghostFor(figure, index, plan),
    ...drawBody(plan, figure, index),
    ...inPlace("front"),
    ...grippingFingers(stage),
    ...drawInsets(stage, here(figure.insets)),
    ...arrows,
    ...drawMarks(stage, box, here(figure.marks)),
  ];
}

/**
 * Draws one key pose of a figure. The box covers every frame of the figure, so start and end share one scale and one
 * floor line. Throws for a frame that does not exist.
 */
export function sceneOfFigure(figure: SolvedFigure, frameIndex: number, choice: DrawChoice = {}): Scene {
  const drawn = choice.mirrored ? mirrorFigure(figure) : figure;
  const theme = themeFor(drawn, choice.theme ?? DEFAULT_THEME);
  const frame = drawn.frames[frameIndex];
  if (!frame) throw new RangeError(`frame ${frameIndex} of ${drawn.frames.length}`);
  const box = boxOfFigure(drawn, theme);
  return { paths: paint(drawn, planFrame(drawn, frame, frameIndex, theme), frameIndex, box), box };
}

/** Draws any pose in a figure's setting, for animation; `box` of the key frames keeps the picture still. */
export function sceneOfPose(figure: SolvedFigure, frame: SolvedFrame, choice: DrawChoice = {}): Scene {
  return sceneOfFigure({ ...figure, arrows: [], frames: [frame] }, 0, choice);
}
