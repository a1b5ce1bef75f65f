import clsx from "clsx";
import { Check, Smartphone } from "lucide-react";
import { type DiaryGrid, type DiaryPlace, isOpenDay, valueAt } from "@/lib/domain/adherence/diary-grid";
import { shortDate } from "@/lib/domain/adherence/follow-up-words";
import { WEEKDAY_NAMES } from "@/lib/domain/dose/dose-weekdays";
import { cellWords } from "./diary-cell-words";

interface DiaryWeekProps {
  readonly grid: DiaryGrid;
  /** From 0. */
  readonly week: number;
  readonly onPhone: Readonly<Record<string, readonly string[]>>;
  readonly language: string;
  readonly onGo: (at: DiaryPlace) => void;
}

const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;

/** One week of the sheet: exercises by days, and the pain row. */
export function DiaryWeek(props: DiaryWeekProps) {
  const { grid, week, language } = props;
  const { days, rows } = grid.sheet;
  const first = week * DAYS.length;
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are filled by keys is a grid.
    <table role="grid" className="w-full table-fixed border-collapse self-start">
      <caption className="pb-1 text-left font-semibold">
        Week {week + 1}, from {shortDate(days[first] ?? "", language)}
      </caption>
      <thead>
        <tr>
          <th scope="col" className="w-[30%]">
            <span className="sr-only">Exercise</span>
          </th>
          {DAYS.map((day) => (
            <DayHeading key={day} day={day} localDate={days[first + day] ?? ""} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ itemId, name }, row) => (
          <Row key={itemId} {...props} {...{ row, name, itemId, first }} />
        ))}
        <Row {...props} {...{ row: rows.length, name: "Pain, 0 to 10", first }} />
      </tbody>
    </table>
  );
}

function DayHeading({ day, localDate }: { day: number; localDate: string }) {
  const name = WEEKDAY_NAMES[day] ?? "";
  return (
    <th scope="col" abbr={name} className="pb-1 text-center text-sm font-semibold text-ink-soft">
      {name.slice(0, 2)}
      <span className="block font-normal tabular-nums">{Number(localDate.slice(-2))}</span>
    </th>
  );
}

interface RowProps extends DiaryWeekProps {
  readonly row: number;
  readonly name: string;
  /** Absent for pain. */
  readonly itemId?: string;
  readonly first: number;
}

function Row({ row, name, itemId, first, ...props }: RowProps) {
  return (
    <tr>
      <th
        scope="row"
        className="py-1 pr-2 text-left align-middle text-sm leading-tight font-normal wrap-anywhere"
      >
        {name}
      </th>
      {DAYS.map((day) => (
        <Cell key={day} {...props} at={{ row, day: first + day }} itemId={itemId} />
      ))}
    </tr>
  );
}

interface CellProps extends Omit<DiaryWeekProps, "week"> {
  readonly at: DiaryPlace;
  readonly itemId: string | undefined;
}

function Cell({ grid, at, itemId, onPhone, language, onGo }: CellProps) {
  const localDate = grid.sheet.days[at.day] ?? "";
  const isHere = grid.at.row === at.row && grid.at.day === at.day;
  const isOpen = isOpenDay(grid, localDate);
  const isOnPhone = itemId !== undefined && (onPhone[localDate]?.includes(itemId) ?? false);
  return (
    <td className="border border-line-strong p-0">
      <button
        type="button"
        data-cell={`${at.row}-${at.day}`}
        tabIndex={isHere ? 0 : -1}
        aria-label={cellWords(grid, at, language, isOnPhone)}
        aria-disabled={!isOpen}
        onClick={() => onGo(at)}
        className={clsx(
          "relative block h-10 w-full text-center text-base font-semibold tabular-nums focus-visible:-outline-offset-2",
          isHere ? "bg-accent-soft" : isOpen ? "bg-float" : "bg-wash",
        )}
      >
        <Mark value={valueAt(grid, at)} isTick={itemId !== undefined} />
        {isOnPhone && <Smartphone className="absolute top-0.5 right-0.5 size-3 text-ink-soft" />}
      </button>
    </td>
  );
}

function Mark({ value, isTick }: { value: number | null; isTick: boolean }) {
  if (value === null) return null;
  return isTick && value === 1 ? <Check className="inline text-accent-ink" strokeWidth={2.5} /> : value;
}
