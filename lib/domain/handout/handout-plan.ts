import type { HandoutModel, HandoutTopic } from "./handout-model";
import { type PlannedPage, packPieces } from "./handout-pack";
import type { HandoutPiece } from "./handout-piece";
import {
  adviceSections,
  type FixedSections,
  fixedSections,
  type LeftOut,
  type Section,
  sideDepth,
  type Variant,
  warningPieces,
} from "./handout-sections";
import { buildSetup, type SheetSetup } from "./handout-sheet";
import { ORDERS, type Order, tightVariants, variantsOf } from "./handout-variants";
import { type SidesAllowed, sidesAllowed } from "./sides-allowed";

export type { LeftOut } from "./handout-sections";

export interface HandoutPlan {
  readonly setup: SheetSetup;
  readonly pages: readonly PlannedPage[];
  /** Sides that hold exercises, advice or the warning card (handout rule 7). */
  readonly core: number;
  readonly leftOut: readonly LeftOut[];
  /** The points of the advice that stand on the web page alone. */
  readonly unprinted: readonly HandoutTopic[];
}

/** Two columns read best; three narrow ones may make the card lower. */
const CARD_COLUMNS = [[2], [2, 3]] as const;

/** Decides the sides of a sheet: as few as its words allow, and as roomy as so many sides allow. Pure. */
export function planHandout(model: HandoutModel): HandoutPlan {
  const planner = new Planner(model);
  const roomy = planner.fewestSides();
  const allowed = sidesAllowed(model.layout, model.exercises.length);
  if (!allowed || model.layout !== "standard" || isWithin(roomy, allowed)) return roomy;
  return planner.firstWithin(allowed) ?? roomy;
}

function isWithin({ pages, core }: HandoutPlan, allowed: SidesAllowed): boolean {
  return pages.length <= allowed.all && core <= allowed.core;
}

/** What every order of one variant shares. */
interface Frame {
  readonly pieces: Record<Exclude<Section, "warning">, readonly HandoutPiece[]>;
  readonly unprinted: readonly HandoutTopic[];
  readonly setup: SheetSetup;
  readonly depth: number;
  readonly leftOut: readonly LeftOut[];
}

/** Tries the ways to set one sheet; what several of them share is fitted once. */
class Planner {
  private readonly cards = new Map<string, readonly HandoutPiece[]>();
  private readonly frames = new Map<Variant, Frame>();
  private readonly fixed = new Map<string, FixedSections>();
  private readonly topics: number;

  constructor(private readonly model: HandoutModel) {
    this.topics = model.advice.topics.length;
  }

  fewestSides(): HandoutPlan {
    const plans = variantsOf(this.model.layout, this.topics).flatMap((variant) =>
      CARD_COLUMNS.flatMap((columns) => ORDERS.map((order) => this.plan(variant, order, columns))),
    );
    return plans.reduce((best, plan) => (plan.pages.length < best.pages.length ? plan : best));
  }

  firstWithin(allowed: SidesAllowed): HandoutPlan | undefined {
    for (const { variant, order } of tightVariants(this.topics)) {
      if (!this.mayFit(variant, allowed.core)) continue;
      const plans = CARD_COLUMNS.map((columns) => this.plan(variant, order, columns));
      const within = plans.find((plan) => isWithin(plan, allowed));
      if (within) return within;
    }
    return undefined;
  }

  /** Whether the core is no higher than its sides together, whatever the order. */
  private mayFit(variant: Variant, sides: number): boolean {
    const { setup, depth, pieces } = this.frame(variant);
    const parts = [pieces.masthead, pieces.exercises, pieces.advice, this.card(setup, [2, 3])];
    const height = parts.flat().reduce((sum, piece) => sum + piece.height, 0);
    return height <= sides * depth;
  }

  private plan(variant: Variant, order: Order, columns: readonly number[]): HandoutPlan {
    const { setup, depth, pieces, unprinted, leftOut } = this.frame(variant);
    const card = this.card(setup, columns);
    const ordered = order.flatMap((section) => (section === "warning" ? card : pieces[section]));
    const pages = packPieces([...pieces.masthead, ...ordered], depth, setup.layout);
    return { setup, pages, core: pages.filter(isCore).length, leftOut, unprinted };
  }

  private frame(variant: Variant): Frame {
    const { model } = this;
    const known = this.frames.get(variant);
    if (known) return known;
    const setup = buildSetup(model.layout, model.paperSize, variant.scale);
    const { unprinted, ...advice } = adviceSections(model, setup, variant);
    const leftOut = [...variant.leftOut, ...(unprinted.length > 0 ? (["advice"] as const) : [])];
    const pieces = { ...this.fixedPieces(variant, setup), ...advice };
    const frame = { pieces, unprinted, setup, leftOut, depth: sideDepth(model, setup) };
    this.frames.set(variant, frame);
    return frame;
  }

  private fixedPieces(variant: Variant, setup: SheetSetup): FixedSections {
    const { scale, shape, leftOut } = variant;
    const key = JSON.stringify([scale, shape, leftOut]);
    const known = this.fixed.get(key) ?? fixedSections(this.model, setup, variant);
    this.fixed.set(key, known);
    return known;
  }

  /** Scales differ in their pictures more often than in their card. */
  private card(setup: SheetSetup, columns: readonly number[]): readonly HandoutPiece[] {
    const key = [...columns, setup.type.card.fontSize, setup.type.small.fontSize].join(" ");
    const known = this.cards.get(key) ?? warningPieces(this.model, setup, columns);
    this.cards.set(key, known);
    return known;
  }
}

const CORE: ReadonlySet<HandoutPiece["kind"]> = new Set([
  "exercise",
  "addition",
  "level",
  "warning",
  "warningClose",
  "topics",
  "topicTitles",
]);

/** A side without pieces holds what runs on from the one before it. */
function isCore({ pieces }: PlannedPage): boolean {
  return (
    pieces.length === 0 ||
    pieces.some((piece) => CORE.has(piece.kind) && !("isRest" in piece && piece.isRest))
  );
}
