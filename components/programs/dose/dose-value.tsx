"use client";

import clsx from "clsx";
import { type KeyboardEvent, memo, useState } from "react";
import { useBuilderTools } from "@/components/programs/model/builder-tools";
import { focusNextDose, focusSearch } from "@/components/programs/model/item-focus";
import type { Dose } from "@/lib/domain/dose/dose";
import { stepDose } from "@/lib/domain/dose/dose-step";
import { LOAD_SUGGESTIONS } from "@/lib/domain/dose/load";
import type { DoseTextField } from "@/lib/domain/dose/typed-dose";
import { FIELD_EXAMPLES, FIELD_NAMES } from "./dose-field-names";

/** A value inside the sentence: dotted at rest, a box under the mouse and in the row that is worked on. */
export const VALUE_BOX =
  "relative inline-flex h-6 max-w-full items-center rounded-tick border border-transparent px-1 -mx-1 align-bottom font-semibold tabular-nums pointer-coarse:text-[1rem] hover:border-line-strong hover:bg-float group-data-active/row:mx-0 group-data-active/row:border-line-strong group-data-active/row:bg-float focus-within:border-accent focus-within:bg-float focus-within:outline-2 focus-within:outline-accent";

/** The words of a value at rest. */
export const VALUE_WORDS =
  "truncate underline decoration-line-strong decoration-dotted decoration-1 underline-offset-4 group-data-active/row:no-underline";

/** The loads a field offers; `LoadChoices` holds them once for the whole page. */
const LOADS_ID = "dose-loads";
const BIG_STEP = 5;
/** Who types a unit sees that one. */
const OWN_UNIT = /\p{L}/u;

interface DoseValueProps {
  readonly itemId: string;
  readonly field: DoseTextField;
  /** What stands in the field. */
  readonly text: string;
  /** What stands there while nobody types, in the words that print. */
  readonly words: string;
  /** What stands behind the number while somebody types. */
  readonly unit: string;
  /** Whether the text cannot be taken over; what to do about it stands below. */
  readonly isWrong: boolean;
  /** Whether it stands there only while the exercise is worked on, and prints nothing: work begins with the next value. */
  readonly isSilent: boolean;
  readonly dose: Dose;
}

/** One value of a dose, changed where it is read. What is typed stays, taken over or not. */
export const DoseValue = memo(function DoseValue(props: DoseValueProps) {
  const { itemId, field, text, words, unit, isWrong, isSilent, dose } = props;
  const { dispatch } = useBuilderTools();
  const [isTyping, setTyping] = useState(false);
  const id = `${itemId}-${field}`;
  const type = (typed: string) => dispatch({ type: "type-item", itemId, field, text: typed });
  const atRest = isWrong || words === "" ? text || "…" : words;
  return (
    <span className={clsx(VALUE_BOX, isWrong && "mx-0! border-stop! bg-stop-soft!")}>
      <span
        aria-hidden
        className={clsx(VALUE_WORDS, "whitespace-pre", isTyping ? "invisible min-w-[1ch]" : "")}
      >
        {isTyping ? text || (FIELD_EXAMPLES[field] ?? "") : atRest}
      </span>
      {isTyping && unit !== "" && !OWN_UNIT.test(text) && (
        <span aria-hidden className="pl-1 font-normal whitespace-pre text-ink-soft">
          {unit}
        </span>
      )}
      <input
        id={id}
        aria-label={FIELD_NAMES[field]}
        value={text}
        autoComplete="off"
        placeholder={FIELD_EXAMPLES[field]}
        list={field === "load" ? LOADS_ID : undefined}
        inputMode={field === "sets" ? "numeric" : "text"}
        data-silent={isSilent || undefined}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${id}-problem` : undefined}
        className="absolute inset-0 w-full rounded-tick bg-transparent px-1 opacity-0 outline-none focus:opacity-100"
        onFocus={(event) => {
          setTyping(true);
          event.target.select();
        }}
        onBlur={() => {
          setTyping(false);
          dispatch({ type: "settle" });
        }}
        onChange={(event) => type(event.target.value)}
        onKeyDown={(event) => {
          const stepped = steps(event, (by) => stepDose(dose, field, text, by));
          if (stepped !== undefined) type(stepped);
          else goOn(event, itemId, field);
        }}
      />
    </span>
  );
});

/** The number after an arrow key, which is then not the browser's any more; undefined for any other key. */
function steps(
  event: KeyboardEvent<HTMLInputElement>,
  step: (by: number) => string | undefined,
): string | undefined {
  const way = { ArrowUp: 1, ArrowDown: -1 }[event.key];
  if (way === undefined || event.altKey || event.ctrlKey || event.metaKey) return undefined;
  const stepped = step(way * (event.shiftKey ? BIG_STEP : 1));
  if (stepped !== undefined) event.preventDefault();
  return stepped;
}

/** Enter leads to the next exercise, Esc and "/" back to the search; in a load "/" is a letter. */
function goOn(event: KeyboardEvent<HTMLInputElement>, itemId: string, field: DoseTextField): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
  const isSearch = event.key === "Escape" || (event.key === "/" && field !== "load");
  if (event.key !== "Enter" && !isSearch) return;
  event.preventDefault();
  event.stopPropagation();
  if (isSearch) focusSearch();
  else focusNextDose(itemId);
}

/** What the load fields offer before anything is typed. */
export function LoadChoices() {
  return (
    <datalist id={LOADS_ID}>
      {LOAD_SUGGESTIONS.map((load) => (
        <option key={load} value={load} />
      ))}
    </datalist>
  );
}
