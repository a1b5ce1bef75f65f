/** How fast somebody must act when a sign of the theme is there. */
export type ScreeningUrgency = "emergency" | "same-day" | "urgent" | "refer";

export interface ScreeningTheme {
  readonly code: string;
  readonly title: string;
  /** What to ask about, each in a few words. */
  readonly asks: readonly string[];
  readonly urgency: ScreeningUrgency;
  /** What to do when a sign is there. */
  readonly action: string;
}

/** What the therapist asks before a program is published, by theme (warning-signs.md section 5). */
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
    urgency: "emergency",
    action: "To the emergency department now. No program.",
  },
  {
    code: "nerve",
    title: "Leg nerve",
    asks: ["losing power", "foot drop", "numbness that spreads"],
    urgency: "emergency",
    action: "When it is severe or gets worse; otherwise an urgent review before any program.",
  },
  {
    code: "cord",
    title: "Spinal cord",
    asks: ["unsteady or clumsy", "stiff or heavy legs", "band-like pain round the trunk"],
    urgency: "emergency",
    action: "To the emergency department now.",
  },
  {
    code: "fracture",
    title: "Fracture",
    asks: [
      "a fall, crash or hard hit, for this age and these bones",
      "steroids",
      "a new bend or lost height",
      "cannot take weight",
    ],
    urgency: "same-day",
    action: "Imaging or referral first.",
  },
  {
    code: "infection",
    title: "Infection",
    asks: [
      "fever or very unwell",
      "weak immune system",
      "injected drugs",
      "tuberculosis",
      "recent operation, injection or infection",
    ],
    urgency: "same-day",
    action: "Medical assessment.",
  },
  {
    code: "cancer",
    title: "Cancer",
    asks: [
      "past cancer with new pain",
      "weight loss",
      "night sweats",
      "constant night pain",
      "first pain of this kind after 50, or under 18",
    ],
    urgency: "urgent",
    action: "Medical assessment in the next day or two.",
  },
  {
    code: "inflammatory",
    title: "Inflammatory, not referred yet",
    asks: [
      "began before 45 and lasts over 3 months",
      "wakes in the second half of the night",
      "better with movement",
      "psoriasis, eye or bowel inflammation",
    ],
    urgency: "refer",
    action:
      "Refer to rheumatology and record it on the patient's page. A gentle program may start once it is recorded.",
  },
  {
    code: "vascular",
    title: "Vessels, heart and lungs",
    asks: [
      "pulsing in the tummy",
      "faint with sudden tummy or back pain",
      "hot, swollen calf",
      "chest pain or short of breath",
    ],
    urgency: "emergency",
    action: "For a swollen calf alone, a doctor the same day.",
  },
  {
    code: "hip",
    title: "Hip",
    asks: [
      "hot joint",
      "groin pain that stops weight-bearing",
      "replaced hip with sudden pain, a pop, or a shorter or turned leg",
    ],
    urgency: "same-day",
    action: "Medical assessment. A replaced hip with these signs is an emergency.",
  },
];

export const URGENCY_WORDS: Readonly<Record<ScreeningUrgency, string>> = {
  emergency: "Emergency",
  "same-day": "Same day",
  urgent: "Urgent",
  refer: "Refer",
};
