import type { CloseUp } from "../figure";
import type { Paintable } from "../painter";
import { BODY_PARTS, type BodyPart, type BodyPartName } from "../parts";
import { SIDES, type Side } from "../skeleton";
import { discOf, type Stage } from "../stage";

/** Fixed orders that depth alone does not know: cloth over cloth, head over neck. */
const ALWAYS_AFTER: Readonly<Partial<Record<BodyPartName, readonly BodyPartName[]>>> = {
  shirt: ["pelvis"],
  head: ["neck"],
};
const NOTHING: readonly BodyPartName[] = [];

export interface PaintablePart extends Paintable {
  readonly name: BodyPartName;
  readonly part: BodyPart;
}

/** The parts of the body that are drawn, with what the painter needs to sort them. */
export function listParts(stage: Stage): PaintablePart[] {
  const { closeUp } = stage.view;
  const shown = closeUp ? partsOfCloseUp(stage, closeUp) : undefined;
  const parts = shown ? BODY_PARTS.filter(({ name }) => shown.has(name)) : BODY_PARTS;
  return parts.map((part) => {
    let depth = 0;
    const bars = part.axes.map(([a, b]) => {
      const [p, q] = [discOf(stage, a), discOf(stage, b)];
      depth += p.depth + q.depth;
      return { a: p, b: q, radius: Math.max(p.r, q.r) * 0.9 };
    });
    return {
      name: part.name,
      part,
      bars,
      depth: depth / (bars.length * 2),
      tipDepth: discOf(stage, part.tip).depth,
      joined: part.joined,
      after: ALWAYS_AFTER[part.name] ?? NOTHING,
    };
  });
}

/** Another hand this near to what a close-up shows belongs to it, in fractions of stature. */
const NEAR = 0.14;

/** The parts that a close-up shows: what it is of, and the hands that touch it. */
export function partsOfCloseUp(stage: Stage, closeUp: CloseUp): ReadonlySet<BodyPartName> {
  const [side, part] = closeUp.split(".") as [Side, "hand" | "foot" | undefined];
  const touches = (other: Side, ball: Parameters<typeof discOf>[1]) => {
    const [p, q] = [discOf(stage, `${other}.palm`), discOf(stage, ball)];
    return Math.hypot(p.x - q.x, p.y - q.y) < NEAR * stage.view.units;
  };
  const hands = (ball: Parameters<typeof discOf>[1]) =>
    SIDES.filter((other) => touches(other, ball)).map((other): BodyPartName => `${other}.forearm`);
  if (part === "hand") return new Set<BodyPartName>([`${side}.forearm`, ...hands(`${side}.palm`)]);
  if (part === "foot") {
    const other = side === "left" ? "right" : "left";
    const [p, q] = [discOf(stage, `${side}.instep`), discOf(stage, `${other}.instep`)];
    const both = Math.hypot(p.x - q.x, p.y - q.y) < NEAR * stage.view.units;
    const feet = both ? [side, other] : [side];
    return new Set<BodyPartName>([
      ...feet.flatMap((foot): BodyPartName[] => [`${foot as Side}.shank`, `${foot as Side}.foot`]),
      ...hands(`${side}.instep`),
    ]);
  }
  const trunk: BodyPartName[] = ["head", "neck", "shirt"];
  if (closeUp === "head") return new Set<BodyPartName>([...trunk, ...hands("chin")]);
  const arms = SIDES.map((each): BodyPartName => `${each}.arm`);
  return new Set<BodyPartName>([
    ...trunk,
    ...arms,
    ...hands("chin"),
    ...hands("neckLow"),
    ...hands("breastbone"),
  ]);
}
