"use client";

import { Ellipsis } from "lucide-react";
import { BulkTick } from "@/components/programs/dose/bulk-tick";
import { DoseMore } from "@/components/programs/dose/dose-more";
import { LadderSwap } from "@/components/programs/ladder/ladder-swap";
import { Popup } from "@/components/ui/popup";
import { sessionMinutes } from "@/lib/domain/dose/session-minutes";
import { doseInPhase } from "@/lib/domain/program/phase";
import type { ItemRowProps } from "./item-row";

/** The first line of a row: the name, the ladder, the minutes, and what is seldom needed. */
export function ItemHead(props: ItemRowProps & { readonly name: string }) {
  const { item, name, exercise, isTicked, isTicking, isSelected, span } = props;
  const { itemId, dose } = item;
  const isDone = span === undefined || doseInPhase(props.item, span) !== undefined;
  const minutes = exercise && sessionMinutes([{ dose, sideRule: exercise.sideRule }]);
  return (
    <div className="flex min-h-6 items-start gap-x-3 max-md:flex-wrap">
      {isTicking && <BulkTick itemId={itemId} name={name} isTicked={isTicked} />}
      <h3
        id={`${itemId}-name`}
        className="min-w-0 flex-1 leading-6 text-base wrap-anywhere max-md:basis-full"
      >
        {name}
      </h3>
      {exercise && (
        <LadderSwap {...{ itemId, exercise }} dose={isDone ? dose : undefined} isActive={isSelected} />
      )}
      {minutes !== undefined && (
        <span className="w-13 flex-none text-right text-sm leading-6 text-ink-soft tabular-nums">
          {minutes} min
        </span>
      )}
      {exercise && (
        <Popup
          label={`More about ${name}`}
          buttonLabel={`More about ${name}`}
          align="right"
          className="grid size-6 flex-none place-items-center rounded-tick text-ink-soft hover:bg-wash hover:text-ink"
          button={<Ellipsis />}
        >
          <DoseMore {...{ itemId, dose, exercise, span }} />
        </Popup>
      )}
    </div>
  );
}
