import type { Tint } from "../figure";
import type { BodyPartName } from "../parts";
import type { DrawnProp } from "../props";
import type { ScenePath } from "../scene";
import { SIDES, type Side } from "../skeleton";
import { discOf, type Stage } from "../stage";
import { drawForearm, drawUpperArm } from "./arm";
import { drawFoot } from "./foot";
import { drawHead } from "./head";
import { drawShank, drawThigh, legMarks } from "./leg";
import type { Limb, Shade } from "./limb";
import { LimbChain } from "./limb-chain";
import { type DueTint, drawMuscle, dueTints } from "./muscle";
import type { PaintablePart } from "./part-list";
import { drawNeck, drawPelvis, drawShirt } from "./trunk";

/** A limb is on the far side when its root is this much deeper than the other one's, in fractions of stature. */
const FAR_BY = { hip: 0.055, shoulder: 0.11 } as const;
/** A palm this near to the hip bone lies on it, in fractions of stature. */
const ON_HIP = 0.19;

type LimbPart = "arm" | "forearm" | "thigh" | "shank" | "foot";
const isArm = (part: LimbPart) => part === "arm" || part === "forearm";

function isFar(stage: Stage, side: Side, root: "hip" | "shoulder"): boolean {
  const { closeUp } = stage.view;
  // What a close-up of a hand or foot is of stands in the light, the hands that help in the shade: so they are told apart.
  if (closeUp?.endsWith(root === "hip" ? ".foot" : ".hand")) return !closeUp.startsWith(side);
  if (closeUp?.endsWith(".foot")) return true;
  const other = side === "left" ? "right" : "left";
  const apart = discOf(stage, `${side}.${root}`).depth - discOf(stage, `${other}.${root}`).depth;
  return apart > FAR_BY[root] * stage.view.units;
}

/** Paints a body part by part; pieces of a limb that follow one another melt into one outline. */
class BodyPainting {
  private paths: ScenePath[] = [];
  private readonly painted = new Set<BodyPartName>();
  /** Where each part begins among the paths. */
  private readonly begun = new Map<BodyPartName, number>();
  private readonly chain: LimbChain;
  private due: readonly DueTint[];

  constructor(
    private readonly stage: Stage,
    tints: readonly Tint[],
  ) {
    this.chain = new LimbChain();
    this.due = dueTints(tints);
  }

  paint(ordered: readonly (PaintablePart | DrawnProp)[]): ScenePath[] {
    // A close-up paints some parts alone; a tint waits for those only.
    const shown = new Set(ordered.flatMap((item) => ("part" in item ? [item.name] : [])));
    this.due = this.due
      .map((tint) => ({ ...tint, over: tint.over.filter((part) => shown.has(part)) }))
      .filter(({ over }) => over.length > 0);
    for (const item of ordered) {
      if ("part" in item) this.paintPart(item);
      else {
        this.paths.push(...item.paths);
        this.chain.end();
      }
    }
    return this.paths;
  }

  private paintPart({ name, part: { side } }: PaintablePart): void {
    this.begun.set(name, this.paths.length);
    if (side) this.paintLimb(side, name.slice(side.length + 1) as LimbPart);
    else {
      this.chain.end();
      this.paths.push(...this.drawTrunk(name));
    }
    this.painted.add(name);
    this.paintTints(name);
    if (side && this.endsLeg(side, name)) this.paths.push(...legMarks(this.stage, side));
  }

  /** Whether the leg is all there with this part: shank and thigh, or in a close-up shank and foot. */
  private endsLeg(side: Side, name: BodyPartName): boolean {
    const other = this.stage.view.closeUp ? "foot" : "thigh";
    const parts: readonly BodyPartName[] = [`${side}.shank`, `${side}.${other}`];
    return parts.includes(name) && parts.every((part) => this.painted.has(part));
  }

  private drawTrunk(name: BodyPartName): ScenePath[] {
    const { stage } = this;
    if (name === "pelvis") return drawPelvis(stage);
    if (name === "neck") return drawNeck(stage);
    if (name === "head") return drawHead(stage);
    // A sleeve behind the shirt is one piece with it, unless it is in the shade of the far side.
    const sleeved = SIDES.filter(
      (side) => this.painted.has(`${side}.arm`) && !isFar(stage, side, "shoulder"),
    );
    return drawShirt(stage, sleeved);
  }

  private paintLimb(side: Side, part: LimbPart): void {
    const { stage, chain } = this;
    const limb = `${side}.${isArm(part) ? "arm" : "leg"}` as const;
    chain.begin(limb);
    const shade = isFar(stage, side, isArm(part) ? "shoulder" : "hip") ? "far" : "near";
    const melts = chain.melts(part, stage, side);
    const drawn = this.drawLimb(side, part, shade, melts);
    chain.add(this.paths, part, drawn, melts, stage.manner[isArm(part) ? "elbow" : "knee"][side]);
  }

  private drawLimb(side: Side, part: LimbPart, shade: Shade, melts: boolean): Limb {
    const { stage } = this;
    const isOpen = (neighbour: LimbPart) => this.painted.has(`${side}.${neighbour}`) && !melts;
    switch (part) {
      case "arm":
        return drawUpperArm(stage, side, shade, isOpen("forearm"));
      case "forearm":
        return drawForearm(stage, side, shade, isOpen("arm"));
      case "thigh":
        return drawThigh(stage, side, shade, isOpen("shank"));
      case "shank":
        return drawShank(stage, side, shade, isOpen("thigh"));
      case "foot":
        return drawFoot(stage, side, shade);
    }
  }

  /** The tints whose last part has just been painted; under a hand that lies on the hip. */
  private paintTints(name: BodyPartName): void {
    if (this.due.length === 0) return;
    const isReady = ({ over }: DueTint) => over.every((part) => this.painted.has(part));
    for (const tint of this.due.filter(isReady)) {
      const drawn = drawMuscle(this.stage, tint);
      const under = tint.over.includes("pelvis") ? this.armOnHip() : undefined;
      if (under === undefined || name.endsWith("arm")) this.paths.push(...drawn);
      else {
        this.paths.splice(under, 0, ...drawn);
        this.chain.shift(under, drawn.length);
      }
    }
    this.due = this.due.filter((tint) => !isReady(tint));
  }

  /** Where an arm whose hand lies on its hip begins among the paths, if it is on the paper and over the trunk. */
  private armOnHip(): number | undefined {
    const trunk = Math.max(this.begun.get("shirt") ?? -1, this.begun.get("pelvis") ?? -1);
    const places = SIDES.flatMap((side) => {
      const [palm, hip] = [discOf(this.stage, `${side}.palm`), discOf(this.stage, `${side}.iliac`)];
      if (Math.hypot(palm.x - hip.x, palm.y - hip.y) > ON_HIP * this.stage.view.units) return [];
      const parts = [this.begun.get(`${side}.arm`), this.begun.get(`${side}.forearm`)];
      return parts.filter((at): at is number => at !== undefined && at > trunk);
    });
    return places.length > 0 ? Math.min(...places) : undefined;
  }
}

/** Paints the ordered parts of a body and the things among them. */
export function paintBody(
  stage: Stage,
  ordered: readonly (PaintablePart | DrawnProp)[],
  tints: readonly Tint[],
): ScenePath[] {
  return new BodyPainting(stage, tints).paint(ordered);
}
