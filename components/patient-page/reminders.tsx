"use client";

import { CalendarPlus } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { ReminderPlan } from "@/lib/domain/reminder/reminder-plan";
import { CalendarSubscription } from "./calendar-subscription";
import type { ReminderWords } from "./reminder-words";

interface RemindersProps {
  readonly words: ReminderWords;
  readonly linkId: string;
  /** What the program says; the patient may choose otherwise. */
  readonly plan: ReminderPlan;
}

/** Puts the exercises into the phone's own calendar: no account, and what is chosen is kept nowhere. */
export function Reminders({ words, linkId, plan }: RemindersProps) {
  const [chosen, setChosen] = useState(plan);
  const setTime = (index: number, time: string) =>
    setChosen(({ times, ...rest }) => ({
      ...rest,
      times: times.map((old, at) => (at === index ? time : old)),
    }));
  const toggle = (day: number) =>
    setChosen(({ weekdays, ...rest }) => ({
      ...rest,
      weekdays: weekdays.includes(day)
        ? weekdays.filter((other) => other !== day)
        : [...weekdays, day].sort((one, other) => one - other),
    }));
  return (
    <section
      aria-labelledby="reminders"
      className="laid-out-near-[33rem] grid grid-cols-[minmax(0,1fr)] gap-5 print:hidden"
    >
      <div className="grid gap-1">
        <h2 id="reminders" className="text-2xl">
          {words.reminders}
        </h2>
        <p>{words.remindersText}</p>
      </div>
      <form
        method="get"
        action={`/p/${linkId}/reminders.ics`}
        className="grid grid-cols-[minmax(0,1fr)] gap-5"
      >
        <TimeFields words={words} times={chosen.times} onChange={setTime} />
        <DayFields words={words} weekdays={chosen.weekdays} onToggle={toggle} />
        <div className="grid gap-2">
          <Button type="submit" size="lg" icon={<CalendarPlus />} className="justify-self-start text-wrap">
            {words.remindersAdd}
          </Button>
        </div>
      </form>
      <CalendarSubscription {...{ words, linkId, plan, chosen }} />
    </section>
  );
}

interface TimeFieldsProps {
  readonly words: ReminderWords;
  readonly times: readonly string[];
  readonly onChange: (index: number, time: string) => void;
}

function TimeFields({ words, times, onChange }: TimeFieldsProps) {
  const isOne = times.length === 1;
  return (
    <fieldset className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-2">
      <legend className="mb-2 font-semibold">{isOne ? words.remindersTime : words.remindersTimes}</legend>
      <div className="flex flex-wrap gap-3">
        {times.map((time, index) => (
          <input
            // A time may stand there twice while it is being changed.
            // biome-ignore lint/suspicious/noArrayIndexKey: the fields stay where they are
            key={index}
            type="time"
            name="at"
            required
            aria-label={isOne ? words.time : words.times[index]}
            value={time}
            onChange={(event) => onChange(index, event.target.value)}
            className="h-12 max-w-full rounded border border-line-strong bg-float px-3 text-xl tabular-nums"
          />
        ))}
      </div>
    </fieldset>
  );
}

interface DayFieldsProps {
  readonly words: ReminderWords;
  readonly weekdays: readonly number[];
  readonly onToggle: (day: number) => void;
}

function DayFields({ words, weekdays, onToggle }: DayFieldsProps) {
  return (
    <fieldset className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-2">
      <legend className="mb-2 font-semibold">{words.remindersDays}</legend>
      <div className="flex flex-wrap gap-2">
        {words.days.map(({ name, short }, index) => (
          <label
            key={name}
            className="flex min-h-12 min-w-14 cursor-pointer items-center justify-center rounded border border-line-strong bg-float px-2 has-checked:border-2 has-checked:border-accent-ink has-checked:bg-accent-soft has-checked:font-semibold has-checked:text-accent-ink forced-colors:has-checked:bg-[Highlight] forced-colors:has-checked:text-[HighlightText] forced-colors:has-checked:forced-color-adjust-none has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent-ink"
          >
            <input
              type="checkbox"
              name="day"
              value={index + 1}
              checked={weekdays.includes(index + 1)}
              onChange={() => onToggle(index + 1)}
              className="sr-only"
            />
            <span aria-hidden>{short}</span>
            <span className="sr-only">{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
