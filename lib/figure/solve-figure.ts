import type { BallName } from "./body";
import { solidsOf } from "./checks/solids";
import type { FigureSpec, SolvedFigure, SolvedFrame } from "./figure";
import { ballCentre, type Frames, placeSegments } from "./kinematics";
import type { Contact, Pose, PoseSpec } from "./pose";
import { solveClear } from "./solve-clear";
import { FigureError, findPoseProblems, findSpecProblems } from "./validate";

/** A contact "where it was in the first frame" becomes a place; in the first frame itself it asks for nothing. */
function resolvePlanted(spec: PoseSpec, first: Frames | undefined): PoseSpec {
  const contacts: Record<string, PoseSpec["contacts"][string]> = {};
  for (const [key, entry] of Object.entries(spec.contacts)) {
    const resolved = entry.contacts.flatMap((contact): Contact[] => {
      if (contact.kind !== "planted") return [contact];
      if (!first) return [];
      const [x, y, z] = ballCentre(first, contact.ball);
      return [{ kind: "at", ball: contact.ball, x, y, z }];
    });
    contacts[key] = { ...entry, contacts: resolved };
  }
  return { ...spec, contacts };
}

/** Ends of limbs: a fixed place for one of them is something it holds or stands on, not a way to shape the pose. */
const LIMB_END = /\.(palm|wrist|elbow|heel|toe|ballInner|ballOuter|ankle)$/;

const bearsOn = ({ kind, ball }: Contact): boolean =>
  kind === "rest" || kind === "planted" || kind === "against" || (kind === "at" && LIMB_END.test(ball));

const bearing = (spec: PoseSpec): BallName[] => [
  ...new Set(
    Object.values(spec.contacts).flatMap((entry) =>
      entry.contacts.filter(bearsOn).map((contact) => contact.ball),
    ),
  ),
];

export interface SolveReport {
  readonly figure: SolvedFigure;
  /** The contacts each frame was solved for, with planted ones resolved. */
  readonly contacts: readonly (readonly Contact[])[];
  readonly problems: readonly string[];
}

/** Solves every pose and reports what is wrong with it, without refusing. */
export function solveWithReport(spec: FigureSpec): SolveReport {
  const frames: SolvedFrame[] = [];
  const contacts: Contact[][] = [];
  const problems: string[] = [];
  let first: Frames | undefined;
  spec.poses.forEach((authored, index) => {
    const faults = findSpecProblems(authored);
    problems.push(...faults.map((fault) => `frame ${index + 1}: ${fault}`));
    if (faults.length > 0) return;
    const ready = resolvePlanted(authored, first);
    const around = spec.props.filter(({ frames: shown }) => shown?.includes(index) ?? true);
    const pose: Pose = solveClear(ready, around.flatMap(solidsOf));
    first ??= placeSegments(pose);
    const met = Object.values(ready.contacts).flatMap((entry) => entry.contacts);
    problems.push(...findPoseProblems(pose, met).map((fault) => `frame ${index + 1}: ${fault}`));
    const { hands, eyes } = authored;
    frames.push({ ...pose, bears: bearing(authored), ...(hands && { hands }), ...(eyes && { eyes }) });
    contacts.push(met);
  });
  if (spec.poses.length === 0) problems.push("has no pose");
  const { poses: _, ...rest } = spec;
  return { figure: { ...rest, format: 1, frames }, contacts, problems };
}

/** Solves a figure once, for storage. Throws `FigureError` naming joint, value, range or residual; nothing is half-solved. */
export function solveFigure(name: string, spec: FigureSpec): SolvedFigure {
  const { figure, problems } = solveWithReport(spec);
  if (problems.length > 0) throw new FigureError(name, problems);
  return figure;
}
