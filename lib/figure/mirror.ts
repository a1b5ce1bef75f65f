import type { BallName } from "./body";
import type { Arrow, Camera, PointRef, Prop, SolvedFigure, SolvedFrame, Tint } from "./figure";
import type { Hands } from "./hands";
import type { Angles, Pose, Posture, Root } from "./pose";
import type { Side } from "./skeleton";

const MIRRORED_POSTURE: Partial<Record<Posture, Posture>> = {
  "lying-on-left": "lying-on-right",
  "lying-on-right": "lying-on-left",
};
/** Axial motions that point to a side. */
const SIDEWAYS = /SideFlexion$|Rotation$/;

export const negate = (value: number) => (value === 0 ? 0 : -value);
const otherSide = (side: Side): Side => (side === "left" ? "right" : "left");

export function mirrorName<T extends string>(name: T): T {
  if (name.startsWith("left.")) return `right.${name.slice(5)}` as T;
  if (name.startsWith("right.")) return `left.${name.slice(6)}` as T;
  return name;
}

function mirrorRoot(root: Root): Root {
  const posture = MIRRORED_POSTURE[root.posture] ?? root.posture;
  return { ...root, posture, y: negate(root.y), roll: negate(root.roll), yaw: negate(root.yaw) };
}

function mirrorAngles(angles: Angles): Angles {
  const entries = Object.entries(angles).map(([name, value]) => {
    const axial = !name.includes(".");
    return [mirrorName(name), axial && SIDEWAYS.test(name) ? negate(value) : value] as const;
  });
  return Object.fromEntries(entries);
}

function mirrorHands({ left, right }: Hands): Hands {
  return { ...(right && { left: right }), ...(left && { right: left }) };
}

/** The pose with left and right exchanged: a reflection in the plane y = 0 of the room. */
export function mirrorPose(pose: Pose): Pose {
  const mirrored = { root: mirrorRoot(pose.root), angles: mirrorAngles(pose.angles) };
  const { hands, eyes } = pose;
  return { ...mirrored, ...(hands && { hands: mirrorHands(hands) }), ...(eyes && { eyes }) };
}

const mirrorTriple = ([x, y, z]: readonly [number, number, number]): [number, number, number] => [
  x,
  negate(y),
  z,
];

function mirrorPoint(point: PointRef): PointRef {
  if ("room" in point) return { room: mirrorTriple(point.room) };
  const ball = mirrorName(point.ball);
  return point.offset ? { ball, offset: mirrorTriple(point.offset) } : { ball };
}

const mirrorPlaced = <T extends { y: number; yaw?: number }>(prop: T): T =>
  prop.yaw === undefined
    ? { ...prop, y: negate(prop.y) }
    : { ...prop, y: negate(prop.y), yaw: negate(prop.yaw) };

/** A rail that rises towards one end: turned about, the ends change places. */
function mirrorRail(prop: Extract<Prop, { kind: "rail" }>): Prop {
  return mirrorPlaced(prop.rise ? { ...prop, rise: negate(prop.rise) } : prop);
}

function mirrorProp(prop: Prop): Prop {
  switch (prop.kind) {
    case "ball":
    case "weight":
      return { ...prop, at: mirrorPoint(prop.at) };
    case "roller":
      return { ...prop, at: mirrorPoint(prop.at), yaw: negate(prop.yaw) };
    case "sight":
      return { ...prop, to: mirrorPoint(prop.to) };
    case "cushion":
    case "pole":
      return { ...prop, from: mirrorPoint(prop.from), to: mirrorPoint(prop.to) };
    case "strap":
      return { ...prop, through: prop.through.map(mirrorPoint) };
    case "fingerBand":
      return { ...prop, side: otherSide(prop.side) };
    case "loop":
      return { ...prop, around: prop.around.map((ball): BallName => mirrorName(ball)) };
    case "water":
      return prop;
    case "bike":
      return prop.down ? { ...mirrorPlaced(prop), down: otherSide(prop.down) } : mirrorPlaced(prop);
    case "path":
      return { ...mirrorPlaced(prop), through: prop.through.map(([x, y]) => [x, negate(y)] as const) };
    case "rail":
      return mirrorRail(prop);
    default:
      return mirrorPlaced(prop);
  }
}

function mirrorArrow(arrow: Arrow): Arrow {
  if (arrow.kind === "push")
    return { ...arrow, at: mirrorPoint(arrow.at), toward: mirrorTriple(arrow.toward) };
  if (arrow.kind === "turn") return mirrorTurn(arrow);
  const ball = mirrorName(arrow.ball);
  return arrow.shift ? { ...arrow, ball, shift: mirrorTriple(arrow.shift) } : { ...arrow, ball };
}

/** A nod stays a nod; other turns go the other way. */
function mirrorTurn(arrow: Extract<Arrow, { kind: "turn" }>): Arrow {
  const way = arrow.axis === "across" ? arrow.way : arrow.way === 1 ? -1 : 1;
  return arrow.side ? { ...arrow, way, side: otherSide(arrow.side) } : { ...arrow, way };
}

const mirrorCloseUp = (camera: Camera): Pick<Camera, "closeUp"> =>
  camera.closeUp ? { closeUp: mirrorName(camera.closeUp) } : {};

const mirrorTint = (tint: Tint): Tint =>
  tint.side === "both" ? tint : { ...tint, side: otherSide(tint.side) };

const mirrorFrame = (frame: SolvedFrame): SolvedFrame => ({
  ...mirrorPose(frame),
  bears: frame.bears.map(mirrorName),
});

/**
 * The figure for the other side. Body, props and camera are all reflected, so the picture is the exact mirror image
 * of the original and the working limb stays in view.
 */
export function mirrorFigure(figure: SolvedFigure): SolvedFigure {
  const { azimuth, elevation } = figure.camera;
  const mirrored = {
    ...figure,
    camera: { azimuth: 180 - azimuth, elevation, ...mirrorCloseUp(figure.camera) },
    props: figure.props.map(mirrorProp),
    arrows: figure.arrows.map(mirrorArrow),
    highlight: figure.highlight.map(mirrorTint),
    frames: figure.frames.map(mirrorFrame),
  };
  return figure.worksSide ? { ...mirrored, worksSide: otherSide(figure.worksSide) } : mirrored;
}
