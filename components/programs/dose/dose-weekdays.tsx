"use client";

import clsx from "clsx";
import type { KeyboardEvent } from "react";
import { useBuilderTools } from "@/components/programs/model/builder-tools";
import type { Dose } from "@/lib/domain/dose/dose";
import { toggleWeekday, WEEKDAY_NAMES, withWeekdays } from "@/lib/domain/dose/dose-weekdays";

interface DoseWeekdaysProps {
  readonly itemId: string;
  readonly dose: Dose;
}

/** The days of the week a dose is for, as switches in one stop of the Tab key: arrows go along them. */
export function DoseWeekdays({ itemId, dose }: DoseWeekdaysProps) {
  const { dispatch } = useBuilderTools();
  const { weekdays = [] } = dose;
  const toggle = (day: number) => {
    const changed = withWeekdays(dose, toggleWeekday(weekdays, day));
    dispatch({ type: "set-doses", doses: [{ itemId, dose: changed }], fields: ["daysPerWeek"] });
  };
  return <WeekdaySwitches id={`${itemId}-weekdays`} weekdays={weekdays} onToggle={toggle} />;
}

interface WeekdaySwitchesProps {
  readonly id: string;
  readonly weekdays: readonly number[];
  readonly onToggle: (day: number) => void;
}

/** The seven days, Monday first. */
export function WeekdaySwitches({ id, weekdays, onToggle }: WeekdaySwitchesProps) {
  const stop = weekdays[0] ?? 1;
  return (
    <fieldset className="grid gap-0.5">
      <legend className="mb-0.5 text-sm text-ink-soft">
        On<span className="sr-only"> these days of the week</span>
      </legend>
      <div className="flex">
        {WEEKDAY_NAMES.map((name, index) => {
          const day = index + 1;
          const isOn = weekdays.includes(day);
          return (
            <button
              key={name}
              type="button"
              id={day === stop ? id : undefined}
              aria-pressed={isOn}
              aria-label={name}
              tabIndex={day === stop ? 0 : -1}
              className={clsx(
                "-ml-px h-10 w-8 border border-line-strong text-center first:ml-0 first:rounded-l last:rounded-r focus-visible:z-10",
                isOn ? "bg-accent-ink font-semibold text-paper" : "bg-float hover:bg-wash",
              )}
              onClick={() => onToggle(day)}
              onKeyDown={goAlong}
            >
              {name.charAt(0)}
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}

function goAlong(event: KeyboardEvent<HTMLButtonElement>): void {
  if (event.altKey) return;
  const { nextElementSibling, previousElementSibling } = event.currentTarget;
  const next = { ArrowRight: nextElementSibling, ArrowLeft: previousElementSibling }[event.key];
  if (!(next instanceof HTMLElement)) return;
  event.preventDefault();
  next.focus();
}
