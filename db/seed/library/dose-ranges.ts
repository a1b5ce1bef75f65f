import type { DoseRange } from "@/lib/domain/dose/dose-range";

const PLANK_HOLD: DoseRange = { hold: { min: 3, max: 30 } };
const THREE_TO_FIVE_DAYS: DoseRange = { daysPerWeek: { min: 3, max: 5 } };
const TWO_TO_THREE_DAYS: DoseRange = { daysPerWeek: { min: 2, max: 3 } };
const ONCE_OR_TWICE_A_DAY: DoseRange = { timesPerDay: { min: 1, max: 2 } };
/** Two minutes a muscle at most, whatever the basis says is usual. */
const RELEASE: DoseRange = { ...THREE_TO_FIVE_DAYS, hold: { min: 30, max: 90 } };

/** Where an entry gives a range of its own: by slug, the fields it gives. The others follow the basis of the dose. */
export const DOSE_RANGES: Readonly<Record<string, DoseRange>> = {
  "pelvic-tilt-supine": { repetitions: { min: 10, max: 20 } },
  "half-kneeling-hip-flexor-stretch": {
    sets: { min: 1, max: 1 },
    repetitions: { min: 2, max: 4 },
    hold: { min: 20, max: 30 },
    timesPerDay: { min: 1, max: 2 },
    daysPerWeek: { min: 3, max: 7 },
  },
  "piriformis-ball-release": RELEASE,
  "block-supported-bridge": RELEASE,
  "foam-roll-gluteals": RELEASE,
  "foam-roll-quads": RELEASE,
  "foam-roll-calf": RELEASE,
  "ball-release-gluteal-wall": RELEASE,
  "ball-release-back-wall": RELEASE,
  swimming: TWO_TO_THREE_DAYS,
  "aquatic-exercise": TWO_TO_THREE_DAYS,
  "aquatic-walking": TWO_TO_THREE_DAYS,
  "yoga-gentle": TWO_TO_THREE_DAYS,
  "pilates-mat-beginner": TWO_TO_THREE_DAYS,
  "tai-chi": TWO_TO_THREE_DAYS,
  "deadlift-light": TWO_TO_THREE_DAYS,
  "cycling-stationary": THREE_TO_FIVE_DAYS,
  "chair-aerobics": THREE_TO_FIVE_DAYS,
  "breathing-diaphragmatic": ONCE_OR_TWICE_A_DAY,
  "cat-cow": ONCE_OR_TWICE_A_DAY,
  "four-point-rock-back": ONCE_OR_TWICE_A_DAY,
  "trunk-rotation-sitting": ONCE_OR_TWICE_A_DAY,
  "thoracic-extension-sitting": ONCE_OR_TWICE_A_DAY,
  "hip-rotation-supine": ONCE_OR_TWICE_A_DAY,
  "abdominal-brace-supine": ONCE_OR_TWICE_A_DAY,
  "plank-wall": PLANK_HOLD,
  "plank-knees": PLANK_HOLD,
  "plank-forearm": PLANK_HOLD,
  "side-plank-wall": PLANK_HOLD,
  "side-plank-knees": PLANK_HOLD,
  "side-plank-full": PLANK_HOLD,
};
