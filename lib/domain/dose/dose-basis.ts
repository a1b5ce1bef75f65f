import { TO_BE_REVIEWED } from "@/lib/domain/checker/checked-by";

interface BasisText {
  readonly words: string;
  /** False while it rests on usual practice that nobody has looked up again (exercises.md section 3). */
  readonly lookedUp: boolean;
}

/** The basis of a dose that the clinic gave itself. */
export const OWN_DOSE_BASIS: DoseBasis = "OWN";

const BASES: Record<string, BasisText> = {
  [OWN_DOSE_BASIS]: { words: "The clinic's own dose.", lookedUp: true },
  SEED: { words: "The source article gives this dose.", lookedUp: true },
  B1: {
    words:
      "Static stretching (ACSM): hold 10 to 30 seconds, 30 to 60 in older adults, 2 to 4 times, on 2 to 3 days a week or more.",
    lookedUp: true,
  },
  B2: {
    words:
      "Strength (ACSM): 1 to 3 sets of 8 to 12, lighter and 10 to 15 for older adults, 2 to 4 days a week.",
    lookedUp: false,
  },
  B3: {
    words: "Control and endurance: short holds of up to 10 seconds, 4 to 10 times, on most days.",
    lookedUp: false,
  },
  B4: { words: "Mobility: about 10 slow repetitions, once or twice a day.", lookedUp: false },
  B5: {
    words: "Repeated movements: about 10 repetitions several times a day, led by where the pain moves.",
    lookedUp: false,
  },
  B6: {
    words: "Nerve sliders: about 10 smooth repetitions without a hold, once or twice a day.",
    lookedUp: false,
  },
  B7: {
    words:
      "Self-release: 30 to 90 seconds a muscle, 2 minutes at most, moderate discomfort, 3 to 5 days a week.",
    lookedUp: true,
  },
  B8: {
    words:
      "Aerobic (WHO 2020): build towards 150 to 300 minutes a week; walking towards 30 minutes on 5 days.",
    lookedUp: true,
  },
  B9: { words: "Balance (WHO, Otago): 3 days a week or more, beside a steady support.", lookedUp: true },
  B10: { words: "Relaxation: 5 to 10 minutes a day.", lookedUp: false },
  B11: {
    words:
      "Early movement after an injury, a cast or an operation (hospital leaflets): 5 to 10 slow repetitions, 3 to 6 times a day, in comfort.",
    lookedUp: true,
  },
  B12: {
    words:
      "Shoulder blade setting and light holds of the shoulder: 10 holds of 5 seconds from the first weeks, at about a third of full effort.",
    lookedUp: false,
  },
  B13: {
    words:
      "Tendon load: 3 sets of 10 to 15, on 3 to 7 days a week for 6 to 12 weeks; still holds 4 or 5 of 30 to 45 seconds.",
    lookedUp: false,
  },
  B14: {
    words: "Neck control: light holds of 5 seconds, 5 to 10 times; nods built up to 10 holds of 10 seconds.",
    lookedUp: false,
  },
  B15: {
    words:
      "Arm nerve sliders: 5 to 10 smooth repetitions that leave no tingling behind. The evidence is limited.",
    lookedUp: false,
  },
  B16: {
    words:
      "Hand range (hospital leaflets): 3 to 10 repetitions held for 3 to 5 seconds. Soreness over 30 minutes means too much.",
    lookedUp: true,
  },
  B17: {
    words:
      "Swollen hand (hospital leaflets): raised, about 10 fists every 1 to 2 hours, massage towards the elbow.",
    lookedUp: true,
  },
  B18: { words: "Jaw: 6 repetitions, up to 6 times a day.", lookedUp: true },
  B19: {
    words: "Shoulder blade lifts (clinic leaflets): up to 3 sets of 10, held for 3 to 5 seconds.",
    lookedUp: true,
  },
  B20: { words: "Breathing: a few slow breaths, out for about twice as long as in.", lookedUp: true },
  B21: {
    words: "Step by step back to throwing: a rest day between, distance before speed.",
    lookedUp: false,
  },
  P1: {
    words:
      "After a joint operation or a fracture of the leg (hospital leaflets): about 10 repetitions, holds of 5 seconds, 3 or 4 times a day.",
    lookedUp: true,
  },
  P2: {
    words:
      "After a new cruciate ligament (guideline of 2023, very low certainty): straightening against a load from about week 4, between 90 and 45 degrees.",
    lookedUp: true,
  },
  T1: {
    words:
      "Still holds for a sore tendon: 4 or 5 of 30 to 45 seconds at strong effort, every day or more often if they ease the pain.",
    lookedUp: true,
  },
  T2: {
    words:
      "Heel drops: 3 sets of 15 straight and 15 bent, twice a day for 10 to 12 weeks; as many as tolerated did no worse at 6 weeks.",
    lookedUp: true,
  },
  T3: {
    words:
      "Heavy and slow: 3 or 4 sets, 15 repetitions falling to 6, 3 days a week, 6 seconds each, 2 to 3 minutes between sets.",
    lookedUp: true,
  },
  T4: {
    words:
      "Heel pain: the raise with a towel under the toes every other day, 3 sets of 12, then 4 of 10, then 5 of 8 with a load.",
    lookedUp: true,
  },
  T5: { words: "Arch stretch (clinic page): 10 holds of 10 seconds, 3 times a day.", lookedUp: true },
  S1: {
    words:
      "Balance after a sprained ankle: 2 sets of 15, or 3 minutes on one leg; flat, then eyes shut, then a board, for 8 weeks.",
    lookedUp: true,
  },
  H1: {
    words: "Groin program in three levels: 3 days a week before the season, 1 in it.",
    lookedUp: false,
  },
  H2: {
    words: "Nordic lowers: 2 sets of 5 in week 1, up to 3 sets of 12 to 8 by weeks 5 to 10.",
    lookedUp: true,
  },
  H3: {
    words: "Hamstring extender 3 sets of 12 twice a day; diver 3 sets of 6 to 8 every other day.",
    lookedUp: true,
  },
  H4: {
    words: "Side-of-hip pain: education and exercise; still holds and moving work did the same at 12 weeks.",
    lookedUp: false,
  },
  F1: {
    words:
      "Against falls: 3 days a week beside walking, up to 10 repetitions or holds of 10 seconds at first, with a fixed support.",
    lookedUp: true,
  },
  V1: {
    words:
      "Steady gaze for a loss of the inner ear: 3 times a day and 12 minutes in all when it is new, 3 to 5 times and 20 minutes later.",
    lookedUp: true,
  },
  V2: {
    words: "Position changes (leaflets): 5 rounds, 30 seconds in each place, 3 times a day.",
    lookedUp: true,
  },
  V3: {
    words: "Getting used to movement: mild symptoms only, and a rest until they settle.",
    lookedUp: false,
  },
  R1: {
    words:
      "Back to running (two clinic programs): jogs from 30 seconds in blocks of 5 minutes, 20 minutes, a rest day between.",
    lookedUp: true,
  },
  R2: {
    words: "Jumps and landings: 3 or 4 sets of 4 to 6 good ones, a day off between, two legs before one.",
    lookedUp: false,
  },
  M: { words: "A dose in common use.", lookedUp: false },
};

const UNCONFIRMED = "Usual practice";

/**
 * Why the library proposes a dose, one sentence per basis.
 * @param checked who has signed the exercise, as "Checked by Ana Sousa, physiotherapist, 22 November 2026"
 */
export function doseBasisInWords(basis: DoseBasis, checked?: string): string[] {
  const codes = basis.split(/[+\s]+/).filter((code) => code !== "");
  const texts = codes.flatMap((code) => BASES[code] ?? []);
  const sentences = texts.map(({ words }) => words);
  if (codes.length > 1 && codes[0] === "SEED") {
    sentences[0] = "The source article gives a part of this dose; the rest follows this:";
  }
  if (texts.every(({ lookedUp }) => lookedUp)) return sentences;
  return [...sentences, checked ? `${UNCONFIRMED}. ${checked}.` : `${UNCONFIRMED}, ${TO_BE_REVIEWED}.`];
}

/** Where a library dose comes from (exercises.md section 3), for example "SEED+B3" or "B8 B9". */
export type DoseBasis = string;
