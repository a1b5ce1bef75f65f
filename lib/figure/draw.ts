import { arrowReach, drawArrows } from "./arrows";
import { BALLS, type BallName, getBall } from "./body";
import { drawPart, listParts, type PaintablePart } from "./body-drawing";
import { UNITS, viewOf } from "./camera";
import type { SolvedFigure, SolvedFrame } from "./figure";
import { type Circle, hullPath } from "./hull";
import { placeSegments } from "./kinematics";
import { mirrorFigure } from "./mirror";
import { paintingOrder } from "./painter";
import { type DrawnProp, drawProp } from "./props";
import type { Scene, SceneBox, ScenePath } from "./scene";
import { discOf, type Stage, setStage } from "./stage";
import { buildTheme, type Theme } from "./theme";

/** Visible width of an outline is half of this: the fill covers the inner half. */
const OUTLINE = 11;
const MARGIN = 30;
/** What is lower than this above the floor casts a shadow on it. */
const SHADOW_BELOW = 0.05;

const DEFAULT_THEME = buildTheme();

export interface DrawChoice {
  /** Draw the figure for the other side. */
  readonly mirrored?: boolean;
  readonly theme?: Theme;
}

const SHADOW_GROUPS: readonly RegExp[] = [
  /^left\.(thigh|shank|foot|toes)$/,
  /^right\.(thigh|shank|foot|toes)$/,
  /^left\.(upperArm|forearm|hand|fingers)$/,
  /^right\.(upperArm|forearm|hand|fingers)$/,
  /^[a-zA-Z]+$/,
];
const GROUPED_BALLS: readonly BallName[][] = SHADOW_GROUPS.map((pattern) =>
  [...BALLS].filter(([, ball]) => pattern.test(ball.segment)).map(([name]) => name as BallName),
);

function shadowDiscs(stage: Stage, names: readonly BallName[]): Circle[] {
  const { view, frames } = stage;
  const lift = Math.sqrt(1 - view.floorSquash ** 2) * UNITS;
  const low: Circle[] = [];
  for (const name of names) {
    const { segment, at, radius } = getBall(name);
    const { turn, origin } = frames[segment];
    const height = origin[2] + turn[2] * at[0] + turn[5] * at[1] + turn[8] * at[2];
    if (height - radius > SHADOW_BELOW) continue;
    const disc = discOf(stage, name);
    const y = (disc.y + height * lift) / Math.max(0.05, view.floorSquash);
    low.push({ x: disc.x, y, r: disc.r * 1.12 });
  }
  return low;
}

function shadow(stage: Stage): ScenePath[] {
  let d = "";
  for (const names of GROUPED_BALLS) {
    const low = shadowDiscs(stage, names);
    if (low.length > 0) d += hullPath(low, -1, stage.view.floorSquash);
  }
  return d ? [{ layer: "ground", d, fill: stage.theme.line, opacity: 0.1 }] : [];
}

const shows = (frames: readonly number[] | undefined, index: number) =>
  frames === undefined || frames.includes(index);

function drawBody(
  stage: Stage,
  figure: SolvedFigure,
  index: number,
  among: readonly DrawnProp[],
): ScenePath[] {
  const ordered = paintingOrder<PaintablePart | DrawnProp>([...listParts(stage), ...among]);
  const tints = figure.highlight.filter((tint) => shows(tint.frames, index));
  const painted = new Set<string>();
  const outline = { stroke: stage.theme.line, strokeWidth: OUTLINE };
  const paths: ScenePath[] = [];
  for (const item of ordered) {
    if (!("part" in item)) {
      paths.push(...item.paths);
      continue;
    }
    for (const path of drawPart(stage, item.part, painted, tints))
      paths.push(path.under ? { ...path, ...outline } : path);
    painted.add(item.name);
  }
  return paths;
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

/** Boxes of figures already measured: a list of frames is drawn one by one, but has one box. */
const measured = new WeakMap<SolvedFigure, Map<Theme["build"], SceneBox>>();

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

/** The box that holds every frame of a figure, with its props and arrows. */
export function boxOfFigure(figure: SolvedFigure, theme: Theme): SceneBox {
  const known = measured.get(figure) ?? new Map<Theme["build"], SceneBox>();
  const found = known.get(theme.build);
  if (found) return found;
  const box = boxOf(figure.frames.flatMap((frame, i) => reachOfPlan(planFrame(figure, frame, i, theme))));
  measured.set(figure, known.set(theme.build, box));
  return box;
}

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
  const theme = choice.theme ?? DEFAULT_THEME;
  const frame = drawn.frames[frameIndex];
  if (!frame) throw new RangeError(`frame ${frameIndex} of ${drawn.frames.length}`);
  const plan = planFrame(drawn, frame, frameIndex, theme);
  return { paths: paint(drawn, plan, frameIndex), box: boxOfFigure(drawn, theme) };
}

/** Draws any pose in a figure's setting, for animation; `box` of the key frames keeps the picture still. */
export function sceneOfPose(figure: SolvedFigure, frame: SolvedFrame, choice: DrawChoice = {}): Scene {
  return sceneOfFigure({ ...figure, arrows: [], frames: [frame] }, 0, choice);
}
