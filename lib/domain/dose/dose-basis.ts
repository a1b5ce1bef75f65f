import type { DoseBasis } from "@/lib/domain/exercise/exercise";

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
};

const UNCONFIRMED = "Usual practice, to be reviewed by a clinician.";

/** Why the library proposes a dose, one sentence per basis. */
export function doseBasisInWords(basis: DoseBasis): string[] {
  const codes = basis.split(/[+\s]+/).filter((code) => code !== "");
  const texts = codes.flatMap((code) => BASES[code] ?? []);
  const sentences = texts.map(({ words }) => words);
  if (codes.length > 1 && codes[0] === "SEED") {
    sentences[0] = "The source article gives a part of this dose; the rest follows this:";
  }
  return texts.every(({ lookedUp }) => lookedUp) ? sentences : [...sentences, UNCONFIRMED];
}
