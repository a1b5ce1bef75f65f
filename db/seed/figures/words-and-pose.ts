import type { Exercise } from "@/lib/domain/exercise/exercise";
import type { BallName } from "@/lib/figure/body";
import type { Prop, SolvedFigure } from "@/lib/figure/figure";
import type { LimbJoint } from "@/lib/figure/joints";
import { ballCentre, placeSegments } from "@/lib/figure/kinematics";
import { footwearOf } from "@/lib/figure/manner";
import { SIDES, type Side } from "@/lib/figure/skeleton";

type Words = Pick<Exercise, "steps" | "equipment">;

/** A rule: words that an exercise may use, and what its drawing must then show. Thresholds stand beside their reason. */
interface Rule {
  readonly says: RegExp;
  /** Words that take the demand back. */
  readonly unless?: RegExp;
  readonly fault: (figure: SolvedFigure) => string | undefined;
}

const has = (figure: SolvedFigure, ...kinds: readonly Prop["kind"][]) =>
  figure.props.some(({ kind }) => kinds.includes(kind));

function angleIn(figure: SolvedFigure, frame: number, joint: LimbJoint): number[] {
  const angles = figure.frames.at(frame)?.angles ?? {};
  return SIDES.map((side) => angles[`${side}.${joint}`] ?? 0);
}
const endAngle = (figure: SolvedFigure, joint: LimbJoint) => angleIn(figure, -1, joint);

/** "A little" is less than this much of stature for a foot or hand (some 25 cm). */
const A_LITTLE = 0.15;
/** A knee called straight is bent no further than this, in degrees: what an eye takes for straight. */
const STRAIGHT = 22;
/** A squat called small, or a little way down a wall, bends the knees no further than this. */
const SMALL_SQUAT = 60;

const LIMB_ENDS = SIDES.flatMap((side): BallName[] => [`${side}.heel`, `${side}.palm`]);

/** How far the hand or foot that moves most is lifted between the first and the last pose. */
function lift(figure: SolvedFigure): number {
  const [first, last] = [figure.frames[0], figure.frames.at(-1)];
  if (!first || !last || first === last) return 0;
  const [a, b] = [placeSegments(first), placeSegments(last)];
  return Math.max(...LIMB_ENDS.map((ball) => ballCentre(b, ball)[2] - ballCentre(a, ball)[2]));
}

const handNear = (figure: SolvedFigure, ball: (side: Side) => BallName, reach: number) =>
  figure.frames.some((frame) => {
    const frames = placeSegments(frame);
    return SIDES.some((side) =>
      SIDES.some((other) => {
        const [p, q] = [ballCentre(frames, `${side}.palm`), ballCentre(frames, ball(other))];
        return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]) < reach;
      }),
    );
  });

/** A thing that words may name, and what draws it. */
interface Thing {
  readonly name: string;
  readonly says: RegExp;
  readonly kinds: readonly Prop["kind"][];
}

const THINGS: readonly Thing[] = [
  { name: "a pillow", says: /\b(pillow|cushion)s?\b/i, kinds: ["cushion"] },
  { name: "a chair", says: /\bchair\b(?! leg)/i, kinds: ["chair", "bed", "box"] },
  { name: "a wall", says: /\bwall\b/i, kinds: ["wall"] },
  { name: "a rail", says: /\brail\b/i, kinds: ["rail", "walkingFrame", "worktop"] },
  { name: "a worktop", says: /\b(worktop|kitchen counter)\b/i, kinds: ["worktop", "rail", "chair"] },
  {
    name: "a strap, belt or towel",
    says: /\b(strap|belt|towel)\b/i,
    kinds: ["strap", "loop", "cushion", "box"],
  },
  { name: "a band", says: /\bband\b/i, kinds: ["strap", "loop", "fingerBand"] },
  { name: "an ankle weight", says: /\bankle weight\b|\bweight on your ankle\b/i, kinds: ["loop"] },
  { name: "a slope", says: /\bon the slope\b/i, kinds: ["wedge"] },
  { name: "a roller", says: /\bfoam roller\b/i, kinds: ["roller"] },
  { name: "a ball", says: /\b((tennis|massage|soft) ball|or ball|ball or)\b/i, kinds: ["ball", "cushion"] },
  {
    // The thing to stand on, not the pace: "on the step", "a low step", but neither "step back" nor "a long step".
    name: "a step",
    says: /\b(on|onto|off|beside) (a|the|one) ([a-z]+ )?(step|stair)\b|\b(low|cm) step\b/i,
    kinds: ["box"],
  },
];

/** Somebody may do without the thing, or do something else instead of using it. */
const OPTIONAL = /\bif (needed|sore|you (like|need|want)\b)|,\s+or\b/i;

const isDrawn = (figure: SolvedFigure, { name, kinds }: Thing) =>
  has(figure, ...kinds) ||
  // A close-up leaves out what the body sits on.
  (name === "a chair" && figure.camera.closeUp !== undefined) ||
  (kinds.includes("cushion") && figure.props.some((prop) => prop.kind === "bed" && prop.pillow));

/** Of two things with an "or" between them, one is enough. */
function isMet(figure: SolvedFigure, sentence: string, thing: Thing): boolean {
  if (isDrawn(figure, thing) || OPTIONAL.test(sentence)) return true;
  return (
    /\bor\b/i.test(sentence) &&
    THINGS.some((other) => other !== thing && other.says.test(sentence) && isDrawn(figure, other))
  );
}

/** Things that the steps ask for, or that the equipment lists and no step leaves to choice, and that are not drawn. */
function findMissingThings(
  steps: readonly string[],
  needed: readonly string[],
  figure: SolvedFigure,
): string[] {
  return THINGS.flatMap((thing) => {
    const named = steps.filter((sentence) => thing.says.test(sentence));
    const isChoice = named.some((sentence) => OPTIONAL.test(sentence) || /\bor\b/i.test(sentence));
    const listed = isChoice ? [] : needed.filter((sentence) => thing.says.test(sentence));
    return [...named, ...listed].every((sentence) => isMet(figure, sentence, thing))
      ? []
      : [`the words name ${thing.name}, and none is drawn`];
  });
}

const RULES: readonly Rule[] = [
  {
    says: /\bhands? on your hips?\b/i,
    fault: (figure) =>
      handNear(figure, (side) => `${side}.iliac`, 0.11)
        ? undefined
        : "the words put a hand on the hip, and none lies there",
  },
  {
    says: /\b(close|shut) your eyes\b/i,
    fault: (figure) => {
      const lies = figure.frames.every(({ root }) => root.posture === "supine");
      const shut = figure.frames.some(({ eyes = figure.eyes }) => eyes === "shut");
      return shut || lies ? undefined : "the words close the eyes, and they are drawn open";
    },
  },
  {
    says: /\bshoes?\b/i,
    unless: /\b(without|no|take off) shoes?\b/i,
    fault: (figure) =>
      figure.frames.some((frame) => footwearOf(figure, frame) === "shod")
        ? undefined
        : "the words name shoes, and the feet are bare",
  },
  {
    says: /\b(barefoot|bare feet|without shoes)\b/i,
    fault: (figure) =>
      figure.frames.some((frame) => footwearOf(figure, frame) === "bare")
        ? undefined
        : "the words want bare feet, and shoes are drawn",
  },
  {
    says: /\b(lift|raise)\b[^.]*\b(a little way|a little|just off|slightly)\b/i,
    unless: /\ba little bent\b/i,
    fault: (figure) => {
      const height = lift(figure);
      return height <= A_LITTLE
        ? undefined
        : `the words lift a little, and the drawing lifts ${Math.round(height * 100)} % of stature`;
    },
  },
  {
    says: /\b(bend|slide|lower|sink)\b[^.]*\b(a little way|a little|slightly)\b[^.]*\b(knees?|down)\b|\b(knees?|down)\b[^.]*\b(a little way|a little)\b/i,
    unless: /\blift|raise\b/i,
    fault: (figure) => {
      const bend = Math.max(...endAngle(figure, "kneeFlexion"));
      return bend <= SMALL_SQUAT
        ? undefined
        : `the words bend the knees a little, and the drawing bends them ${Math.round(bend)}°`;
    },
  },
  {
    says: /\b(keep|with) (the|your) [a-z ]*\b(leg|knee) straight\b|\bstraighten (the|your) [a-z ]*(knee|leg)\b/i,
    fault: (figure) => {
      const bend = Math.min(...figure.frames.flatMap((_, frame) => angleIn(figure, frame, "kneeFlexion")));
      return bend <= STRAIGHT
        ? undefined
        : `the words want a straight knee, and the straightest is bent ${Math.round(bend)}°`;
    },
  },
  {
    says: /\bstand tall\b/i,
    unless: /\b(before|soft knees)\b/i,
    fault: (figure) => {
      const tall = figure.frames.some(
        (_, frame) => Math.min(...angleIn(figure, frame, "kneeFlexion")) < STRAIGHT,
      );
      return tall || !figure.frames.some(({ root }) => root.posture === "standing")
        ? undefined
        : "the words say to stand tall, and no pose has straight knees";
    },
  },
];

/** What an exercise's words say and its drawing does not show. */
export function findWordFaults({ steps, equipment }: Words, figure: SolvedFigure): string[] {
  // Equipment that may be left out or swapped is a choice, not a promise.
  const needed = equipment.split(/[;,]/).filter((thing) => !/\b(or|optional|if|later)\b|\(/.test(thing));
  const isNow = (sentence: string) => !/\b(harder|progress|later)\b/i.test(sentence);
  const now = steps.filter(isNow);
  const sentences = [...now, ...needed.filter(isNow)];
  const missing = findMissingThings(now, needed.filter(isNow), figure);
  const faults = RULES.flatMap(({ says, unless, fault }) => {
    const said = sentences.some((sentence) => says.test(sentence) && !unless?.test(sentence));
    const found = said ? fault(figure) : undefined;
    return found ? [found] : [];
  });
  return [...missing, ...faults];
}
