import type { Tint, TintArea, TintKind } from "../figure";
import type { BodyPartName } from "../parts";
import type { ScenePath } from "../scene";
import { SIDES, type Side, signOf } from "../skeleton";
import type { Stage } from "../stage";
import { armAxes, forearmSlices } from "./arm";
import type { Flat } from "./axes";
import { poly, smooth } from "./curve";
import { INNER } from "./ink";
import { MUSCLE_AREAS } from "./muscle-areas";
import { PATCHES, patchOutline } from "./muscle-patches";
import type { Row } from "./muscle-row";
import { type Cut, cut, cutAcrossX, type Slice, sliceAt } from "./slice";
import { FOOT, PALM } from "./slices";

/** A muscle of one side that is to be tinted. */
export interface DueTint {
  readonly area: TintArea;
  readonly side: Side;
  readonly kind: TintKind;
  /** The parts that must be on the paper first; the last of them to come brings the tint. */
  readonly over: readonly BodyPartName[];
}

const TRUNK_PARTS = new Set(["pelvis", "shirt", "neck", "head"]);

/** The tints of a frame, one for each muscle. */
export function dueTints(tints: readonly Tint[]): DueTint[] {
  return tints.flatMap(({ area, side: wanted, kind = "work" }) => {
    const { isSided, over } = MUSCLE_AREAS[area];
    const sides = SIDES.filter((side) => wanted === "both" || wanted === side);
    return (isSided ? sides : sides.slice(0, 1)).map((side) => ({
      area,
      side,
      kind,
      over: over.map((part) => (TRUNK_PARTS.has(part) ? part : `${side}.${part}`) as BodyPartName),
    }));
  });
}

/** The round of the shoulder above the sleeve, for muscles that begin there. */
const SHOULDER: readonly Slice[] = [
  [0.028, 0.016, 0.016, 0.016, 0.012],
  [0.008, 0.031, 0.031, 0.032, 0.024],
];
const SLEEVE_END = -0.094;
const SHORTS_END = -0.142;
/** Degrees past which a bent hip no longer lets the seat run on into the thigh. */
const SEAT_FOLDED = 60;

function cutOfRow(stage: Stage, [where, along]: Row, side: Side): Cut {
  const { tables, axes, manner } = stage;
  const sign = signOf(side);
  switch (where) {
    case "thigh": {
      const table = along > SHORTS_END ? tables.shorts : tables.thigh;
      return cut(axes[`${side}.thigh`], sliceAt(table, along), sign);
    }
    case "shank":
      return cut(axes[`${side}.shank`], sliceAt(tables.shank, along), sign);
    case "foot": {
      const grow = manner.shoes ? 0.003 : 0;
      const [x, up, down, outer, inner] = sliceAt(FOOT, along);
      return cutAcrossX(
        axes[`${side}.foot`],
        [x, up + grow, down + grow, outer + grow, inner + grow],
        sign,
        -0.02,
      );
    }
    case "arm": {
      const table = along > SLEEVE_END ? [...SHOULDER, ...tables.sleeve] : tables.upperArm;
      return cut(armAxes(stage, side, "upperArm"), sliceAt(table, along), sign);
    }
    case "forearm":
      return cut(armAxes(stage, side, "forearm"), sliceAt(tables.forearm, along), sign);
    case "hand":
      return cut(axes[`${side}.hand`], sliceAt(PALM, along), sign);
    default: {
      const list = where === "neck" ? tables.neck : where === "pelvis" ? tables.pelvis : tables.shirt;
      const own = list.flatMap(([segment, slice]) => (segment === where ? [slice] : []));
      return cut(axes[where], sliceAt(own, along), sign);
    }
  }
}

/** In a close-up of the hand a muscle of the arm is seen as far up as the forearm is drawn. */
function cutOff(rows: readonly Row[], { tables }: Stage): Row[] {
  const start = forearmSlices(tables.forearm, true)[0]?.[0] ?? 0;
  return rows.filter(([where, along]) => where !== "arm" && (where !== "forearm" || along <= start));
}

function rowsFor(stage: Stage, area: TintArea, side: Side): readonly Row[] {
  const { manner, view } = stage;
  const { rows: whole } = MUSCLE_AREAS[area];
  const rows = view.closeUp?.endsWith(".hand") ? cutOff(whole, stage) : whole;
  if (area !== "buttock" || manner.hip[side] <= SEAT_FOLDED) return rows;
  return [...rows.slice(0, 3), ["pelvis", -0.03, 76, 200]];
}

const RADIANS = Math.PI / 180;
/** Tints stay this far inside the outline. */
const INSIDE = 0.95;
/** Degrees of itself that a muscle keeps on the edge it has just turned behind, and how far behind it may be. */
const EDGE = 60;
const BEHIND_LIMB = 14;
const BEHIND_TRUNK = -12;
/** A muscle seen under fewer degrees than this is not drawn. */
const LEAST = 14;

/** A point on the skin at an angle round a slice. */
function skinPoint(c: Cut, degrees: number): Flat {
  const u = Math.cos(degrees * RADIANS);
  const v = Math.sin(degrees * RADIANS);
  const x = u * (u > 0 ? c.front : c.back) * INSIDE;
  const y = v * (v > 0 ? c.outer : c.inner) * INSIDE;
  return { x: c.x + c.ax * x + c.bx * y, y: c.y + c.ay * x + c.by * y };
}

/** The middle of the visible half of a slice, in degrees round it. */
function middleOf(c: Cut): number {
  return Math.atan2(c.bt * ((c.outer + c.inner) / 2), c.at * ((c.front + c.back) / 2)) / RADIANS;
}

/** What of a row's span is seen: held at the edges of the visible half. */
function seenSpan(c: Cut, from: number, to: number, behind: number): readonly [number, number] {
  const middle = middleOf(c);
  const centre = (from + to) / 2;
  const turn = Math.round((middle - centre) / 360) * 360;
  const hold = (angle: number) => Math.max(middle - 90, Math.min(middle + 90, angle + turn));
  const [p, q] = [hold(from), hold(to)];
  const least = Math.min(EDGE, to - from);
  const gap = Math.max(from + turn - middle, middle - to - turn) - 90;
  if (q - p >= least || gap >= behind) return [p, q];
  return centre + turn > middle ? [q - least, q] : [p, p + least];
}

interface Shown {
  readonly outline: readonly Flat[];
  /** Lines from origin to insertion: the middle, then two beside it. */
  readonly fibres: readonly (readonly Flat[])[];
}

function shownOf(stage: Stage, area: TintArea, side: Side): Shown | undefined {
  const patch = PATCHES[area];
  if (patch) {
    const outline = patchOutline(stage, patch, side);
    return outline.length > 0 ? { outline, fibres: fibresOfPatch(outline) } : undefined;
  }
  const { isSided, over } = MUSCLE_AREAS[area];
  const behind = over.includes("shirt") && !isSided ? BEHIND_TRUNK : BEHIND_LIMB;
  const [left, right]: [Flat[], Flat[]] = [[], []];
  const fibres: [Flat[], Flat[], Flat[]] = [[], [], []];
  let widest = 0;
  for (const row of rowsFor(stage, area, side)) {
    const c = cutOfRow(stage, row, side);
    const [p, q] = seenSpan(c, row[2], row[3], behind);
    widest = Math.max(widest, q - p);
    left.push(skinPoint(c, p));
    right.push(skinPoint(c, q));
    [1 / 2, 1 / 3, 2 / 3].forEach((share, i) => {
      fibres[i as 0].push(skinPoint(c, p + (q - p) * share));
    });
  }
  return widest < LEAST ? undefined : { outline: [...left, ...right.reverse()], fibres };
}

const mean = (p: Flat | undefined, q: Flat | undefined): Flat => ({
  x: ((p?.x ?? 0) + (q?.x ?? 0)) / 2,
  y: ((p?.y ?? 0) + (q?.y ?? 0)) / 2,
});

/** Fibres across a patch: from its first points to the opposite ones. */
function fibresOfPatch(o: readonly Flat[]): Flat[][] {
  const half = Math.floor(o.length / 2);
  const middle = [mean(o[0], o.at(-1)), mean(o[1], o.at(-2)), mean(o[half - 1], o[half + 1])];
  const beside = (side: Flat | undefined, i: number) => mean(middle[i], side);
  return [
    middle,
    [beside(o[0], 0), beside(o[1], 1), beside(o[half - 1], 2)],
    [beside(o.at(-1), 0), beside(o.at(-2), 1), beside(o[half + 1], 2)],
  ];
}

const CHEVRON = 15;

/** An arrow head at the end of a fibre. */
function chevron(from: Flat | undefined, tip: Flat | undefined): string {
  if (!from || !tip) return "";
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  const [ux, uy] = [((tip.x - from.x) / length) * CHEVRON, ((tip.y - from.y) / length) * CHEVRON];
  const barb = (sign: number) => ({ x: tip.x - ux - uy * 0.7 * sign, y: tip.y - uy + ux * 0.7 * sign });
  return poly([barb(1), tip, barb(-1)], false);
}

/** A muscle as a shape on the skin: solid with two fibres when it works, pale with a double arrow when it is stretched. */
export function drawMuscle(stage: Stage, { area, side, kind }: DueTint): ScenePath[] {
  const shown = shownOf(stage, area, side);
  if (!shown) return [];
  const { theme } = stage;
  const about = `tint ${area} ${side}`;
  const outline = smooth(shown.outline, true);
  const [middle = [], ...beside] = shown.fibres;
  const common = { layer: "body", about } as const;
  if (kind === "stretch") {
    const pull = chevron(middle[1], middle[0]) + chevron(middle.at(-2), middle.at(-1));
    const ink = outline + smooth(middle, false) + pull;
    return [
      { ...common, d: outline, fill: theme.stretch, opacity: theme.stretchOpacity },
      { ...common, d: ink, fill: "none", stroke: theme.stretchLine, strokeWidth: INNER },
    ];
  }
  const fibres = beside.map((fibre) => smooth(fibre, false)).join("");
  return [
    { ...common, d: outline, fill: theme.tint, opacity: theme.tintOpacity },
    { ...common, d: fibres, fill: "none", stroke: theme.tintLine, strokeWidth: INNER - 1 },
  ];
}
