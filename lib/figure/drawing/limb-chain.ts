import type { ScenePath } from "../scene";
import type { Side } from "../skeleton";
import type { Stage } from "../stage";
import type { Limb } from "./limb";
import { ribbonPath } from "./ribbon";
import type { Cut } from "./slice";

/** Past this bend a limb is folded: its two halves keep their own outlines, in degrees. */
const FOLDED = 105;
/** Up to this bend one outline runs over the joint. */
const STRAIGHT = 62;
/** Halves shorter than this on the picture point at the viewer: no outline runs over their joint. */
const SHORT_UPPER = 0.055;
const SHORT_LOWER = 0.075;

type LimbPart = "arm" | "forearm" | "thigh" | "shank" | "foot";
type Place = `${Side}.${"arm" | "leg"}`;

interface Piece {
  readonly limb: Limb;
  readonly d: string;
}

const span = (cuts: readonly Cut[]) => {
  const [a, b] = [cuts[0], cuts.at(-1)];
  return a && b ? Math.hypot(b.x - a.x, b.y - a.y) : 0;
};

/** Parts of one limb that were painted with nothing of another in between: they share one skin path. */
export class LimbChain {
  private limb: Place | undefined;
  private at = -1;
  private pieces = new Map<LimbPart, Piece>();
  private units = 1000;

  /** Goes on with a limb, or starts one. */
  begin(limb: Place): void {
    if (this.limb !== limb) this.end();
    this.limb = limb;
  }

  /** Something else is painted: what follows has an outline of its own. */
  end(): void {
    this.limb = undefined;
    this.at = -1;
    this.pieces.clear();
  }

  /** Paths were put in at a place. */
  shift(from: number, by: number): void {
    if (this.at >= from) this.at += by;
  }

  /** Whether a part melts with what of its limb has just been painted. */
  melts(part: LimbPart, { manner, theme, view }: Stage, side: Side): boolean {
    this.units = view.units;
    const has = (name: LimbPart) => this.pieces.has(name);
    const isFootBare = !manner.shoes && !theme.covered;
    switch (part) {
      case "arm":
        return has("forearm") && manner.elbow[side] < FOLDED;
      case "forearm":
        return has("arm") && manner.elbow[side] < FOLDED && !manner.gripsBelt[side] && !theme.covered;
      case "thigh":
        return has("shank") && manner.knee[side] < FOLDED;
      case "shank":
        return (has("thigh") && manner.knee[side] < FOLDED) || (has("foot") && isFootBare);
      case "foot":
        return has("shank") && isFootBare;
    }
  }

  /** Adds a drawn part to the paths, melting its skin into the chain's. */
  add(paths: ScenePath[], part: LimbPart, limb: Limb, melts: boolean, bend: number): void {
    const own = limb.skin === undefined ? undefined : limb.paths[limb.skin];
    if (!own) {
      paths.push(...limb.paths);
      return;
    }
    const shared = paths[this.at];
    if (melts && shared) {
      this.pieces.set(part, { limb, d: own.d });
      const behind = limb.paths.slice(0, limb.skin);
      paths[this.at] = { ...shared, d: this.outline(bend) };
      paths.splice(this.at, 0, ...behind);
      this.at += behind.length;
      paths.push(...limb.paths.slice((limb.skin ?? 0) + 1));
      return;
    }
    this.at = paths.length + (limb.skin ?? 0);
    this.pieces = new Map([[part, { limb, d: own.d }]]);
    paths.push(...limb.paths);
  }

  /** The outline of all pieces: one over the joint when it is hardly bent, else each its own, melted. */
  private outline(bend: number): string {
    const isArm = this.limb?.endsWith(".arm") ?? false;
    const upper = this.pieces.get(isArm ? "arm" : "thigh");
    const lower = this.pieces.get(isArm ? "forearm" : "shank");
    const foot = this.pieces.get("foot")?.d ?? "";
    const one = bend < STRAIGHT ? this.overJoint(upper?.limb.cuts, lower?.limb.cuts, isArm) : undefined;
    if (one) return one + (lower?.limb.extra ?? "") + foot;
    return (upper?.d ?? "") + (lower?.d ?? "") + foot;
  }

  private overJoint(
    upper: readonly Cut[] | undefined,
    lower: readonly Cut[] | undefined,
    isArm: boolean,
  ): string | undefined {
    if (!upper || !lower) return undefined;
    if (span(upper) < SHORT_UPPER * this.units || span(lower) < SHORT_LOWER * this.units) return undefined;
    return ribbonPath([...upper.slice(0, -1), ...lower], "flat", isArm ? "flat" : "round");
  }
}
