/** What a place feels like, in the patient's words. */
export const SYMPTOM_KINDS = ["ache", "sharp", "burning", "tingling", "numb", "stiff"] as const;
export type SymptomKind = (typeof SYMPTOM_KINDS)[number];

/** What goes with it, as the articles name it: quick ticks. */
export const SYMPTOM_WORDS = [
  "stiffness",
  "spasm",
  "tenderness",
  "swelling",
  "groin pain",
  "pain on walking",
  "trouble sleeping",
  "weakness",
] as const;
export type SymptomWord = (typeof SYMPTOM_WORDS)[number];

export const SYMPTOM_SIDES = ["left", "right", "middle"] as const;
export type SymptomSide = (typeof SYMPTOM_SIDES)[number];

/** Marks on one chart; characters of "since when" and of the note; how strong, 0 to 10. */
export const SYMPTOM_LIMITS = { marks: 30, since: 60, note: 500, strength: { min: 0, max: 10 } } as const;
