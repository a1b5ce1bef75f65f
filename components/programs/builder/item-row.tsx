"use client";

import clsx from "clsx";
import { ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import { type KeyboardEvent, memo } from "react";
import { FigureThumbnail } from "@/components/figure/figure-thumbnail";
import { ConflictStrip } from "@/components/programs/conflicts/conflict-strip";
import { BulkTick } from "@/components/programs/dose/bulk-tick";
import { DoseEditor } from "@/components/programs/dose/dose-editor";
import { UsualMark } from "@/components/programs/dose/usual-dose";
import { LadderSwap, ladderButtonId } from "@/components/programs/ladder/ladder-swap";
import { LeftOut } from "@/components/programs/phases/phase-of-item";
import { IconButton } from "@/components/ui/icon-button";
import { Notice } from "@/components/ui/notice";
import { type ItemTexts, itemInPhase } from "@/lib/domain/builder/builder-content";
import { isSameDose } from "@/lib/domain/dose/dose-same";
import { workingSide } from "@/lib/domain/dose/dose-side";
import { doseInWords } from "@/lib/domain/dose/dose-words";
import { doseInPhase, type PhaseSpan } from "@/lib/domain/program/phase";
import type { DraftItem } from "@/lib/domain/program/program-draft";
import { useBuilderTools } from "./builder-tools";
import type { ExerciseName } from "./builder-view";
import { DragHandle } from "./drag-handle";
import { type RowHandle, useRowDrag } from "./use-row-drag";

interface ItemRowProps {
  readonly item: DraftItem;
  readonly texts?: ItemTexts;
  /** Absent when the library does not hold the exercise any more. */
  readonly exercise?: ExerciseName;
  readonly index: number;
  readonly count: number;
  readonly isSelected: boolean;
  readonly isTicked: boolean;
  /** The week block on the screen and the one before it, in a program that has them. */
  readonly span?: PhaseSpan;
  readonly before?: PhaseSpan;
}

/** One exercise of the program: its number, its name, its dose in the words that will print, and how to change it. */
export const ItemRow = memo(function ItemRow(props: ItemRowProps) {
  const { texts, exercise, index, isSelected, span } = props;
  const { dispatch, move } = useBuilderTools();
  const { itemId } = props.item;
  const item = itemInPhase(props.item, span?.phaseId);
  const isDone = span === undefined || doseInPhase(props.item, span) !== undefined;
  const drag = useRowDrag(itemId);
  const press = (event: KeyboardEvent) => goByKey(event, itemId, (step) => move(itemId, index + step));
  return (
    <li
      {...drag.row}
      id={`item-${itemId}`}
      tabIndex={-1}
      aria-labelledby={`${itemId}-name`}
      className={clsx(
        "relative grid scroll-mt-28 gap-2 border-b border-line py-4 pl-3 outline-offset-[-2px] before:absolute before:inset-y-0 before:left-0 before:w-0.75 before:rounded-full",
        isSelected && "before:bg-accent",
        drag.className,
      )}
      onKeyDown={press}
      onFocus={() => !isSelected && dispatch({ type: "select", itemIds: [itemId] })}
    >
      <ItemHeading {...props} item={item} isDone={isDone} isAsBefore={isAsBefore(props)} />
      {exercise && !isDone && span && <LeftOut itemId={itemId} name={exercise.name} span={span} />}
      {exercise && isDone && <DoseEditor {...{ item, exercise, span }} {...(texts && { texts })} />}
      {!exercise && (
        <Notice tone="warn" title="Not in the library any more">
          Remove it, or put another exercise in its place, before you publish.
        </Notice>
      )}
      <ConflictStrip itemId={itemId} name={exercise?.name ?? "this exercise"} />
      <ItemButtons {...props} handle={drag.handle} />
    </li>
  );
});

interface ItemHeadingProps extends ItemRowProps {
  readonly isDone: boolean;
  readonly isAsBefore: boolean;
}

function isAsBefore({ item, span, before }: ItemRowProps): boolean {
  const [was, is] = [before, span].map((phase) => phase && doseInPhase(item, phase));
  return was !== undefined && is !== undefined && isSameDose(was, is);
}

function ItemHeading(props: ItemHeadingProps) {
  const { item, exercise, index, isTicked, isDone } = props;
  const name = exercise?.name ?? "An exercise that is gone";
  return (
    <div className="flex items-start gap-3">
      <BulkTick itemId={item.itemId} name={name} isTicked={isTicked} />
      <FigureThumbnail
        slug={exercise?.slug ?? ""}
        isDrawn={exercise?.isDrawn ?? false}
        side={workingSide(item.dose.side)}
        className="h-14 w-20 flex-none max-sm:hidden"
      />
      <div className="grid min-w-0 flex-1 gap-0.5">
        <h3 id={`${item.itemId}-name`} className="pr-34 text-lg">
          <span className="mr-2 text-ink-soft tabular-nums">{index + 1}</span>
          {name}
        </h3>
        {exercise && isDone && <DoseLines {...props} exercise={exercise} />}
      </div>
    </div>
  );
}

/** The dose in the words that will print, whose dose it is, and where one can go from here. */
function DoseLines(props: ItemHeadingProps & { readonly exercise: ExerciseName }) {
  const { item, exercise, before } = props;
  const { itemId, dose } = item;
  return (
    <>
      <p className={clsx(before && !props.isAsBefore ? "font-medium" : "text-ink-soft")}>
        {doseInWords(dose, exercise.sideRule)}
        {props.isAsBefore && before && ` As in ${before.words.toLowerCase()}.`}
      </p>
      <LadderSwap {...{ itemId, exercise }}>
        <UsualMark {...{ itemId, dose, exercise }} />
      </LadderSwap>
    </>
  );
}

const LADDER_KEYS: Readonly<Record<string, "easier" | "harder">> = {
  ArrowLeft: "easier",
  ArrowRight: "harder",
};

/**
 * Alt with an arrow: up and down move the exercise, to the sides it goes down or up its ladder. In a text of several
 * lines the arrows to the sides go along the words.
 */
function goByKey(event: KeyboardEvent, itemId: string, move: (step: number) => void): void {
  if (!event.altKey) return;
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  const direction = LADDER_KEYS[event.key];
  const isText = event.target instanceof HTMLTextAreaElement;
  if (step === undefined && (!direction || isText)) return;
  // Otherwise the browser would leave the page.
  event.preventDefault();
  if (step !== undefined) move(step);
  else if (direction) document.getElementById(ladderButtonId(itemId, direction))?.click();
}

const REFUSED = "aria-disabled:opacity-40 aria-disabled:hover:bg-transparent";

function ItemButtons({ item, exercise, index, count, handle }: ItemRowProps & { handle: RowHandle }) {
  const { move, remove } = useBuilderTools();
  const name = exercise?.name ?? "this exercise";
  const { itemId } = item;
  return (
    <div className="absolute top-3 right-0 flex">
      <DragHandle handle={handle} name={name} />
      <IconButton
        size="sm"
        label={`Move ${name} up`}
        icon={<ArrowUp />}
        aria-disabled={index === 0 || undefined}
        className={REFUSED}
        aria-keyshortcuts="Alt+ArrowUp"
        onClick={() => move(itemId, index - 1)}
      />
      <IconButton
        size="sm"
        label={`Move ${name} down`}
        icon={<ArrowDown />}
        aria-disabled={index === count - 1 || undefined}
        className={REFUSED}
        aria-keyshortcuts="Alt+ArrowDown"
        onClick={() => move(itemId, index + 1)}
      />
      <IconButton size="sm" label={`Remove ${name}`} icon={<Trash2 />} onClick={() => remove(itemId)} />
    </div>
  );
}
