"use client";

import clsx from "clsx";
import { ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import { type KeyboardEvent, memo } from "react";
import { FigureThumbnail } from "@/components/figure/figure-thumbnail";
import { IconButton } from "@/components/ui/icon-button";
import { Notice } from "@/components/ui/notice";
import type { ItemTexts } from "@/lib/domain/builder-content";
import { workingSide } from "@/lib/domain/dose-side";
import { doseInWords } from "@/lib/domain/dose-words";
import type { DraftItem } from "@/lib/domain/program-draft";
import { useBuilderTools } from "./builder-tools";
import type { ExerciseName } from "./builder-view";
import { DoseEditor } from "./dose-editor";

interface ItemRowProps {
  readonly item: DraftItem;
  readonly texts?: ItemTexts;
  /** Absent when the library does not hold the exercise any more. */
  readonly exercise?: ExerciseName;
  readonly index: number;
  readonly count: number;
  readonly isSelected: boolean;
}

/** One exercise of the program: its number, its name, its dose in the words that will print, and how to change it. */
export const ItemRow = memo(function ItemRow(props: ItemRowProps) {
  const { item, texts, exercise, index, isSelected } = props;
  const { dispatch, move } = useBuilderTools();
  const { itemId } = item;
  const moveByKey = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || step === undefined) return;
    event.preventDefault();
    move(itemId, index + step);
  };
  return (
    <li
      id={`item-${itemId}`}
      tabIndex={-1}
      aria-labelledby={`${itemId}-name`}
      className={clsx(
        "relative grid scroll-mt-28 gap-2 border-b border-line py-4 pl-3 outline-offset-[-2px] before:absolute before:inset-y-0 before:left-0 before:w-0.75 before:rounded-full",
        isSelected && "before:bg-accent",
      )}
      onKeyDown={moveByKey}
      onFocus={() => !isSelected && dispatch({ type: "select", itemIds: [itemId] })}
    >
      <ItemHeading {...props} />
      {exercise ? (
        <DoseEditor item={item} exercise={exercise} {...(texts && { texts })} />
      ) : (
        <Notice tone="warn" title="Not in the library any more">
          Remove it, or put another exercise in its place, before you publish.
        </Notice>
      )}
      <ItemButtons {...props} />
    </li>
  );
});

function ItemHeading({ item, exercise, index }: ItemRowProps) {
  return (
    <div className="flex items-start gap-3">
      <FigureThumbnail
        slug={exercise?.slug ?? ""}
        isDrawn={exercise?.isDrawn ?? false}
        side={workingSide(item.dose.side)}
        className="h-14 w-20 flex-none max-sm:hidden"
      />
      <div className="grid flex-1 gap-0.5">
        <h3 id={`${item.itemId}-name`} className="pr-26 text-lg">
          <span className="mr-2 text-ink-soft tabular-nums">{index + 1}</span>
          {exercise?.name ?? "An exercise that is gone"}
        </h3>
        {exercise && <p className="text-ink-soft">{doseInWords(item.dose, exercise.sideRule)}</p>}
      </div>
    </div>
  );
}

const REFUSED = "aria-disabled:opacity-40 aria-disabled:hover:bg-transparent";

function ItemButtons({ item, exercise, index, count }: ItemRowProps) {
  const { move, remove } = useBuilderTools();
  const name = exercise?.name ?? "this exercise";
  const { itemId } = item;
  return (
    <div className="absolute top-3 right-0 flex">
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
