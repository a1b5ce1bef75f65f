import { BALL_LIST, getBall } from "./body";
import { distance, type Vec3 } from "./geometry";
import { ballCentre, type Frames, nearBall } from "./kinematics";
import type { Contact } from "./pose";

/** A contact is met when what is missing is at most 1 % of stature. */
export const CONTACT_TOLERANCE = 0.01;
/** Nothing may sink below the floor by more than 0.5 % of stature. */
export const FLOOR_TOLERANCE = 0.005;

const AXIS_INDEX = { x: 0, y: 1, z: 2 } as const;

function differences(centre: Vec3, contact: { x?: number; y?: number; z?: number }): number[] {
  const rows: number[] = [];
  if (contact.x !== undefined) rows.push(centre[0] - contact.x);
  if (contact.y !== undefined) rows.push(centre[1] - contact.y);
  if (contact.z !== undefined) rows.push(centre[2] - contact.z);
  return rows;
}

/** What is missing for one contact, as one number for each equation, in fractions of stature. */
export function contactResiduals(frames: Frames, contact: Contact): number[] {
  const centre = ballCentre(frames, contact.ball);
  switch (contact.kind) {
    case "rest":
      return [centre[2] - getBall(contact.ball).radius - contact.on];
    case "at":
      return differences(centre, contact);
    case "hold": {
      const [x, y, z] = nearBall(frames, contact.target, contact.offset);
      return differences(centre, { x, y, z });
    }
    case "touch": {
      const apart = distance(centre, ballCentre(frames, contact.target));
      return [apart - getBall(contact.ball).radius - getBall(contact.target).radius - contact.gap];
    }
    case "against": {
      const radius = getBall(contact.ball).radius;
      return [centre[AXIS_INDEX[contact.axis]] - contact.value + (contact.from === "below" ? radius : -radius)];
    }
    case "level": {
      const axis = AXIS_INDEX[contact.axis];
      return [centre[axis] - ballCentre(frames, contact.target)[axis] - contact.by];
    }
    case "planted":
      throw new Error(`planted contact of ${contact.ball} was not resolved against the first frame`);
  }
}

/** The straight-line shortfall of a contact, in fractions of stature. */
export function contactShortfall(frames: Frames, contact: Contact): number {
  return Math.hypot(...contactResiduals(frames, contact));
}

/** One row for each ball that is under the floor, zero for the others; always the same number of rows. */
export function floorRows(frames: Frames, rows: number[]): void {
  for (const ball of BALL_LIST) {
    const { origin, turn } = frames[ball.segment];
    const bottom = origin[2] + turn[2] * ball.at[0] + turn[5] * ball.at[1] + turn[8] * ball.at[2] - ball.radius;
    rows.push(Math.min(0, bottom));
  }
}

/** What a contact demands, for messages. */
export function describeContact(contact: Contact): string {
  switch (contact.kind) {
    case "rest":
      return `${contact.ball} resting at height ${contact.on}`;
    case "at":
      return `${contact.ball} at a fixed place`;
    case "hold":
      return `${contact.ball} on ${contact.target}`;
    case "touch":
      return `${contact.ball} touching ${contact.target}`;
    case "against":
      return `${contact.ball} against the plane ${contact.axis} = ${contact.value}`;
    case "level":
      return `${contact.ball} level with ${contact.target} in ${contact.axis}`;
    case "planted":
      return `${contact.ball} planted`;
  }
}
