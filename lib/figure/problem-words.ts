import type { Contact, ContactSpec } from "./pose";

/** Points of the body whose name in the model is not the name a therapist uses. */
const WORDS: Readonly<Record<string, string>> = {
  ballInner: "ball of the foot",
  ballOuter: "outer ball of the foot",
  buttock: "buttock",
  calf: "calf",
  knuckleFront: "knuckles",
  knuckleBack: "knuckles",
  midThigh: "thigh",
  iliac: "hip bone",
  headBack: "back of the head",
  noseTip: "nose",
  upperBack: "upper back",
  lowBack: "low back",
  breastbone: "breastbone",
  toeExtension: "toe extension",
};

const spaced = (name: string) =>
  WORDS[name] ?? name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** A joint or a point of the body in words: "left.ballInner" is "left ball of the foot". */
export function partInWords(name: string): string {
  const [side = "", part] = name.split(".");
  return part === undefined ? spaced(side) : `${side} ${spaced(part)}`;
}

/** What a contact asks for: "left heel and left ball of the foot rest on a surface". */
export function contactInWords({ contacts }: ContactSpec): string {
  const groups = new Map<string, string[]>();
  for (const contact of contacts) {
    const demand = demandInWords(contact);
    const parts = groups.get(demand) ?? [];
    const part = partInWords(contact.ball);
    groups.set(demand, parts.includes(part) ? parts : [...parts, part]);
  }
  return [...groups].map(([demand, parts]) => `${list(parts)} ${demand}`).join("; ");
}

const list = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;

function demandInWords(contact: Contact): string {
  switch (contact.kind) {
    case "rest":
      return contact.on < 0.02 ? "on the floor" : `on something ${percent(contact.on)} of body height high`;
    case "at":
      return "at a fixed place";
    case "hold":
      return `at the ${partInWords(contact.target)}`;
    case "touch":
      return `touching the ${partInWords(contact.target)}`;
    case "against":
      return "against a wall";
    case "level":
      return `in line with the ${partInWords(contact.target)}`;
    case "planted":
      return "where it is at the start";
  }
}

const percent = (share: number) => `${Math.round(share * 100)} %`;

const POSE_WORDS = ["Start", "Second pose", "Third pose"];

/** What the engine finds wrong with a figure, as a therapist would say it: joint, angle, range, what is missing. */
export function problemInWords(problem: string): string {
  const words = problem
    .replace(/^frame (\d): /, (_, number: string) => `${POSE_WORDS[Number(number) - 1] ?? "Pose"}: `)
    .replace(
      /(?<![\w.])[\w.]+ \(([^()]+)\) is ([^\s°]+)°, allowed ([^\s°]+)° to ([^\s°]+)° \((\w+)\)/,
      (found, ...parts: string[]) => {
        const [label = "", value = "", min = "", max = "", source = ""] = parts;
        const side = /^(left|right)\./.exec(found)?.[1];
        return `${side ? `${side} ` : ""}${label} is ${value}°; from ${min}° to ${max}° is possible (${source})`;
      },
    )
    .replace(/\b(left|right)\.\w+/g, partInWords)
    .replace(/ resting at height [\d.]+/, " on its surface")
    .replace(/ against the plane \w = [-\d.]+/, " against the wall")
    .replace(
      / is not reached: residual (.+?) of stature, allowed (.+?) of stature/,
      " is not reached: $1 of body height is missing, $2 is allowed",
    )
    .replaceAll("of stature", "of body height");
  return `${words}.`;
}
