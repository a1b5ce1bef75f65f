import { BALLS } from "./body";
import { CONTACT_TOLERANCE, contactShortfall, describeContact, FLOOR_TOLERANCE } from "./contacts";
import { findJointRange, type JointName, poseLimits } from "./joints";
import { lowestPoint, placeSegments } from "./kinematics";
import type { Contact, Pose, PoseSpec } from "./pose";

/** Thrown for a figure that must not be stored; `problems` has one sentence for each fault. */
export class FigureError extends Error {
  constructor(
    readonly figure: string,
    readonly problems: readonly string[],
  ) {
    super(`${figure}: ${problems.join("; ")}`);
    this.name = "FigureError";
  }
}

const percent = (length: number) => `${(length * 100).toFixed(1)} % of stature`;

/** Unknown joints and angles outside their range. */
function findAngleProblems(angles: Readonly<Record<string, number | undefined>>): string[] {
  const problems: string[] = [];
  for (const [name, value] of Object.entries(angles)) {
    const range = findJointRange(name);
    if (!range) {
      problems.push(`unknown joint ${name}`);
      continue;
    }
    const { min, max } = poseLimits(name as JointName);
    if (value === undefined || !Number.isFinite(value) || value < min - 0.01 || value > max + 0.01) {
      problems.push(`${name} (${range.label}) is ${value}°, allowed ${min}° to ${max}° (${range.source})`);
    }
  }
  return problems;
}

/** Faults of a pose before it is solved: joints, angles, and points of the body that do not exist. */
export function findSpecProblems(spec: PoseSpec): string[] {
  const problems = findAngleProblems(spec.angles);
  const freedoms = [...spec.free, ...Object.values(spec.contacts).flatMap((entry) => entry.free)];
  for (const name of new Set(freedoms)) {
    if (!/^root\.(x|y|z|pitch|roll|yaw)$/.test(name) && !findJointRange(name))
      problems.push(`unknown joint ${name}`);
  }
  for (const contact of Object.values(spec.contacts).flatMap((entry) => entry.contacts)) {
    if (!BALLS.has(contact.ball)) problems.push(`unknown point of the body ${contact.ball}`);
    if ("target" in contact && !BALLS.has(contact.target))
      problems.push(`unknown point of the body ${contact.target}`);
  }
  return problems;
}

/** Faults of a solved pose: angles, contacts that are not met, and anything under the floor. */
export function findPoseProblems(pose: Pose, contacts: readonly Contact[]): string[] {
  const problems = findAngleProblems(pose.angles);
  if (problems.length > 0) return problems;
  const frames = placeSegments(pose);
  for (const contact of contacts) {
    const shortfall = contactShortfall(frames, contact);
    if (!(shortfall <= CONTACT_TOLERANCE)) {
      problems.push(
        `${describeContact(contact)} is not reached: residual ${percent(shortfall)}, allowed ${percent(CONTACT_TOLERANCE)}`,
      );
    }
  }
  const { ball, height } = lowestPoint(frames);
  if (height < -FLOOR_TOLERANCE) {
    problems.push(`${ball} is ${percent(-height)} under the floor, allowed ${percent(FLOOR_TOLERANCE)}`);
  }
  return problems;
}
