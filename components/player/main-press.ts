import type { SessionEvent } from "@/lib/domain/session/session";
import type { SessionStep } from "@/lib/domain/session/session-step";

/** A button: what stands on it and what it does. */
export interface Press {
  readonly label: string;
  readonly event: SessionEvent;
}

const NEXT_LABELS: Partial<Record<SessionStep["kind"], string>> = {
  intro: "Start",
  count: "Done",
  ready: "I am ready",
  switch: "I am ready",
  rest: "Go on now",
};

/** The large button of a step. While a clock runs over work it pauses, so that a slip of the thumb ends nothing. */
export function mainPress({ kind }: SessionStep, isPaused: boolean): Press {
  if (isPaused) return { label: "Carry on", event: { kind: "resume" } };
  const label = NEXT_LABELS[kind];
  return label ? { label, event: { kind: "next" } } : { label: "Pause", event: { kind: "pause" } };
}

/** The other one of the two, smaller beside it; none while an exercise is introduced. */
export function sidePress({ kind }: SessionStep, isPaused: boolean): Press | undefined {
  if (kind === "intro" && !isPaused) return undefined;
  const isClocked = NEXT_LABELS[kind] === undefined;
  if (isPaused || isClocked) return { label: isClocked ? "Set done" : "Next", event: { kind: "next" } };
  return { label: "Pause", event: { kind: "pause" } };
}
