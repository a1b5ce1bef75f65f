import { BALL_LIST, getBall } from "./body";
import { distance, type Vec3 } from "./geometry";
import { ballCentre, type Frames, nearBall } from "./kinematics";
import type { Contact } from "./pose";

/** A contact is met when what is missing is at most 1 % of stature. */
export const CONTACT_TOLERANCE = 0.01;
/** Nothing may sink below the floor by more than 0.5 % of stature. */
export const FLOOR_TOLERANCE = 0.005;

const AXIS_INDEX = { x: 0, y: 1, z: 2 } as const;

function pushDifferences(rows: number[], centre: Vec3, place: { x?: number; y?: number; z?: number }): void {
  if (place.x !== undefined) rows.push(centre[0] - place.x);
  if (place.y !== undefined) rows.push(centre[1] - place.y);
  if (place.z !== undefined) rows.push(centre[2] - place.z);
}

/** Adds what is missing for one contact to `rows`, one number for each equation, in fractions of stature. */
export function contactResiduals(frames: Frames, contact: Contact, rows: number[] = []): number[] {
  const centre = ballCentre(frames, contact.ball);
  switch (contact.kind) {
    case "rest":
      rows.push(centre[2] - getBall(contact.ball).radius - contact.on);
      break;
    case "at":
      pushDifferences(rows, centre, contact);
      break;
    case "hold": {
      const [x, y, z] = nearBall(frames, contact.target, contact.offset);
      rows.push(centre[0] - x, centre[1] - y, centre[2] - z);
      break;
    }
    case "touch": {
      const apart = distance(centre, ballCentre(frames, contact.target));
      rows.push(apart - getBall(contact.ball).radius - getBall(contact.target).radius - contact.gap);
      break;
    }
    case "against": {
      const radius = getBall(contact.ball).radius;
      rows.push(
        centre[AXIS_INDEX[contact.axis]] - contact.value + (contact.from === "below" ? radius : -radius),
      );
      break;
    }
    case "level": {
      const axis = AXIS_INDEX[contact.axis];
      rows.push(centre[axis] - ballCentre(frames, contact.target)[axis] - contact.by);
      break;
    }
    case "planted":
      throw new Error(`planted contact of ${contact.ball} was not resolved against the first frame`);
  }
  return rows;
}

/** The straight-line shortfall of a contact, in fractions of stature. */
export function contactShortfall(frames: Frames, contact: Contact): number {
  return Math.hypot(...contactResiduals(frames, contact));
}

/** One row for each ball that is under the floor, zero for the others; always the same number of rows. */
export function floorRows(frames: Frames, rows: number[]): void {
  for (const ball of BALL_LIST) {
    const { origin, turn } = frames[ball.segment];
    const bottom =
      origin[2] + turn[2] * ball.at[0] + turn[5] * ball.at[1] + turn[8] * ball.at[2] - ball.radius;
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
