import type { Provenance } from "@/lib/domain/exercise/provenance";

export const ADVICE_GROUPS = [
  "understand",
  "posture-work-lifting",
  "easing-pain",
  "sleep",
  "general-health",
  "shoes-aids-supports",
] as const;
export type AdviceGroup = (typeof ADVICE_GROUPS)[number];

export const ADVICE_GROUP_NAMES: Record<AdviceGroup, string> = {
  understand: "Understand and keep going",
  "posture-work-lifting": "Posture, work and lifting",
  "easing-pain": "Easing pain at home",
  sleep: "Sleep",
  "general-health": "General health",
  "shoes-aids-supports": "Shoes, aids, supports",
};

/** How many topics a handout carries unless the therapist decides otherwise (handout rule 12). */
export const DEFAULT_TOPIC_LIMIT = 4;

/** A self-care topic the therapist ticks for the handout. */
export interface AdviceTopic {
  readonly slug: string;
  readonly group: AdviceGroup;
  readonly title: string;
  /** 1–7 printable points, reading age about 11. May hold `{field}` placeholders. */
  readonly points: readonly string[];
  /** For the therapist, never printed. */
  readonly therapistNote: string;
  /** Topics that are off unless ticked (advice.md section 4, rule 3) are never offered by a template's defaults. */
  readonly offUnlessTicked: boolean;
  /** Contradictions-register numbers this text resolves, for example "K2". */
  readonly resolves: readonly string[];
  readonly provenance: Provenance;
}
