import type { Circumstance } from "@/lib/domain/reader/circumstance";

/** Stop: cannot go on the sheet while the circumstance holds. Warn: one press keeps it. */
export type TopicLevel = "stop" | "warn";

/** When a topic must not be given, or needs a second look. */
export interface TopicCondition {
  readonly topic: string;
  readonly level: TopicLevel;
  readonly when: Circumstance;
  /** Why, in a few words that follow a colon: "reduced skin feeling". */
  readonly because: string;
  /** What to do about it, in a sentence. */
  readonly advice?: string;
}

/** A set of points of its own. The first one that fits prints; two are never mixed. */
export interface TopicVariant {
  readonly topic: string;
  /** Stays the same for good: a draft's own words name the variant they were written for. */
  readonly key: string;
  /** For whom, in words. */
  readonly name: string;
  readonly when: Circumstance;
  readonly title?: string;
  readonly points: readonly string[];
  /** Points a therapist may add. */
  readonly optional?: readonly string[];
  /** What no point may say, whoever wrote it, while this variant holds; case counts for nothing. */
  readonly keepsOut?: RegExp;
}

/** A change to single points, on top of whichever set prints. Every one that fits is made. */
export interface TopicChange {
  readonly topic: string;
  readonly name: string;
  readonly when: Circumstance;
  /** A point that goes out. */
  readonly drops?: string;
  /** A point that comes in, in place of the dropped one or at the end. May hold a `{field}` that has to be filled in. */
  readonly adds?: string;
}
