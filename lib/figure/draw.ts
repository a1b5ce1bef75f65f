import { arrowReach, drawArrows } from "./arrows";
import { drawPart, listParts, type PaintablePart } from "./body-drawing";
import { BALLS, type BallName } from "./body";
import { UNITS, viewOf } from "./camera";
import type { SolvedFigure, SolvedFrame } from "./figure";
import { type Circle, hullPath } from "./hull";
import { placeSegments } from "./kinematics";
import { mirrorFigure } from "./mirror";
import { paintingOrder } from "./painter";
import { type DrawnProp, drawProp } from "./props";
import type { Scene, SceneBox, ScenePath } from "./scene";
import { discOf, setStage, type Stage } from "./stage";
import { buildTheme, type Theme } from "./theme";

/** Visible width of an outline is half of this: the fill covers the inner half. */
const OUTLINE = 11;
const MARGIN = 30;
/** What is lower than this above the floor casts a shadow on it. */
const SHADOW_BELOW = 0.05;

export interface DrawChoice {
  /** Draw the figure for the other side. */
  readonly mirrored?: boolean;
  readonly theme?: Theme;
}

const SHADOW_GROUPS: readonly RegExp[] = [
  /^left\.(thigh|shank|foot)$/,
  /^right\.(thigh|shank|foot)$/,
  /^left\.(upperArm|forearm|hand|fingers)$/,
  /^right\.(upperArm|forearm|hand|fingers)$/,
  /^[a-zA-Z]+$/,
];
const GROUPED_BALLS: readonly BallName[][] = SHADOW_GROUPS.map((pattern) =>
  [...BALLS].filter(([, ball]) => pattern.test(ball.segment)).map(([name]) => name as BallName),
);

function shadow(stage: Stage): ScenePath[] {
  const { view, frames, theme } = stage;
  const d = GROUPED_BALLS.map((names) => {
    const low = names.flatMap((name): Circle[] => {
      const ball = BALLS.get(name);
      const frame = ball ? frames[ball.segment] : undefined;
      if (!ball || !frame) return [];
      const { turn, origin } = frame;
      const bottom = origin[2] + turn[2] * ball.at[0] + turn[5] * ball.at[1] + turn[8] * ball.at[2] - ball.radius;
      if (bottom > SHADOW_BELOW) return [];
      const disc = discOf(stage, name);
      const height = (bottom + ball.radius) * UNITS;
      const onFloor = (disc.y + height * Math.sqrt(1 - view.floorSquash ** 2)) / Math.max(0.05, view.floorSquash);
      return [{ x: disc.x, y: onFloor, r: disc.r * 1.12 }];
    });
    return low.length > 0 ? hullPath(low, -1, view.floorSquash) : "";
  }).join("");
  return d ? [{ layer: "ground", d, fill: theme.line, opacity: 0.1 }] : [];
}

const shows = (frames: readonly number[] | undefined, index: number) => frames === undefined || frames.includes(index);

function drawBody(stage: Stage, figure: SolvedFigure, index: number, among: readonly DrawnProp[]): ScenePath[] {
  const ordered = paintingOrder<PaintablePart | DrawnProp>([...listParts(stage), ...among]);
  const tints = figure.highlight.filter((tint) => shows(tint.frames, index));
  const painted = new Set<string>();
  const outline = { stroke: stage.theme.line, strokeWidth: OUTLINE };
  return ordered.flatMap((item) => {
    if (!("part" in item)) return item.paths;
    const paths = drawPart(stage, item.part, painted, tints);
    painted.add(item.name);
    return paths.map((path) => (path.under ? { ...path, ...outline } : path));
  });
}

function boxOf(circles: Iterable<Circle>): SceneBox {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y, r } of circles) {
    left = Math.min(left, x - r);
    right = Math.max(right, x + r);
    top = Math.min(top, y - r);
    bottom = Math.max(bottom, y + r);
  }
  const x = Math.floor(left - MARGIN);
  const y = Math.floor(top - MARGIN);
  return { x, y, width: Math.ceil(right + MARGIN) - x, height: Math.ceil(bottom + MARGIN) - y };
}

interface FramePlan {
  readonly stage: Stage;
  readonly props: readonly DrawnProp[];
  readonly arrows: readonly ScenePath[];
}

function planFrame(figure: SolvedFigure, frame: SolvedFrame, index: number, theme: Theme): FramePlan {
  const stage = setStage(placeSegments(frame), viewOf(figure.camera), theme);
  const props = figure.props.flatMap((prop, i) =>
    shows(prop.frames, index) ? [drawProp(stage, prop, `prop-${i}`)] : [],
  );
  return { stage, props, arrows: drawArrows(stage, figure, index) };
}

const reachOfPlan = ({ stage, props, arrows }: FramePlan): Circle[] => [
  ...stage.discs.values(),
  ...props.flatMap((prop) => prop.reach),
  ...arrowReach(arrows),
];

function paint(figure: SolvedFigure, plan: FramePlan, index: number): ScenePath[] {
  const inPlace = (place: DrawnProp["place"]) => plan.props.filter((prop) => prop.place === place);
  return [
    ...inPlace("behind").flatMap((prop) => prop.paths),
    ...shadow(plan.stage),
    ...drawBody(plan.stage, figure, index, inPlace("among")),
    ...inPlace("front").flatMap((prop) => prop.paths),
    ...plan.arrows,
  ];
}

/**
 * Draws one key pose of a figure. The box covers every frame of the figure, so start and end share one scale and one
 * floor line. Throws for a frame that does not exist.
 */
export function sceneOfFigure(figure: SolvedFigure, frameIndex: number, choice: DrawChoice = {}): Scene {
  const drawn = choice.mirrored ? mirrorFigure(figure) : figure;
  const theme = choice.theme ?? buildTheme();
  const plans = drawn.frames.map((frame, i) => planFrame(drawn, frame, i, theme));
  const plan = plans[frameIndex];
  if (!plan) throw new RangeError(`frame ${frameIndex} of ${drawn.frames.length}`);
  return { paths: paint(drawn, plan, frameIndex), box: boxOf(plans.flatMap(reachOfPlan)) };
}

/** Draws any pose in a figure's setting, for animation; `box` of the key frames keeps the picture still. */
export function sceneOfPose(figure: SolvedFigure, frame: SolvedFrame, choice: DrawChoice = {}): Scene {
  return sceneOfFigure({ ...figure, arrows: [], frames: [frame] }, 0, choice);
}
