"use client";

import { Save, Undo2 } from "lucide-react";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { ErrorNote } from "@/components/ui/error-note";
import { Kbd } from "@/components/ui/kbd";
import { Notice } from "@/components/ui/notice";
import { dayInWords } from "@/lib/domain/dates/date-words";
import { DiaryPad } from "./diary-pad";
import { DiaryWeek } from "./diary-week";
import { type Diary, type DiarySource, useDiary } from "./use-diary";
import { useDiaryFocus } from "./use-diary-focus";

interface DiaryEntryProps extends DiarySource {
  readonly onPhone: Readonly<Record<string, readonly string[]>>;
  readonly language: string;
  readonly doneHref: string;
}

const DAYS_PER_WEEK = 7;

/** The sheet on the screen: weeks of exercises by days, as printed, filled by keys or by touch. */
export function DiaryEntry({ onPhone, language, doneHref, ...source }: DiaryEntryProps) {
  const diary = useDiary(source);
  const { grid, dispatch } = diary;
  const { ref, onKeyDown, said } = useDiaryFocus(diary, language);
  const weeks = Array.from({ length: grid.sheet.days.length / DAYS_PER_WEEK }, (_, week) => week);
  return (
    <div className="grid gap-6">
      <Keys />
      {diary.recalled && (
        <Notice title="Your typing is back">
          It was not saved when this page was left. Look it over, then save.
        </Notice>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the grids inside, which are one. */}
      <div ref={ref} onKeyDown={onKeyDown} className="grid gap-x-8 gap-y-6 xl:grid-cols-2">
        {weeks.map((week) => (
          <DiaryWeek
            key={week}
            {...{ grid, week, onPhone, language }}
            onGo={(at) => dispatch({ type: "go", at })}
          />
        ))}
      </div>
      <p role="status" aria-label="What was just typed" className="sr-only">
        {said}
      </p>
      <div
        data-screen-only
        className="sticky bottom-16 z-20 -mx-4 grid gap-3 border-t border-line bg-paper px-4 py-3 sm:-mx-8 sm:px-8 lg:bottom-0 lg:mx-0 lg:px-0"
      >
        <DiaryPad {...{ grid, dispatch, language }} />
        <Conflicts diary={diary} language={language} />
        <SaveLine diary={diary} doneHref={doneHref} />
      </div>
    </div>
  );
}

function Keys() {
  return (
    <p className="max-w-prose text-sm text-ink-soft max-md:hidden">
      Arrow keys move. <Kbd>Space</Kbd> ticks, a number says how often. <Kbd>A</Kbd> is all of this day.{" "}
      <Kbd>Enter</Kbd> goes to the next row. In the pain row type 0 to 9, and <Kbd>X</Kbd> for 10.{" "}
      <Kbd>Ctrl</Kbd> <Kbd>Z</Kbd> undoes, <Kbd>Ctrl</Kbd> <Kbd>S</Kbd> saves.
    </p>
  );
}

function Conflicts({ diary: { conflicts, unsaved }, language }: { diary: Diary; language: string }) {
  const open = conflicts.filter((theirs) => unsaved.some((mine) => mine.localDate === theirs.localDate));
  if (open.length === 0) return null;
  return (
    <Notice tone="warn" title="Entered meanwhile by somebody else, or in another tab" role="alert">
      {open.map(({ localDate }) => dayInWords(localDate, language)).join("; ")}. Your typing is still here and
      was not saved. Save again to put it in place of theirs; both stay in the record.
    </Notice>
  );
}

function SaveLine({ diary, doneHref }: { diary: Diary; doneHref: string }) {
  const { unsaved, pending, state, save, dispatch, grid } = diary;
  const days = unsaved.length === 1 ? "1 day" : `${unsaved.length} days`;
  return (
    <div className="grid gap-2">
      {state.status === "refused" && <ErrorNote reference={state.reference}>{state.message}</ErrorNote>}
      {state.status === "invalid" && <ErrorNote>{state.message}</ErrorNote>}
      <div className="flex flex-wrap items-center gap-2">
        <Button
          variant="primary"
          icon={<Save />}
          pending={pending}
          pendingLabel="Saving …"
          disabledReason={unsaved.length === 0 ? "Nothing is left to save" : undefined}
          onClick={save}
        >
          Save the diary
        </Button>
        <Button
          icon={<Undo2 />}
          disabledReason={grid.past.length === 0 ? "There is nothing to undo" : undefined}
          onClick={() => dispatch({ type: "undo" })}
        >
          Undo
        </Button>
        <ButtonLink href={doneHref} variant="quiet" className="max-sm:hidden">
          To the follow-up
        </ButtonLink>
        <p role="status" className="text-sm text-ink-soft">
          {unsaved.length > 0 ? `${days} not saved yet` : state.status === "saved" ? "Saved." : ""}
        </p>
      </div>
    </div>
  );
}
