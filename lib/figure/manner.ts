import type { Footwear, PointRef, Prop, SolvedFigure, SolvedFrame } from "./figure";
import { bendsOf, type HandBends, type HandName, type HandShape } from "./hands";
import type { Posture } from "./pose";
import { SIDES, type Side } from "./skeleton";

type BothSides<T> = Readonly<Record<Side, T>>;

/** How a frame is drawn beyond where its bones are: hands, feet, face, and the bends that outlines depend on. */
export interface Manner {
  readonly shoes: boolean;
  readonly eyesShut: boolean;
  /** Degrees that the jaw is open. */
  readonly jaw: number;
  readonly hands: BothSides<HandBends>;
  /** The hand closes round a belt that lies before it: its fingers are painted after the belt. */
  readonly gripsBelt: BothSides<boolean>;
  readonly knee: BothSides<number>;
  readonly elbow: BothSides<number>;
  readonly hip: BothSides<number>;
  /** Toes bent up in degrees; the great toe beyond the others, and the gap between toes, in radians. */
  readonly toes: BothSides<{ readonly bend: number; readonly lift: number; readonly spread: number }>;
  /** How far the arch of the foot is lifted above where it rests, in fractions of stature. */
  readonly arch: BothSides<number>;
}

/** A forefoot bent down by a degree on the back of the foot lifts the arch between them by this much of stature. */
const ARCH_RISE = 0.0006;
const RADIANS = Math.PI / 180;
const HAND_BALL = /^(left|right)\.(palm|wrist|knuckle|finger)/;
const BARE_POSTURES: ReadonlySet<Posture> = new Set<Posture>([
  "supine",
  "prone",
  "four-point",
  "kneeling",
  "half-kneeling",
  "lying-on-left",
  "lying-on-right",
  "long-sitting",
]);
const BARE_PLACES: ReadonlySet<Prop["kind"]> = new Set<Prop["kind"]>(["mat", "bed", "water"]);
/** A head bent forward further than this looks at something: its eyes are open. */
const LOOKS_UP = 8;
/** Knuckles bent further than this make a fist. */
const FIST = 55;

const isHand = (ref: PointRef, side: Side) => "ball" in ref && HAND_BALL.exec(ref.ball)?.[1] === side;

/** What holds the hand round it, if anything does. */
function isHeld(prop: Prop, side: Side): boolean {
  switch (prop.kind) {
    case "strap":
      return prop.through.some((ref) => isHand(ref, side));
    case "pole":
      return isHand(prop.from, side) || isHand(prop.to, side);
    case "weight":
      return isHand(prop.at, side);
    case "ball":
      return prop.radius < 0.05 && isHand(prop.at, side);
    default:
      return false;
  }
}

/** What a hand does when its pose does not say: it grips what it holds, lies flat where it leans, or hangs at ease. */
function usualHand(figure: SolvedFigure, frame: SolvedFrame, side: Side, props: readonly Prop[]): HandName {
  if (props.some((prop) => isHeld(prop, side))) return "grip";
  const leans = frame.bears.some((ball) => HAND_BALL.exec(ball)?.[1] === side);
  if (leans) {
    const rails = new Set(["rail", "bike", "walkingFrame"]);
    return figure.props.some(({ kind }) => rails.has(kind)) ? "grip" : "flat";
  }
  const angle = (joint: "fingerFlexion" | "shoulderFlexion" | "elbowFlexion") =>
    frame.angles[`${side}.${joint}`] ?? 0;
  if (angle("fingerFlexion") > FIST) return "fist";
  const isReaching = angle("shoulderFlexion") > 110 && angle("elbowFlexion") < 40;
  return angle("fingerFlexion") < -2 || isReaching ? "flat" : "relaxed";
}

/** The shape of a frame's hand: the pose's own, or the usual one. */
function handOf(figure: SolvedFigure, frame: SolvedFrame, side: Side, index?: number): HandShape {
  const own = frame.hands?.[side];
  if (own) return own;
  const props = figure.props.filter(
    ({ frames }) => frames === undefined || index === undefined || frames.includes(index),
  );
  return usualHand(figure, frame, side, props);
}

/** What is on the feet: as the figure says, or bare where one lies, kneels, or is on a mat, a bed or in water. */
export function footwearOf(figure: SolvedFigure, { root }: SolvedFrame): Footwear {
  if (figure.feet) return figure.feet;
  const isBare =
    figure.camera.closeUp?.endsWith(".foot") ||
    BARE_POSTURES.has(root.posture) ||
    figure.props.some(({ kind }) => BARE_PLACES.has(kind));
  return isBare ? "bare" : "shod";
}

/** How a frame is drawn. */
export function mannerOf(figure: SolvedFigure, frame: SolvedFrame, index?: number): Manner {
  const { angles } = frame;
  const bySide = <T>(read: (side: Side) => T): BothSides<T> => ({ left: read("left"), right: read("right") });
  const bend = (joint: "kneeFlexion" | "elbowFlexion" | "hipFlexion") =>
    bySide((side) => angles[`${side}.${joint}`] ?? 0);
  const belts = figure.props.filter((prop) => prop.kind === "strap" && (prop.layer ?? "front") === "front");
  const eyes = frame.eyes ?? figure.eyes;
  const rests = frame.root.posture === "supine" && (angles.neckFlexion ?? 0) < LOOKS_UP;
  return {
    shoes: footwearOf(figure, frame) === "shod",
    eyesShut: eyes ? eyes === "shut" : rests,
    jaw: angles.jawOpening ?? 0,
    hands: bySide((side) => bendsOf(handOf(figure, frame, side, index), angles, side)),
    gripsBelt: bySide((side) => belts.some((prop) => isHeld(prop, side))),
    knee: bend("kneeFlexion"),
    elbow: bend("elbowFlexion"),
    hip: bend("hipFlexion"),
    arch: bySide((side) => (angles[`${side}.archLift`] ?? 0) * ARCH_RISE),
    toes: bySide((side) => {
      const all = angles[`${side}.toeExtension`] ?? 0;
      return {
        bend: all,
        lift: ((angles[`${side}.greatToeExtension`] ?? all) - all) * RADIANS,
        spread: (angles[`${side}.toeSpread`] ?? 0) * RADIANS,
      };
    }),
  };
}

/** Both hands of a frame in numbers, for movement from one frame to another. */
export function bendsOfFrame(figure: SolvedFigure, frame: SolvedFrame): BothSides<HandBends> {
  const [left, right] = SIDES.map((side) => bendsOf(handOf(figure, frame, side), frame.angles, side));
  if (!left || !right) throw new RangeError("a body has two hands");
  return { left, right };
}
