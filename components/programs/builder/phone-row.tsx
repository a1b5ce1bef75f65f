"use client";

import { ChevronRight, TriangleAlert } from "lucide-react";
import { useState } from "react";
import { FigureThumbnail } from "@/components/figure/figure-thumbnail";
import { useConflictTools } from "@/components/programs/model/conflict-context";
import { rowButtonId } from "@/components/programs/model/go-to-place";
import { itemInPhase } from "@/lib/domain/builder/builder-content";
import { workingSide } from "@/lib/domain/dose/dose-side";
import { formatDose } from "@/lib/domain/dose/dose-words";
import { doseInPhase } from "@/lib/domain/program/phase";
import { ENGLISH } from "@/lib/domain/words/english";
import type { ItemRowProps } from "./item-row";
import { PhoneDose } from "./phone-dose";

/** An exercise of the program on a phone: its figure and its dose in words; a tap opens what changes them. */
export function PhoneRow(props: ItemRowProps) {
  const { exercise, index, span } = props;
  const { itemId } = props.item;
  const item = itemInPhase(props.item, span?.phaseId);
  const [isOpen, setOpen] = useState(false);
  const open = useConflictTools()?.byItem.get(itemId)?.open ?? [];
  const isDone = span === undefined || doseInPhase(props.item, span) !== undefined;
  const name = exercise?.name ?? "An exercise that is gone";
  return (
    <>
      <div className="grid grid-cols-[5.5rem_minmax(0,1fr)_auto] items-center gap-x-3">
        <FigureThumbnail
          slug={exercise?.slug ?? ""}
          isDrawn={exercise?.isDrawn ?? false}
          side={workingSide(item.dose.side)}
          className="h-16.5 w-22 self-start border border-line"
        />
        <div className="grid min-w-0 content-start gap-0.5">
          <h3 id={`${itemId}-name`} className="text-lg leading-snug">
            <button
              type="button"
              id={rowButtonId(itemId)}
              aria-haspopup="dialog"
              className="text-left font-semibold after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
              onClick={() => setOpen(true)}
            >
              <span className="mr-2 tabular-nums">{index + 1}</span>
              {name}
            </button>
          </h3>
          <p>
            {!exercise && "Not in the library any more."}
            {exercise &&
              (isDone
                ? formatDose(ENGLISH, item.dose, exercise.sideRule)
                : `Not in ${span.words.toLowerCase()}.`)}
          </p>
          {open.length > 0 && (
            <p className="flex items-center gap-1 text-sm font-semibold text-warn-ink">
              <TriangleAlert /> {open.length === 1 ? "1 thing to check" : `${open.length} things to check`}
            </p>
          )}
        </div>
        <ChevronRight className="text-ink-soft" />
      </div>
      <PhoneDose {...props} item={item} isOpen={isOpen} isDone={isDone} onClose={() => setOpen(false)} />
    </>
  );
}
