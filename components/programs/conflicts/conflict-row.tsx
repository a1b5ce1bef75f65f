"use client";

import { type ReactNode, useState } from "react";
import type { ConflictTools } from "@/components/programs/model/conflict-context";
import { focusItem } from "@/components/programs/model/item-focus";
import { Button } from "@/components/ui/button";
import type { Conflict } from "@/lib/domain/conflict/conflict-rule";
import { ConflictBasis } from "./conflict-basis";
import { ConflictLevelBadge } from "./conflict-level";
import { STRIP_BUTTON } from "./conflict-offers";
import { ConflictReason } from "./conflict-reason";

interface ConflictRowProps extends Pick<ConflictTools, "keep" | "alike" | "keepWithReason" | "aboutReasons"> {
  readonly conflict: Conflict;
  /** The exercise's name, for who hears the button without seeing the row. */
  readonly name: string;
  /** What can be taken instead, before the ways to keep it. */
  readonly children?: ReactNode;
}

/** One rule that an exercise trips: how strongly, why, and the way to keep it all the same. */
export function ConflictRow(props: ConflictRowProps) {
  const { conflict, name, keep, alike, keepWithReason, aboutReasons, children } = props;
  const [isReasonOpen, setIsReasonOpen] = useState(false);
  const { itemId, level, message, rule, basis } = conflict;
  const keepAndGoOn = async (reason: string) => {
    const answer = await keepWithReason(conflict, reason);
    if (answer.status === "saved") focusItem(itemId);
    return answer;
  };
  return (
    <li className="grid gap-1">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <div className="flex min-w-0 flex-1 basis-80 flex-wrap items-baseline gap-x-3">
          <p>
            <span className="mr-2 inline-flex align-middle">
              <ConflictLevelBadge level={level} />
            </span>
            {message}
          </p>
          <ConflictBasis {...{ rule, basis }} />
        </div>
        <div className="flex flex-wrap items-center gap-1.5">
          {children}
          {level === "stop" ? (
            !isReasonOpen && (
              <Button
                size="sm"
                className={STRIP_BUTTON}
                aria-label={`Keep with a reason: ${name}`}
                onClick={() => setIsReasonOpen(true)}
              >
                Keep with a reason
              </Button>
            )
          ) : (
            <KeepButtons
              {...{ conflict, name }}
              alike={alike(conflict)}
              onKeep={(conflicts) => {
                keep(conflicts);
                focusItem(itemId);
              }}
            />
          )}
        </div>
      </div>
      {isReasonOpen && (
        <ConflictReason about={aboutReasons} onKeep={keepAndGoOn} onCancel={() => setIsReasonOpen(false)} />
      )}
    </li>
  );
}

interface KeepButtonsProps {
  readonly conflict: Conflict;
  readonly name: string;
  readonly alike: readonly Conflict[];
  readonly onKeep: (conflicts: readonly Conflict[]) => void;
}

/** One press keeps the exercise, or every exercise of which the same rule warns. */
function KeepButtons({ conflict, name, alike, onKeep }: KeepButtonsProps) {
  const { rule } = conflict;
  return (
    <>
      <Button
        size="sm"
        className={STRIP_BUTTON}
        aria-label={`Keep: ${name}, rule ${rule}`}
        onClick={() => onKeep([conflict])}
      >
        Keep
      </Button>
      {alike.length > 1 && (
        <Button
          size="sm"
          variant="quiet"
          className={STRIP_BUTTON}
          aria-label={`Keep all ${alike.length}, rule ${rule}`}
          onClick={() => onKeep(alike)}
        >
          Keep all {alike.length}
        </Button>
      )}
    </>
  );
}
