"use client";

import clsx from "clsx";
import { type KeyboardEvent, memo } from "react";
import { ConflictStrip } from "@/components/programs/conflicts/conflict-strip";
import { ActiveLine, DoseEditor } from "@/components/programs/dose/dose-editor";
import { UsualMark } from "@/components/programs/dose/usual-dose";
import { stepUpId } from "@/components/programs/ladder/dose-step";
import { ItemChange } from "@/components/programs/ladder/item-change";
import { ladderButtonId } from "@/components/programs/ladder/ladder-swap";
import { useBuilderTools } from "@/components/programs/model/builder-tools";
import type { ExerciseName } from "@/components/programs/model/builder-view";
import { LeftOut } from "@/components/programs/phases/phase-of-item";
import { Notice } from "@/components/ui/notice";
import { PHONE, useMedia } from "@/components/ui/use-media";
import { type ItemTexts, itemInPhase } from "@/lib/domain/builder/builder-content";
import { isSameDose } from "@/lib/domain/dose/dose-same";
import { doseInPhase, type PhaseSpan } from "@/lib/domain/program/phase";
import type { DraftItem } from "@/lib/domain/program/program-draft";
import { DragHandle } from "./drag-handle";
import { ItemActions } from "./item-actions";
import { ItemFigure } from "./item-figure";
import { ItemHead } from "./item-head";
import { PhoneRow } from "./phone-row";
import { type RowHandle, useRowDrag } from "./use-row-drag";

export interface ItemRowProps {
  readonly item: DraftItem;
  readonly texts?: ItemTexts;
  /** Absent when the library does not hold the exercise any more. */
  readonly exercise?: ExerciseName;
  readonly index: number;
  readonly count: number;
  readonly isSelected: boolean;
  readonly isTicked: boolean;
  /** Whether exercises are being ticked for a change of several. */
  readonly isTicking: boolean;
  /** The week block on the screen and the one before it, in a program that has them. */
  readonly span?: PhaseSpan;
  readonly before?: PhaseSpan;
  /** The item before it was swapped or stepped up, as long as the row tells of it. */
  readonly was?: DraftItem;
}

/** One exercise of the program: its number, its figure, its name, and its dose in the words that will print. */
export const ItemRow = memo(function ItemRow(props: ItemRowProps) {
  const { index, isSelected } = props;
  const { dispatch, move } = useBuilderTools();
  const { itemId } = props.item;
  const drag = useRowDrag(itemId);
  const isPhone = useMedia(PHONE);
  const press = (event: KeyboardEvent) => goByKey(event, itemId, (step) => move(itemId, index + step));
  return (
    <li
      {...drag.row}
      id={`item-${itemId}`}
      tabIndex={-1}
      aria-labelledby={`${itemId}-name`}
      data-active={isSelected || undefined}
      className={clsx(isPhone ? "relative border-line px-1 py-3 not-last:border-b" : ROW, drag.className)}
      onKeyDown={press}
      onFocus={() => !isSelected && dispatch({ type: "select", itemIds: [itemId] })}
    >
      {isPhone ? <PhoneRow {...props} /> : <WideRow {...props} handle={drag.handle} />}
    </li>
  );
});

const ROW =
  "group/row relative grid scroll-my-3 grid-cols-[1.75rem_6rem_minmax(0,1fr)] gap-x-3 border-line px-2 py-2 max-md:grid-cols-[1.25rem_3.5rem_minmax(0,1fr)] max-md:gap-x-2 max-md:px-1 outline-offset-[-2px] not-last:border-b before:absolute before:inset-y-0 before:left-0 before:w-0.5 data-active:rounded-r data-active:bg-accent-soft data-active:before:bg-accent";

/** The row with the dose to change in its place. */
function WideRow(props: ItemRowProps & { readonly handle: RowHandle }) {
  const { exercise, index, span, handle } = props;
  const { itemId } = props.item;
  const item = itemInPhase(props.item, span?.phaseId);
  const name = exercise?.name ?? "An exercise that is gone";
  return (
    <>
      <DragHandle handle={handle} name={exercise?.name ?? "this exercise"} number={index + 1} />
      <ItemFigure item={item} {...(exercise && { exercise })} />
      <div className="grid min-w-0 content-start">
        <ItemHead {...props} item={item} name={name} />
        <ItemBody {...props} item={item} whole={props.item} />
        <ConflictStrip itemId={itemId} name={exercise?.name ?? "this exercise"} />
      </div>
    </>
  );
}

/** What the row says of the exercise: its dose, or why there is none. */
function ItemBody(props: ItemRowProps & { readonly whole: DraftItem }) {
  const { item, whole, texts, exercise, isSelected, span, was } = props;
  const { itemId, dose } = item;
  if (!exercise) {
    return (
      <>
        <Notice tone="warn" title="Not in the library any more">
          Remove it, or put another exercise in its place, before you publish.
        </Notice>
        <ActiveLine>
          <ItemActions {...props} />
        </ActiveLine>
      </>
    );
  }
  const isDone = span === undefined || doseInPhase(whole, span) !== undefined;
  if (!isDone) {
    return (
      <>
        <LeftOut itemId={itemId} name={exercise.name} span={span} />
        <ActiveLine>
          <ItemActions {...props} />
        </ActiveLine>
      </>
    );
  }
  return (
    <>
      <DoseEditor {...{ item, exercise }} {...(texts && { texts })} isActive={isSelected}>
        <ItemActions {...props} />
      </DoseEditor>
      {was && <ItemChange {...{ was, item, exercise }} phaseId={span?.phaseId} />}
      <SincePhase {...props} item={whole} />
      <div className="text-sm empty:hidden">
        <UsualMark {...{ itemId, dose, exercise }} />
      </div>
    </>
  );
}

/** In a later week block: whether the dose is as in the one before. */
function SincePhase({ item, span, before }: ItemRowProps) {
  const [was, is] = [before, span].map((phase) => phase && doseInPhase(item, phase));
  if (!before || was === undefined || is === undefined) return null;
  const words = before.words.toLowerCase();
  return (
    <p className={clsx("text-sm", isSameDose(was, is) ? "text-ink-soft" : "font-semibold")}>
      {isSameDose(was, is) ? `As in ${words}.` : `Not as in ${words}.`}
    </p>
  );
}

const LADDER_KEYS: Readonly<Record<string, "easier" | "harder">> = {
  ArrowLeft: "easier",
  ArrowRight: "harder",
};

/**
 * Alt with an arrow: up and down move the exercise, to the sides it goes down or up its ladder; with "+" its dose goes up a
 * step. In a text of several
 * lines the arrows to the sides go along the words.
 */
function goByKey(event: KeyboardEvent, itemId: string, move: (step: number) => void): void {
  if (!event.altKey) return;
  if (event.key === "+") {
    event.preventDefault();
    document.getElementById(stepUpId(itemId))?.click();
    return;
  }
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  const direction = LADDER_KEYS[event.key];
  const isText = event.target instanceof HTMLTextAreaElement;
  if (step === undefined && (!direction || isText)) return;
  // Otherwise the browser would leave the page.
  event.preventDefault();
  if (step !== undefined) move(step);
  else if (direction) document.getElementById(ladderButtonId(itemId, direction))?.click();
}
