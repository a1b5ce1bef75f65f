import type { Shape } from "./equipment";
import type { WeightShape } from "./figure";
import { direct, plus, type Vec3 } from "./geometry";
import { cylinderPaths, reachOf, softPath, tubePaths } from "./prop-shapes";
import type { SceneLayer } from "./scene";
import type { Side } from "./skeleton";
import type { Stage } from "./stage";

/** A weight hangs from its grip; a bar lies across the palm of the hand that holds it. */
interface Held {
  readonly stage: Stage;
  readonly grip: Vec3;
  readonly side: Side | undefined;
  readonly layer: SceneLayer;
}

function kettlebell({ stage: { view, theme }, grip, layer }: Held): Shape {
  const shade = theme.props.metal;
  const heart = plus(grip, [0, 0, -0.055]);
  const bow = [
    plus(heart, [-0.026, 0, 0.02]),
    plus(grip, [-0.022, 0, 0]),
    plus(grip, [0.022, 0, 0]),
    plus(heart, [0.026, 0, 0.02]),
  ];
  const body = softPath(view, [[heart, 0.038]], { ...shade, top: shade.side }, layer);
  const paths = [...tubePaths(view, [bow], 0.01, shade, layer), body];
  return {
    paths,
    reach: [reachOf(view.project(heart), 0.05, view.units)],
    line: [grip, heart],
    thickness: 0.04,
  };
}

function bag({ stage: { view, theme }, grip, layer }: Held): Shape {
  const shade = theme.props.carton;
  const low = plus(grip, [0, 0, -0.15]);
  const bow = [plus(grip, [-0.04, 0, -0.07]), grip, plus(grip, [0.04, 0, -0.07])];
  const corners = [-0.045, 0.045].flatMap((x) => [
    [plus(low, [x, 0, -0.03]), 0.028] as const,
    [plus(low, [x, 0, 0.06]), 0.02] as const,
  ]);
  const paths = [...tubePaths(view, [bow], 0.008, shade, layer), softPath(view, corners, shade, layer)];
  return { paths, reach: [reachOf(view.project(low), 0.08, view.units)], line: [grip, low], thickness: 0.06 };
}

/** Across the palm: from the little finger's side to the thumb's. */
function barAxis({ stage, side }: Held): Vec3 {
  return side ? direct(stage.frames[`${side}.hand`].turn, [1, 0, 0]) : [1, 0, 0];
}

/** Discs of a light dumbbell; with the whole body in the picture larger ones, so that they show beside the hand. */
const LIGHT_DISC = { radius: 0.017, outer: 0.053 } as const;
const SEEN_DISC = { radius: 0.024, outer: 0.06 } as const;

function dumbbell(held: Held): Shape {
  const { stage, grip, layer } = held;
  const { view, theme } = stage;
  const { radius, outer } = view.closeUp ? LIGHT_DISC : SEEN_DISC;
  const axis = barAxis(held);
  const at = (along: number) => plus(grip, axis, along);
  const shade = theme.props.metal;
  const disc = (from: number, to: number) => cylinderPaths(view, at(from), at(to), radius, shade, layer);
  const ends = [disc(-outer, -0.034), disc(0.034, outer)];
  if (view.towards(axis) < 0) ends.reverse();
  const paths = [...tubePaths(view, [[at(-0.05), at(0.05)]], 0.012, shade, layer), ...ends.flat()];
  const reach = [at(-outer), at(outer)].map((end) => reachOf(view.project(end), radius + 0.002, view.units));
  return { paths, reach, line: [at(-0.05), at(0.05)], thickness: 0.026 };
}

function tin(held: Held): Shape {
  const { stage, grip, layer } = held;
  const { view, theme } = stage;
  const axis = barAxis(held);
  const [from, to] = [plus(grip, axis, -0.034), plus(grip, axis, 0.034)];
  const paths = cylinderPaths(view, from, to, 0.021, theme.props.metal, layer);
  const reach = [from, to].map((end) => reachOf(view.project(end), 0.022, view.units));
  return { paths, reach, line: [from, to], thickness: 0.022 };
}

function hammer(held: Held): Shape {
  const { stage, grip, layer } = held;
  const { view, theme } = stage;
  const axis = barAxis(held);
  const across = held.side ? direct(stage.frames[`${held.side}.hand`].turn, [0, 0, -1]) : ([0, 0, 1] as Vec3);
  const [low, top] = [plus(grip, axis, -0.035), plus(grip, axis, 0.125)];
  const ends: [Vec3, Vec3] = [plus(top, across, -0.03), plus(top, across, 0.03)];
  const head = cylinderPaths(view, ...ends, 0.013, theme.props.metal, layer);
  const paths = [...tubePaths(view, [[low, top]], 0.012, theme.props.wood, layer), ...head];
  const reach = [low, top].map((end) => reachOf(view.project(end), 0.03, view.units));
  return { paths, reach, line: [low, top], thickness: 0.02 };
}

const DRAW: Readonly<Record<WeightShape, (held: Held) => Shape>> = { kettlebell, bag, dumbbell, tin, hammer };

/** Something held in a hand. */
export function weightShape(held: Held, shape: WeightShape): Shape {
  return DRAW[shape](held);
}
