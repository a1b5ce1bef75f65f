import type { FigureSpec, SolvedFrame } from "./figure";
import type { JointName } from "./joints";
import { lowestPoint, placeSegments } from "./kinematics";
import type { ContactSpec, Freedom, PoseSpec, Root } from "./pose";

/** Key poses a figure may have: the start, one on the way, the end. */
export const MAX_POSES = 3;

export type RootKey = Exclude<keyof Root, "posture">;

/** The spec with one of its poses changed; the very same one where there is no such pose. */
export function changePose(
  spec: FigureSpec,
  index: number,
  change: (pose: PoseSpec) => PoseSpec,
): FigureSpec {
  if (!spec.poses[index]) return spec;
  return { ...spec, poses: spec.poses.map((pose, place) => (place === index ? change(pose) : pose)) };
}

/** The pose with one joint at another angle. */
export function withAngle(pose: PoseSpec, joint: JointName, degrees: number): PoseSpec {
  return { ...pose, angles: { ...pose.angles, [joint]: degrees } };
}

/** The pose moved or turned as a whole: lengths in fractions of stature, turns in degrees. */
export function withRoot(pose: PoseSpec, key: RootKey, value: number): PoseSpec {
  return { ...pose, root: { ...pose.root, [key]: value } };
}

/** The pose with something in contact, or let go of it. */
export function withContact(pose: PoseSpec, key: string, contact: ContactSpec | null): PoseSpec {
  const { [key]: _, ...others } = pose.contacts;
  return { ...pose, contacts: contact ? { ...others, [key]: contact } : others };
}

/** One pose more at the end, beginning as the last one is. */
export function addPose(spec: FigureSpec): FigureSpec {
  const last = spec.poses.at(-1);
  return last && spec.poses.length < MAX_POSES ? { ...spec, poses: [...spec.poses, last] } : spec;
}

/** The spec without one pose; what was to be seen in that pose alone goes with it. At least one pose stays. */
export function removePose(spec: FigureSpec, index: number): FigureSpec {
  if (spec.poses.length < 2 || !spec.poses[index]) return spec;
  const last = spec.poses.length - 2;
  const place = (frame: number) => (frame > index ? frame - 1 : frame);
  const seen = <Thing extends { readonly frames?: readonly number[] }>(things: readonly Thing[]): Thing[] =>
    things.flatMap((thing) => {
      if (!thing.frames) return [thing];
      const frames = thing.frames.filter((frame) => frame !== index).map(place);
      return frames.length > 0 ? [{ ...thing, frames }] : [];
    });
  return {
    ...spec,
    poses: spec.poses.filter((_, pose) => pose !== index),
    props: seen(spec.props),
    highlight: seen(spec.highlight),
    ...(spec.marks && { marks: seen(spec.marks) }),
    ...(spec.insets && { insets: seen(spec.insets) }),
    arrows: last === 0 ? [] : spec.arrows.flatMap((arrow) => arrowsAfter(arrow, index, place)),
  };
}

function arrowsAfter(
  arrow: FigureSpec["arrows"][number],
  index: number,
  place: (frame: number) => number,
): FigureSpec["arrows"] {
  if (arrow.kind !== "move") {
    const frames = arrow.frames?.filter((frame) => frame !== index).map(place);
    return frames?.length === 0 ? [] : [{ ...arrow, ...(frames && { frames }) }];
  }
  if (arrow.from === index || arrow.to === index || arrow.frame === index) return [];
  const frame = arrow.frame === undefined ? {} : { frame: place(arrow.frame) };
  return [{ ...arrow, from: place(arrow.from), to: place(arrow.to), ...frame }];
}

/** What the solver may change in a pose, to meet its contacts. */
export function freedomsOf({ contacts, free }: PoseSpec): ReadonlySet<Freedom> {
  return new Set([...Object.values(contacts).flatMap((contact) => contact.free), ...free]);
}

/**
 * A solved pose with what has been changed since it was solved: the picture to show until it is solved again. What a
 * contact holds is shown where the hand has put it, and goes back to its contact with the next solution.
 */
export function patchFrame(frame: SolvedFrame, solved: PoseSpec, now: PoseSpec): SolvedFrame {
  if (solved === now) return frame;
  const angles: Partial<Record<JointName, number>> = { ...frame.angles };
  for (const joint of Object.keys(now.angles) as JointName[]) {
    const degrees = now.angles[joint] ?? 0;
    if (degrees !== (solved.angles[joint] ?? 0)) angles[joint] = degrees;
  }
  const root = { ...frame.root, posture: now.root.posture };
  for (const key of ["x", "y", "z", "pitch", "roll", "yaw"] as const) {
    if (now.root[key] !== solved.root[key]) root[key] = now.root[key];
  }
  return { ...frame, root, angles, ...(now.hands && { hands: now.hands }) };
}

/** The pose lowered or lifted until its lowest point is on the floor. */
export function onTheFloor(pose: PoseSpec, frame: SolvedFrame): PoseSpec {
  const { height } = lowestPoint(placeSegments(frame));
  return withRoot(pose, "z", Number((frame.root.z - height).toFixed(4)));
}
