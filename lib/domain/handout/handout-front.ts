import type { HandoutModel } from "./handout-model";
import { painRowHeight } from "./handout-pain-fit";
import { mastheadHeight, sideDepth } from "./handout-part-fit";
import type { HandoutPiece, PlannedPage } from "./handout-piece";
import { fitRow, growRow, type RowFit } from "./handout-row-fit";
import { buildSetup, FRONT_SCALES, LAST_SCALES, type SheetScale, type SheetSetup } from "./handout-sheet";
import type { TextMeasure } from "./text-measure";

/** The most exercises on a side. */
const MOST = { standard: 4, compact: 6, large: 2, single: 1 } as const;
/** Points kept free on each side, for what rounding adds. */
const RESERVE = 1;

/** The sides with the exercises: as few as their words allow, and as large as so many sides allow. */
export function planFronts(model: HandoutModel, text: TextMeasure): PlannedPage[] {
  const count = model.exercises.length;
  const fewest = Math.max(1, Math.ceil(count / MOST[model.layout]));
  const fronts = new Map<SheetScale, Front>();
  const frontIn = (scale: SheetScale): Front => {
    const front = fronts.get(scale) ?? new Front(model, scale, text);
    fronts.set(scale, front);
    return front;
  };
  for (let sides = fewest; sides <= Math.max(1, count); sides += 1) {
    const scales = scalesFor(model, sides);
    for (const scale of scales) {
      const counts = frontIn(scale).split(sides);
      if (!counts) continue;
      // A side that has more room than the fullest one shows larger pictures; the steps are of one size on all.
      const alike = scales.filter(({ body, name }) => body === scale.body && name >= scale.name);
      return counts.map((own, side) => {
        const first = counts.slice(0, side).reduce((sum, before) => sum + before, 0);
        const roomiest = alike.find((other) => frontIn(other).holds(first, own, side)) ?? scale;
        return frontIn(roomiest).page(first, own, side);
      });
    }
  }
  const smallest = FRONT_SCALES[model.layout].at(-1);
  if (!smallest) throw new Error("a layout has one scale at least");
  const front = frontIn(smallest);
  let first = 0;
  return front.fill().map((own, side) => {
    const page = front.page(first, own, side);
    first += own;
    return page;
  });
}

function scalesFor({ layout, exercises }: HandoutModel, sides: number): readonly SheetScale[] {
  const scales = FRONT_SCALES[layout];
  if (layout !== "standard") return scales;
  // A single exercise has the side for itself: its pictures stand over its words.
  if (exercises.length === 1) return [...FRONT_SCALES.single, ...scales];
  return sides === 1 ? [...scales, ...LAST_SCALES] : scales;
}

/** The exercises in one scale. */
class Front {
  private readonly setup: SheetSetup;
  private readonly rows: readonly RowFit[];
  private readonly depth: number;
  private readonly masthead: number;

  constructor(
    private readonly model: HandoutModel,
    scale: SheetScale,
    text: TextMeasure,
  ) {
    this.setup = buildSetup(model.layout, model.paperSize, scale, text);
    this.rows = model.exercises.map((exercise) => fitRow(exercise, this.setup));
    this.depth = sideDepth(model, this.setup) - RESERVE;
    this.masthead = mastheadHeight(model, this.setup);
  }

  /** How many exercises go on each side one after the other, where no even split fits: none of them under a long head. */
  fill(): number[] {
    const counts = [0];
    for (const index of this.rows.keys()) {
      const side = counts.length - 1;
      const before = counts[side] ?? 0;
      const fits = this.height(index - before, before + 1) <= this.room(side);
      if (fits && before < MOST[this.model.layout]) counts[side] = before + 1;
      else counts.push(1);
    }
    return counts;
  }

  /** How many exercises go on each of so many sides, the fullest of them as empty as can be; nothing if they do not fit. */
  split(sides: number): number[] | undefined {
    const known = new Map<string, { readonly counts: number[]; readonly fill: number }>();
    const best = (first: number, side: number): { counts: number[]; fill: number } => {
      const key = `${first} ${side}`;
      const found = known.get(key);
      if (found) return found;
      const left = this.rows.length - first;
      let result = { counts: [left], fill: this.share(first, left, side) };
      if (side < sides - 1) {
        result = { counts: [], fill: Number.POSITIVE_INFINITY };
        for (let count = 1; count <= left - (sides - 1 - side); count += 1) {
          const rest = best(first + count, side + 1);
          const fill = Math.max(this.share(first, count, side), rest.fill);
          if (fill < result.fill) result = { counts: [count, ...rest.counts], fill };
        }
      }
      known.set(key, result);
      return result;
    };
    const { counts, fill } = best(0, 0);
    return fill <= 1 ? counts : undefined;
  }

  /** Whether a side has room for so many exercises from the `first` on. */
  holds(first: number, count: number, side: number): boolean {
    return this.share(first, count, side) <= 1;
  }

  /** A side with so many exercises from the `first` on; what is left of it goes into boxes and pictures. */
  page(first: number, count: number, side: number): PlannedPage {
    const spare = this.room(side, count) - this.height(first, count);
    const rows = this.rows.slice(first, first + count).map((fit, index): HandoutPiece => {
      const place = first + index;
      const exercise = this.model.exercises[place];
      const grown = exercise && spare > 0 ? growRow(fit, exercise, spare / count) : fit;
      return { kind: "exercise", index: place, fit: grown, height: grown.height };
    });
    const head: HandoutPiece[] = side === 0 ? [{ kind: "masthead", height: this.masthead }] : [];
    const pain: HandoutPiece[] = this.hasPain(side, count)
      ? [{ kind: "painRow", height: painRowHeight(this.model, this.setup) }]
      : [];
    return {
      setup: this.setup,
      pieces: [...head, ...rows, ...pain],
      spare: count > 0 ? Math.min(0, spare) : spare,
    };
  }

  /** Pain is written down once a day, so once a sheet. */
  private hasPain(side: number, count: number): boolean {
    return side === 0 && this.setup.layout !== "compact" && count > 0;
  }

  private room(side: number, count = 1): number {
    return (
      this.depth -
      (side === 0 ? this.masthead : 0) -
      (this.hasPain(side, count) ? painRowHeight(this.model, this.setup) : 0)
    );
  }

  private height(first: number, count: number): number {
    return this.rows.slice(first, first + count).reduce((sum, { height }) => sum + height, 0);
  }

  private share(first: number, count: number, side: number): number {
    return this.height(first, count) / this.room(side);
  }
}
