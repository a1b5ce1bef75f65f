import type { FigureSpec } from "./figure";
import { mirrorFigure, mirrorName, mirrorPose, negate } from "./mirror";
import type { Contact, ContactSpec, PoseSpec } from "./pose";

const FLIPPED = { below: "above", above: "below" } as const;

function mirrorContact(contact: Contact): Contact {
  const ball = mirrorName(contact.ball);
  switch (contact.kind) {
    case "at":
      return contact.y === undefined ? { ...contact, ball } : { ...contact, ball, y: negate(contact.y) };
    case "hold": {
      const [x, y, z] = contact.offset;
      return { ...contact, ball, target: mirrorName(contact.target), offset: [x, negate(y), z] };
    }
    case "touch":
      return { ...contact, ball, target: mirrorName(contact.target) };
    case "against":
      return contact.axis === "x"
        ? { ...contact, ball }
        : { ...contact, ball, value: negate(contact.value), from: FLIPPED[contact.from] };
    case "level": {
      const by = contact.axis === "y" ? negate(contact.by) : contact.by;
      return { ...contact, ball, target: mirrorName(contact.target), by };
    }
    default:
      return { ...contact, ball };
  }
}

const mirrorContactSpec = ({ contacts, free }: ContactSpec): ContactSpec => ({
  contacts: contacts.map(mirrorContact),
  free: free.map(mirrorName),
});

/** "leftFoot" is "rightFoot" and the other way round; other keys stay. */
const mirrorKey = (key: string) =>
  key.replace(/^(left|right)(?=[A-Z])/, (side) => (side === "left" ? "right" : "left"));

function mirrorPoseSpec(pose: PoseSpec): PoseSpec {
  const contacts = Object.entries(pose.contacts).map(([key, spec]) => [
    mirrorKey(key),
    mirrorContactSpec(spec),
  ]);
  return { ...mirrorPose(pose), contacts: Object.fromEntries(contacts), free: pose.free.map(mirrorName) };
}

/** The figure for the other side, as it is authored: poses, contacts, things around it and camera are all reflected. */
export function mirrorSpec({ poses, ...setting }: FigureSpec): FigureSpec {
  const {
    frames: _frames,
    format: _format,
    ...mirrored
  } = mirrorFigure({ ...setting, format: 1, frames: [] });
  return { ...mirrored, poses: poses.map(mirrorPoseSpec) };
}
