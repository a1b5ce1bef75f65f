import { amount } from "@/lib/domain/dose/amount";
import type { Dose } from "@/lib/domain/dose/dose";
import type { ItemFeeling, ItemOutcome } from "@/lib/domain/log/log-limits";
import type { OutcomeOccasion } from "@/lib/domain/outcome/outcome-limits";

/** A session from the phone, or a day on paper, which knows no effort. Days count back from the day of the set-up. */
export interface DemoDay {
  readonly daysAgo: number;
  readonly version: number;
  readonly pain: number;
  readonly effort?: number;
  /** One letter for each exercise, in order: done, partly, skipped; a dot for one that was not on that day. */
  readonly did: string;
  readonly feelings?: Readonly<Record<number, ItemFeeling>>;
  readonly note?: string;
}

const daily = (fields: Partial<Dose>): Dose => ({
  timesPerDay: amount(1),
  daysPerWeek: amount(7),
  ...fields,
});

/** Strength wants days of rest between: 2 to 4 days a week (basis B2). */
const strength = (fields: Partial<Dose>): Dose => ({ ...daily(fields), daysPerWeek: amount(4) });

export const OUTCOME_OF_LETTER: Readonly<Record<string, ItemOutcome>> = {
  d: "done",
  p: "partly",
  s: "skipped",
};

/** Four weeks of an invented patient: two versions, a phone, a week on paper, and two measurements. */
export const DEMO_FOLLOW_UP = {
  patient: {
    name: "Dora Lindqvist",
    label: "Dora",
    birthYear: 1958,
    affectedSide: "left",
    tags: ["arthritis-hip-oa"],
    notes: "Left hip, stiff in the morning. Has a phone; takes the paper to her daughter's.",
  },
  title: "Stronger hip, easier stairs",
  goal: "Walk to the market and back without a stop.",
  habitAfter: "After breakfast",
  habitAt: "in the kitchen",
  topics: ["stay-active", "pacing-flare-ups"],
  /** Days ago on which each version was published. */
  versions: [28, 14],
  items: [
    { exercise: "bridge", doses: [strength({ sets: 2, repetitions: amount(8), hold: amount(3) })] },
    {
      exercise: "sit-to-stand",
      doses: [strength({ sets: 2, repetitions: amount(8) }), strength({ sets: 2, repetitions: amount(10) })],
    },
    {
      exercise: "hip-abduction-standing",
      doses: [{ ...daily({ sets: 2, repetitions: amount(10), side: "each-side" }), daysPerWeek: amount(3) }],
    },
    { exercise: "walking-program", doses: [daily({ minutes: amount(10) }), daily({ minutes: amount(15) })] },
  ],
  sessions: [
    { daysAgo: 27, version: 1, pain: 6, effort: 5, did: "ddpd" },
    { daysAgo: 26, version: 1, pain: 6, effort: 6, did: "dp.d", feelings: { 1: "too-hard" } },
    { daysAgo: 24, version: 1, pain: 5, effort: 5, did: "dddd" },
    {
      daysAgo: 23,
      version: 1,
      pain: 6,
      effort: 6,
      did: "ds.p",
      feelings: { 1: "too-hard" },
      note: "Bad night. My hip was stiff.",
    },
    { daysAgo: 21, version: 1, pain: 5, effort: 5, did: "dddd" },
    { daysAgo: 20, version: 1, pain: 5, effort: 4, did: "...d" },
    { daysAgo: 19, version: 1, pain: 4, effort: 4, did: "dddd", feelings: { 0: "too-easy" } },
    { daysAgo: 17, version: 1, pain: 5, effort: 5, did: "dp.d" },
    { daysAgo: 16, version: 1, pain: 4, effort: 4, did: "..dd" },
    {
      daysAgo: 15,
      version: 1,
      pain: 4,
      effort: 4,
      did: "dd.d",
      note: "Stairs go better, one foot after the other.",
    },
    { daysAgo: 14, version: 2, pain: 4, effort: 5, did: "dddd" },
    { daysAgo: 13, version: 2, pain: 5, effort: 6, did: "dp.d", feelings: { 1: "too-hard" } },
    { daysAgo: 4, version: 2, pain: 3, effort: 4, did: "dddd", feelings: { 0: "too-easy" } },
    { daysAgo: 3, version: 2, pain: 3, effort: 4, did: "dd.d", feelings: { 0: "too-easy" } },
    {
      daysAgo: 2,
      version: 2,
      pain: 3,
      effort: 4,
      did: "dddd",
      note: "Walked to the market, one stop. Can I do more of the hip lifts?",
    },
    { daysAgo: 1, version: 2, pain: 2, effort: 3, did: "...d" },
  ] as readonly DemoDay[],
  /** The week at her daughter's: a letter for each exercise again, and pain. */
  paper: [
    { daysAgo: 12, version: 1, pain: 5, did: "...d" },
    { daysAgo: 11, version: 1, pain: 4, did: "dddd" },
    { daysAgo: 10, version: 1, pain: 4, did: "...d" },
    { daysAgo: 8, version: 1, pain: 4, did: "dddd" },
    { daysAgo: 7, version: 1, pain: 3, did: "dd.d" },
    { daysAgo: 6, version: 1, pain: 3, did: "..d." },
  ] as readonly DemoDay[],
  /** What came in since then is new. */
  seenDaysAgo: 3,
  activities: ["climb the stairs at home", "put on my socks", "walk to the market"],
  measurements: [
    { daysAgo: 28, occasion: "start" as OutcomeOccasion, pain: 6, scores: [4, 3, 5], note: "" },
    { daysAgo: 1, occasion: "review" as OutcomeOccasion, pain: 3, scores: [7, 5, 8], note: "By phone." },
  ],
} as const;
