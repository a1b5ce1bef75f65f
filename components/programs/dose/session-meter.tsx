import { Info, TriangleAlert } from "lucide-react";
import { Popup } from "@/components/ui/popup";
import type { SideRule } from "@/lib/domain/dose/dose-side";
import {
  ADHERENCE_EVIDENCE,
  meterLevel,
  minutesPerDay,
  NUDGE_ABOVE,
  sessionMinutes,
  WARNING_ABOVE,
} from "@/lib/domain/dose/session-minutes";
import { itemsInPhase, type Phase } from "@/lib/domain/program/phase";
import type { DraftItem } from "@/lib/domain/program/program-draft";
import { findWarmUp, type WarmedExercise } from "@/lib/domain/program/warm-up";
import type { Reader } from "@/lib/domain/reader/circumstance";

interface SessionMeterProps {
  readonly items: readonly DraftItem[];
  /** The week block on the screen: only what is done in it takes time. */
  readonly phase?: Phase | undefined;
  readonly exercises: ReadonlyMap<string, WarmedExercise & { readonly sideRule: SideRule }>;
  /** Who will do it: decides how to warm up. */
  readonly reader: Reader;
}

/** How long the program takes and how much it asks for; says so when it is more than most people do. */
export function SessionMeter({ items: all, phase, exercises, reader }: SessionMeterProps) {
  const items = itemsInPhase(all, phase);
  const timed = items.map(({ exerciseId, dose }) => {
    const sideRule = exercises.get(exerciseId)?.sideRule;
    return { dose, ...(sideRule && { sideRule }) };
  });
  const warmUp = findWarmUp(
    all.flatMap(({ exerciseId }) => exercises.get(exerciseId) ?? []),
    reader,
  );
  const level = meterLevel(items.length);
  const minutes = sessionMinutes(timed, warmUp?.minutes);
  return (
    <Popup
      label="How long the program takes"
      className="flex h-8 flex-none items-center gap-1.5 rounded px-1 text-sm whitespace-nowrap tabular-nums hover:bg-wash"
      panelClassName="w-96"
      button={
        <>
          <strong>
            {minutes} min<span className="sr-only"> a session</span>
          </strong>
          <span aria-hidden>·</span>
          <strong>
            {items.length} {items.length === 1 ? "exercise" : "exercises"}
          </strong>
          {level === "warning" ? (
            <TriangleAlert aria-label={`More than ${WARNING_ABOVE} is too much`} className="text-warn-ink" />
          ) : (
            <Info className="text-ink-soft" />
          )}
        </>
      }
    >
      <div className="grid gap-2">
        <p>
          <strong>{minutes}</strong> min a session, <strong>{minutesPerDay(timed, warmUp?.minutes)}</strong>{" "}
          min a day.
        </p>
        {warmUp && (
          <p className="text-ink-soft">
            With {warmUp.minutes} minutes of warm-up before each session; the sheet says how.
          </p>
        )}
        {level === "nudge" && <p className="font-semibold">More than {NUDGE_ABOVE}: why fewer?</p>}
        {level === "warning" && (
          <p className="font-semibold text-warn-ink">More than {WARNING_ABOVE} is too much.</p>
        )}
        <p>
          People do what is short. Of those with two exercises about {ADHERENCE_EVIDENCE.percentWithTwo} %
          keep going; with four or more about {ADHERENCE_EVIDENCE.percentWithFourOrMore} %. Of those who skip,{" "}
          {ADHERENCE_EVIDENCE.percentWithoutTime} % say that they have no time and{" "}
          {ADHERENCE_EVIDENCE.percentForgetting} % that they forget. Keep the ones that matter most now; the
          others can come at the review.{" "}
          <cite className="text-ink-soft">Source: {ADHERENCE_EVIDENCE.source}.</cite>
        </p>
      </div>
    </Popup>
  );
}
