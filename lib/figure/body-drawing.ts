import type { Tint } from "./figure";
import { drawHead } from "./head";
import { hullPath } from "./hull";
import type { Paintable } from "./painter";
import { BODY_PARTS, type BodyPart, type BodyPartName, type Piece } from "./parts";
import type { ScenePath } from "./scene";
import type { Side } from "./skeleton";
import { discOf, type Stage } from "./stage";
import { drawTints } from "./tint";

/** A limb is on the far side when its root is this much deeper than the other one's, in scene units. */
const FAR_BY = 55;

/** Fixed orders that depth alone does not know: cloth over cloth, head over neck. */
const ALWAYS_AFTER: Readonly<Partial<Record<BodyPartName, readonly BodyPartName[]>>> = {
  shirt: ["pelvis"],
  head: ["neck"],
};

export interface PaintablePart extends Paintable {
  readonly name: BodyPartName;
  readonly part: BodyPart;
}

/** The parts of the body with what the painter needs to sort them. */
export function listParts(stage: Stage): PaintablePart[] {
  return BODY_PARTS.map((part) => {
    const bars = part.axes.map(([a, b]) => {
      const [p, q] = [discOf(stage, a), discOf(stage, b)];
      return { a: p, b: q, radius: Math.max(p.r, q.r) * 0.9 };
    });
    const depth = bars.reduce((sum, bar) => sum + bar.a.depth + bar.b.depth, 0) / (bars.length * 2);
    return {
      name: part.name,
      part,
      bars,
      depth,
      tipDepth: discOf(stage, part.tip).depth,
      joined: part.joined,
      after: ALWAYS_AFTER[part.name] ?? [],
    };
  });
}

function isFar(stage: Stage, side: Side, root: "hip" | "shoulder"): boolean {
  const other = side === "left" ? "right" : "left";
  return discOf(stage, `${side}.${root}`).depth - discOf(stage, `${other}.${root}`).depth > FAR_BY;
}

function piecePath(stage: Stage, piece: Piece, painted: ReadonlySet<string>): string {
  const open = piece.open && painted.has(piece.open.neighbour) ? piece.open.ball : undefined;
  let d = "";
  for (const hull of piece.hulls) {
    const discs = hull.map((ball) => discOf(stage, ball));
    d += hullPath(discs, open === undefined ? -1 : hull.indexOf(open));
  }
  return d;
}

/** The paths of one part; `painted` holds the names of the parts that are on the paper already. */
export function drawPart(
  stage: Stage,
  part: BodyPart,
  painted: ReadonlySet<string>,
  tints: readonly Tint[],
): ScenePath[] {
  if (part.name === "head") return drawHead(stage);
  const root = part.name.endsWith("arm") ? "shoulder" : "hip";
  const shade = part.side && isFar(stage, part.side, root) ? "far" : "near";
  const paths = part.pieces.map((piece): ScenePath => {
    const d = piecePath(stage, piece, painted);
    return { layer: "body", d, fill: stage.theme[piece.tone][shade], under: true };
  });
  return [...paths, ...drawTints(stage, part.name, tints)];
}
