import { ICalAlarmType, ICalCalendar, type ICalDayJsStub, ICalEventBusyStatus } from "ical-generator";
import { tzlib_get_ical_block } from "timezones-ical-library";
import { addDays, DAYS_PER_WEEK, weekdayOf } from "@/lib/domain/dates/local-date";
import { say } from "@/lib/domain/words/say";
import type { Words } from "@/lib/domain/words/words";
import type { ReminderPlan } from "./reminder-plan";

export interface ReminderCalendar {
  /** Stays the same for one link, so that a calendar that is added again replaces the earlier one. */
  readonly uid: string;
  /** The page of the program; it opens for nobody without the link. */
  readonly page: string;
  readonly plan: ReminderPlan;
  readonly minutes: number;
  /** First local date. */
  readonly from: string;
  /** When the link ends. */
  readonly until: Date;
  readonly timeZone: string;
  readonly now: Date;
}

const WEEKDAY_CODES = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
const SECONDS_PER_DAY = 86_400;

/** The reminders as a calendar file (RFC 5545): one repeating event for each time of the day, in the clinic's zone. */
export function buildCalendarFile(words: Words<"calendar">, reminders: ReminderCalendar): string {
  // No word of health: calendars show on locked screens and on shared walls.
  const title = say(words, words.calendar.title);
  const { uid, page, plan, timeZone } = reminders;
  const [block, name] = zoneOf(timeZone);
  const calendar = new ICalCalendar({
    name: title,
    prodId: { company: "Homestretch", product: "Reminders", language: languageOf(words) },
    timezone: { name, generator: () => block },
    ttl: SECONDS_PER_DAY,
  });
  const first = firstDay(reminders);
  for (const [index, time] of plan.times.entries()) {
    const start = WallTime.on(first, time);
    const event = calendar.createEvent({
      id: `${uid}-${index + 1}`,
      timezone: name,
      stamp: new UtcTime(reminders.now),
      start,
      end: start.later(reminders.minutes),
      summary: title,
      url: page,
      busystatus: ICalEventBusyStatus.FREE,
      repeating: repetition(reminders),
    });
    event.createAlarm({ type: ICalAlarmType.display, trigger: 0, description: title });
  }
  return calendar.toString();
}

/** As a product's name has it (ISO 9070): "EN". */
function languageOf({ tag }: Words<"calendar">): string {
  return new Intl.Locale(tag).language.toUpperCase();
}

/** The zone's own rules, for calendars that do not know it, and the name they go by. */
function zoneOf(timeZone: string): [block: string, name: string] {
  const [block = "", parameter = ""] = tzlib_get_ical_block(timeZone);
  return [block, parameter.replace("TZID=", "")];
}

function firstDay({ from, plan }: ReminderCalendar): string {
  const ahead = Array.from({ length: DAYS_PER_WEEK }, (_, days) => addDays(from, days));
  return ahead.find((date) => plan.weekdays.includes(weekdayOf(date))) ?? from;
}

function repetition({ plan, until }: ReminderCalendar): string {
  const end = until.toISOString().replaceAll(/[-:]|\.\d+/g, "");
  if (plan.weekdays.length === DAYS_PER_WEEK) return `RRULE:FREQ=DAILY;UNTIL=${end}`;
  const days = plan.weekdays.map((day) => WEEKDAY_CODES[day - 1]).join(",");
  return `RRULE:FREQ=WEEKLY;WKST=MO;BYDAY=${days};UNTIL=${end}`;
}

/**
 * A time on the clinic's wall. The library would read a Date in the server's own zone; what it needs of a time with a
 * zone is only how it is written.
 */
class WallTime implements ICalDayJsStub {
  constructor(private readonly asIfUtc: Date) {}

  static on(date: string, time: string): WallTime {
    return new WallTime(new Date(`${date}T${time}:00Z`));
  }

  later(minutes: number): WallTime {
    return new WallTime(new Date(this.asIfUtc.getTime() + minutes * 60_000));
  }

  format(pattern?: string): string {
    const digits = this.asIfUtc.toISOString().replaceAll(/\D/g, "");
    return pattern === "HHmmss" ? digits.slice(8, 14) : digits.slice(0, 8);
  }

  tz(): this {
    return this;
  }

  utc(): this {
    return this;
  }

  isValid(): boolean {
    return !Number.isNaN(this.asIfUtc.getTime());
  }

  toDate(): Date {
    return this.asIfUtc;
  }

  toJSON(): string {
    return this.asIfUtc.toJSON();
  }
}

/** A moment, which the library writes without its "Z" in a calendar with a zone. */
class UtcTime extends WallTime {
  override format(pattern?: string): string {
    return pattern === "HHmmss" ? `${super.format(pattern)}Z` : super.format(pattern);
  }
}
