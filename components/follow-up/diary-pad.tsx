"use client";

import { Button } from "@/components/ui/button";
import { type DiaryGrid, dateAt, isOpenDay, isPainRow, valueAt } from "@/lib/domain/adherence/diary-grid";
import { dayInWords } from "@/lib/domain/dates/date-words";
import { LOG_LIMITS } from "@/lib/domain/log/log-limits";
import type { DiaryDispatch } from "./use-diary";

interface DiaryPadProps {
  readonly grid: DiaryGrid;
  readonly dispatch: DiaryDispatch;
  readonly language: string;
}

const MOST_TICKS = 3;

/** What can be done with the chosen cell by mouse or thumb; the keys do the same. */
export function DiaryPad({ grid, dispatch, language }: DiaryPadProps) {
  const localDate = dateAt(grid);
  const name = grid.sheet.rows[grid.at.row]?.name ?? "Pain";
  if (!isOpenDay(grid, localDate))
    return <p className="text-sm text-ink-soft">{dayInWords(localDate, language)} has not come yet.</p>;
  return (
    <fieldset className="grid gap-2">
      <legend className="text-sm font-semibold wrap-anywhere">
        {name}, {dayInWords(localDate, language)}
      </legend>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Numbers grid={grid} dispatch={dispatch} />
        <div className="flex items-center gap-1">
          <Button size="sm" onClick={() => dispatch({ type: "fill-day" })}>
            All of this day
          </Button>
          <Button size="sm" variant="quiet" onClick={() => dispatch({ type: "clear-day" })}>
            Clear this day
          </Button>
        </div>
      </div>
    </fieldset>
  );
}

function Numbers({ grid, dispatch }: Omit<DiaryPadProps, "language">) {
  const isPain = isPainRow(grid);
  const last = isPain ? LOG_LIMITS.score.max : MOST_TICKS;
  const value = valueAt(grid) ?? (isPain ? undefined : 0);
  const nameOf = (number: number) => {
    if (isPain) return `Pain ${number}`;
    if (number > 1) return `Done ${number} times`;
    return number === 0 ? "0, not done" : "1, done once";
  };
  return (
    <div className="flex flex-wrap gap-0.5">
      {[...Array(last + 1).keys()].map((number) => (
        <Button
          key={number}
          size="sm"
          className="min-w-7 px-1!"
          aria-pressed={number === value}
          variant={number === value ? "primary" : "secondary"}
          aria-label={nameOf(number)}
          // A number that is chosen already is taken back.
          onClick={() => dispatch({ type: "set", value: number === value ? null : number })}
        >
          {number}
        </Button>
      ))}
    </div>
  );
}
