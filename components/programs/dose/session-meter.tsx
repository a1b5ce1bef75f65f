import { Badge } from "@/components/ui/badge";
import {
  ADHERENCE_EVIDENCE,
  meterLevel,
  minutesPerDay,
  NUDGE_ABOVE,
  sessionMinutes,
  WARNING_ABOVE,
} from "@/lib/domain/dose/session-minutes";
import type { SideRule } from "@/lib/domain/exercise/exercise";
import { itemsInPhase, type Phase } from "@/lib/domain/program/phase";
import type { DraftItem } from "@/lib/domain/program/program-draft";

interface SessionMeterProps {
  readonly items: readonly DraftItem[];
  /** The week block on the screen: only what is done in it takes time. */
  readonly phase?: Phase | undefined;
  readonly sideRules: ReadonlyMap<string, { readonly sideRule: SideRule }>;
}

/** How long the program takes and how much it asks for; says so when it is more than most people do. */
export function SessionMeter({ items: all, phase, sideRules }: SessionMeterProps) {
  const items = itemsInPhase(all, phase);
  const timed = items.map(({ exerciseId, dose }) => {
    const sideRule = sideRules.get(exerciseId)?.sideRule;
    return { dose, ...(sideRule && { sideRule }) };
  });
  const level = meterLevel(items.length);
  return (
    <div className="grid gap-2">
      <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1 tabular-nums">
        <Reading value={sessionMinutes(timed)} unit="min a session" />
        <Reading value={minutesPerDay(timed)} unit="min a day" />
        <Reading value={items.length} unit={items.length === 1 ? "exercise" : "exercises"} />
      </p>
      {level !== "fine" && (
        <details className="text-sm">
          <summary className="w-fit rounded">
            <Badge tone={level === "nudge" ? "info" : "warn"}>
              {level === "nudge"
                ? `More than ${NUDGE_ABOVE}: why fewer?`
                : `More than ${WARNING_ABOVE} is too much`}
            </Badge>
          </summary>
          <p className="mt-2 max-w-prose">
            People do what is short. Of those with two exercises about {ADHERENCE_EVIDENCE.percentWithTwo} %
            keep going; with four or more about {ADHERENCE_EVIDENCE.percentWithFourOrMore} %. Of those who
            skip, {ADHERENCE_EVIDENCE.percentWithoutTime} % say that they have no time and{" "}
            {ADHERENCE_EVIDENCE.percentForgetting} % that they forget. Keep the ones that matter most now; the
            others can come at the review.{" "}
            <cite className="text-ink-soft">Source: {ADHERENCE_EVIDENCE.source}.</cite>
          </p>
        </details>
      )}
    </div>
  );
}

function Reading({ value, unit }: { readonly value: number; readonly unit: string }) {
  return (
    <span>
      <strong className="text-lg">{value}</strong> <span className="text-ink-soft">{unit}</span>
    </span>
  );
}
