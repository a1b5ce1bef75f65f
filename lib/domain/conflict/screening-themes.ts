import type { Purpose, Region } from "@/lib/domain/exercise/exercise";
import { BLOOD_AND_HEART_THEMES, BODY_THEMES, GROWTH_THEME } from "./screening-themes-body";
import { UPPER_BODY_THEMES } from "./screening-themes-upper";

/** How fast somebody must act when a sign of the theme is there. */
export type ScreeningUrgency = "emergency" | "same-day" | "urgent" | "refer";

/** For whom a theme is asked about, where it is not for everybody: from the birth year. */
export type ScreeningOpening = "child" | "young" | "older";

export interface ScreeningTheme {
  readonly code: string;
  readonly title: string;
  /** Signs, each in a few words: a yes holds the program. */
  readonly asks: readonly string[];
  /** Context that is no sign: a yes asks for one sentence of reasoning and holds nothing. */
  readonly weighs: readonly string[];
  readonly opensFor?: ScreeningOpening;
  /** Asked only where the program holds one of these regions or purposes, or the record one of these tags or flags. */
  readonly about?: {
    readonly regions: readonly Region[];
    readonly purposes?: readonly Purpose[];
    readonly tags: readonly string[];
  };
  /** Stays with those who treat the patient: not named in the note for other systems, nor in the trail. */
  readonly isConfidential?: true;
  readonly urgency: ScreeningUrgency;
  /** What to do when a sign is there. */
  readonly action: string;
}

/** What the therapist asks before a program is published, by theme. */
export const SCREENING_THEMES: readonly ScreeningTheme[] = [
  {
    code: "cauda-equina",
    title: "Cauda equina",
    asks: [
      "bladder or bowel change",
      "numb saddle area",
      "sex feels different",
      "pain, tingling or weakness in both legs",
    ],
    weighs: [],
    urgency: "emergency",
    action: "To the emergency department now. No program.",
  },
  {
    code: "nerve",
    title: "Leg nerve",
    asks: ["losing power", "foot drop", "numbness that spreads"],
    weighs: [],
    urgency: "emergency",
    action: "When it is severe or gets worse; otherwise an urgent review before any program.",
  },
  {
    code: "cord",
    title: "Spinal cord",
    asks: ["unsteady or clumsy", "stiff or heavy legs", "band-like pain round the trunk"],
    weighs: [],
    urgency: "emergency",
    action: "To the emergency department now.",
  },
  {
    code: "fracture",
    title: "Fracture",
    asks: [
      "hard hit or fall for this age and these bones, not yet checked",
      "new bend or lost height with pain",
      "cannot take weight, not yet checked",
    ],
    weighs: ["known thin bones", "long-term steroids", "over 70"],
    urgency: "same-day",
    action: "Imaging or referral first.",
  },
  {
    code: "infection",
    title: "Infection",
    asks: ["fever or very unwell with the pain", "hot, red wound or joint"],
    weighs: [
      "weak immune system",
      "injected drugs",
      "tuberculosis contact",
      "operation, injection or infection in the last 3 months",
    ],
    urgency: "same-day",
    action: "Medical assessment.",
  },
  {
    code: "cancer",
    title: "Cancer",
    asks: [
      "past cancer with new, different pain",
      "weight loss without trying",
      "drenching night sweats",
      "constant pain that no position eases",
    ],
    weighs: ["age over 50 with first pain of this kind", "under 18", "past cancer without new pain"],
    urgency: "urgent",
    action: "Medical assessment in the next day or two.",
  },
  {
    code: "inflammatory",
    title: "Inflammatory, not referred yet",
    asks: [
      "began before 45 and lasts over 3 months, wakes in the second half of the night, better with movement: not yet referred",
    ],
    weighs: ["family history", "psoriasis, eye or bowel inflammation"],
    urgency: "refer",
    action:
      "Refer to rheumatology and record it on the patient's page. A gentle program may start once it is recorded.",
  },
  {
    code: "vascular",
    title: "Vessels, heart and lungs",
    asks: ["pulsing in the tummy", "faint with sudden tummy or back pain", "chest pain or short of breath"],
    weighs: [],
    urgency: "emergency",
    action: "To the emergency department now. No program.",
  },
  ...BLOOD_AND_HEART_THEMES,
  {
    code: "hip",
    title: "Hip",
    asks: [
      "hot joint",
      "groin pain that stops weight-bearing",
      "replaced hip with sudden pain, a pop, or a shorter or turned leg",
    ],
    weighs: [],
    urgency: "same-day",
    action: "Medical assessment. A replaced hip with these signs is an emergency.",
  },
  ...UPPER_BODY_THEMES,
  ...BODY_THEMES,
  {
    code: "falls",
    title: "Falls",
    opensFor: "older",
    asks: ["blacked out or fainted with a fall", "two or more falls in a year, not yet looked into"],
    weighs: ["one fall in the last year", "afraid of falling", "unsteady on the feet"],
    urgency: "refer",
    action: "Refer for a falls assessment and record it. Set “Poor balance or falls” on the record.",
  },
  GROWTH_THEME,
  {
    code: "child",
    title: "Under 16",
    opensFor: "child",
    asks: [
      "limp or will not use a limb",
      "fever with it",
      "pain at night",
      "under 3 with limp, or over 9 with hip, thigh or knee pain",
      "back pain under 10, or lasting over 4 weeks",
      "pain over 3 months that no doctor has reviewed",
    ],
    weighs: [],
    urgency: "same-day",
    action: "A doctor the same day.",
  },
  {
    code: "child-safety",
    title: "Under 16: is the child safe?",
    opensFor: "child",
    isConfidential: true,
    asks: ["weight loss", "bruises without a fall", "story does not fit", "late visit", "child afraid"],
    weighs: [],
    urgency: "same-day",
    action: "Safeguarding: follow your local procedure now.",
  },
];

export const URGENCY_WORDS: Readonly<Record<ScreeningUrgency, string>> = {
  emergency: "Emergency",
  "same-day": "Same day",
  urgent: "Urgent",
  refer: "Refer",
};
