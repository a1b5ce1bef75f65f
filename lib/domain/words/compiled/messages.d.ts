// Written by scripts/build-words.mjs from the English words.
import type { Message, NoValues } from "../message";

export interface Messages {
  readonly dose: {
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
  };
  readonly sheet: {
    readonly doseTimes: Message<{ eachSide: "yes" | "other"; count: number; amount: string | number }>;
    readonly doseOnce: Message<{ eachSide: "yes" | "other" }>;
    readonly doseSetsOfTimes: Message<{ eachSide: "yes" | "other"; sets: number; count: number; amount: string | number }>;
    readonly doseMinutes: Message<{ count: number; amount: string | number }>;
    readonly doseSetsOfMinutes: Message<{ sets: number; count: number; amount: string | number }>;
    readonly doseTimesInMinutes: Message<{ timesCount: number; count: number; times: string | number; amount: string | number }>;
    readonly doseSetsOfTimesInMinutes: Message<{ sets: number; timesCount: number; count: number; times: string | number; amount: string | number }>;
    readonly doseHold: Message<{ unit: "minutes" | "other"; count: number; amount: string | number }>;
    readonly doseTempo: Message<{ parts: string | number }>;
    readonly doseRest: Message<{ unit: "minutes" | "other"; count: number; amount: string | number }>;
    readonly doseLoad: Message<{ load: string | number }>;
    readonly doseBodyWeight: Message<NoValues>;
    readonly doseEachSide: Message<NoValues>;
    readonly doseLeftOnly: Message<NoValues>;
    readonly doseRightOnly: Message<NoValues>;
    readonly doseOneSide: Message<NoValues>;
    readonly doseOn: Message<{ days: string | number }>;
    readonly doseTimesADayOn: Message<{ count: number; amount: string | number; days: string | number }>;
    readonly doseOnceAWeek: Message<NoValues>;
    readonly doseOnceADay: Message<NoValues>;
    readonly doseDaysAWeek: Message<{ daysCount: number; days: string | number }>;
    readonly doseTimesADay: Message<{ count: number; amount: string | number }>;
    readonly doseTimesADayDaysAWeek: Message<{ count: number; daysCount: number; amount: string | number; days: string | number }>;
  };
}
