import type { Prop, SolvedFigure } from "../figure";
import { type Frames, placeSegments } from "../kinematics";
import { BODY_PAIRS } from "./body-pairs";
import { CAPSULES, type CapsulePart, depthOf, samplesOf } from "./capsules";
import { depthIn, postsOf, type Solid, solidsOf } from "./solids";

/** How deep a part may sink into something hard, in fractions of stature: flesh gives way, bone does not. */
export const IN_SOLID: Readonly<Record<CapsulePart, number>> = {
  hand: 0.016,
  forearm: 0.018,
  upperArm: 0.022,
  foot: 0.016,
  shank: 0.02,
  thigh: 0.034,
  pelvis: 0.036,
  trunk: 0.036,
  head: 0.02,
};

const percent = (length: number) => `${(length * 100).toFixed(1)} % of stature`;

function bodyFaults(frames: Frames): string[] {
  return BODY_PAIRS.flatMap(({ p, q, allowed }) => {
    const depth = depthOf(frames, p, q);
    return depth > allowed
      ? [`the ${p.name} lies ${percent(depth)} in the ${q.name}, allowed ${percent(allowed)}`]
      : [];
  });
}

function solidFaults(frames: Frames, solids: readonly Solid[]): string[] {
  return CAPSULES.flatMap((capsule) => {
    const allowed = IN_SOLID[capsule.part];
    return solids.flatMap((solid) => {
      const depth = Math.max(
        ...samplesOf(frames, capsule).map(({ at, radius }) => depthIn(solid, at, radius)),
      );
      return depth > allowed
        ? [`the ${capsule.name} lies ${percent(depth)} in the ${solid.name}, allowed ${percent(allowed)}`]
        : [];
    });
  });
}

/** Things that stand in one another. */
function thingFaults(props: readonly Prop[]): string[] {
  const solids = props.flatMap(solidsOf);
  return props.flatMap((prop) => {
    const inside = solids.find((solid) => postsOf(prop).some((post) => depthIn(solid, post, 0) > 0));
    return inside ? [`the ${prop.kind} stands in the ${inside.name}`] : [];
  });
}

/** Parts of the body that lie in one another or in something hard, and things that stand in one another. */
export function findCollisions(figure: SolvedFigure): string[] {
  return figure.frames.flatMap((frame, index) => {
    const frames = placeSegments(frame);
    const props = figure.props.filter((prop) => prop.frames?.includes(index) ?? true);
    const faults = [
      ...bodyFaults(frames),
      ...solidFaults(frames, props.flatMap(solidsOf)),
      ...thingFaults(props),
    ];
    return [...new Set(faults)].map((fault) => `frame ${index + 1}: ${fault}`);
  });
}
