// Written by scripts/build-words.mjs from the English words.
import type { Message, NoValues } from "../message";

export interface DoseMessages {
  readonly amount: Message<{ span: "range" | "other"; from: string | number; to: string | number }>;
  readonly times: Message<{ eachSide: "yes" | "other"; count: number; amount: string | number }>;
  readonly once: Message<{ eachSide: "yes" | "other" }>;
  readonly setsOfTimes: Message<{ eachSide: "yes" | "other"; sets: number; count: number; amount: string | number }>;
  readonly minutes: Message<{ count: number; amount: string | number }>;
  readonly setsOfMinutes: Message<{ sets: number; count: number; amount: string | number }>;
  readonly timesInMinutes: Message<{ timesCount: number; count: number; times: string | number; amount: string | number }>;
  readonly setsOfTimesInMinutes: Message<{ sets: number; timesCount: number; count: number; times: string | number; amount: string | number }>;
  readonly hold: Message<{ unit: "minutes" | "other"; count: number; amount: string | number }>;
  readonly tempo: Message<{ parts: string | number }>;
  readonly tempoOut: Message<{ seconds: number }>;
  readonly tempoPause: Message<{ seconds: number }>;
  readonly tempoBack: Message<{ seconds: number }>;
  readonly restBetweenSets: Message<{ unit: "minutes" | "other"; count: number; amount: string | number }>;
  readonly restInBetween: Message<{ unit: "minutes" | "other"; count: number; amount: string | number }>;
  readonly load: Message<{ load: string | number }>;
  readonly bodyWeight: Message<NoValues>;
  readonly eachSide: Message<NoValues>;
  readonly alternate: Message<NoValues>;
  readonly leftOnly: Message<NoValues>;
  readonly rightOnly: Message<NoValues>;
  readonly oneSide: Message<NoValues>;
  readonly weekday: Message<{ day: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "other" }>;
  readonly onceADayOn: Message<{ days: string | number }>;
  readonly timesADayOn: Message<{ count: number; amount: string | number; days: string | number }>;
  readonly onceAWeek: Message<NoValues>;
  readonly onceADayEveryDay: Message<NoValues>;
  readonly onceADayDaysAWeek: Message<{ daysCount: number; days: string | number }>;
  readonly timesADayEveryDay: Message<{ count: number; amount: string | number }>;
  readonly timesADayDaysAWeek: Message<{ count: number; daysCount: number; amount: string | number; days: string | number }>;
}
