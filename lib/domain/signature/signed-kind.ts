import type { Profession } from "@/lib/domain/checker/profession";

/** What is signed: single texts of the library, and whole sets by their version. */
export const SIGNED_KINDS = [
  "warning-text",
  "conflict-rules",
  "screening",
  "exercise",
  "advice-topic",
  "template",
] as const;
export type SignedKind = (typeof SIGNED_KINDS)[number];

export interface SigningRule {
  readonly name: string;
  readonly plural: string;
  /** What one signature covers. */
  readonly covers: string;
  /** Signatures by different people that it takes. */
  readonly signatures: 1 | 2;
  /** Months after which a signature lapses; absent: only with what it is made of. */
  readonly months?: number;
  /** Who may give one signature; with two, the first of them. */
  readonly by: readonly Profession[];
  /** Who may give the other of two. */
  readonly second?: readonly Profession[];
}

const PHYSIOTHERAPISTS: readonly Profession[] = ["physiotherapist", "advanced-practice-physiotherapist"];
/** A doctor, or an advanced-practice physiotherapist where no doctor works with the clinic. */
const DOCTORS: readonly Profession[] = ["doctor", "advanced-practice-physiotherapist"];

const WHOLE_SET = { signatures: 2, months: 12, by: PHYSIOTHERAPISTS, second: DOCTORS } as const;

/** How many signatures each kind takes, whose, and how long they hold. */
export const SIGNING_RULES: Readonly<Record<SignedKind, SigningRule>> = {
  "warning-text": {
    name: "warning text",
    plural: "Warning text",
    covers: "every line of the warning card, as one version",
    ...WHOLE_SET,
  },
  "conflict-rules": {
    name: "conflict rules",
    plural: "Conflict rules",
    covers: "the whole set of rules",
    ...WHOLE_SET,
  },
  screening: {
    name: "screening questions",
    plural: "Screening questions",
    covers: "the whole set of questions",
    ...WHOLE_SET,
  },
  exercise: {
    name: "exercise",
    plural: "Exercises",
    covers: "words, drawing, dose and precautions",
    signatures: 1,
    months: 24,
    // A hand therapist signs where the signer's regions are the exercise's.
    by: [...PHYSIOTHERAPISTS, "hand-therapist"],
  },
  "advice-topic": {
    name: "advice topic",
    plural: "Advice",
    covers: "every line of the topic",
    signatures: 1,
    months: 24,
    by: [...PHYSIOTHERAPISTS, "dietitian", "pharmacist", "midwife"],
  },
  template: {
    name: "template",
    plural: "Templates",
    covers: "its exercises, doses and topics",
    signatures: 1,
    by: PHYSIOTHERAPISTS,
  },
};

/** The sentence a signer agrees to; it is stored with the signature. */
export const SIGNING_SENTENCE =
  "I have read this text and find it safe and correct for general use at this clinic.";

/** Characters of the reason for taking a signature back. */
export const WITHDRAWAL_REASON = { min: 10, max: 500 } as const;

/** Whether a kind is what an address or a file names. */
export function isSignedKind(text: string): text is SignedKind {
  return (SIGNED_KINDS as readonly string[]).includes(text);
}
