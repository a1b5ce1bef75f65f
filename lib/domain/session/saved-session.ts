import { ITEM_FEELINGS, type ItemFeeling, LOG_LIMITS } from "@/lib/domain/log/log-limits";
import { reduceSession, runsOn, type SessionState } from "./session";
import type { SessionPlan } from "./session-plan";

const HOUR_MS = 3_600_000;
/** A session that was left longer ago begins anew. */
const KEPT_HOURS = 6;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What the end of a session asks for, as far as it is kept: numbers, no words. */
export interface SessionScores {
  readonly pain?: number;
  readonly effort?: number;
}

export interface SavedSession extends SessionScores {
  /** Made once for each session, so that it is recorded once however often it is sent. */
  readonly logId: string;
  readonly state: SessionState;
}

/** A session as text for the phone's own store: the ids of the exercises and counters, nothing that says whose it is. */
export function packSession(plan: SessionPlan, saved: SavedSession, savedAt: number): string {
  const { position, elapsedMs, isPaused, done, feelings } = saved.state;
  return JSON.stringify({
    ...fingerprint(plan),
    ...scoresOf({ ...saved }),
    logId: saved.logId,
    position,
    elapsedMs,
    isPaused,
    done,
    feelings,
    savedAt,
  });
}

/**
 * The session to go on with, paused; a walk has gone on by the wall clock though the phone threw the page away. Nothing when it is of another program, too old, or cannot be read.
 */
export function readSession(plan: SessionPlan, text: string | null, now: number): SavedSession | undefined {
  const fields = parse(text);
  if (!fields || !isSamePlan(plan, fields)) return undefined;
  const { position, elapsedMs, done, feelings, savedAt, logId } = fields;
  const isPlace = (place: unknown) => isWholeWithin(place, 0, plan.steps.length);
  if (typeof savedAt !== "number" || !(Math.abs(now - savedAt) < KEPT_HOURS * HOUR_MS)) return undefined;
  if (typeof logId !== "string" || !UUID.test(logId)) return undefined;
  if (!isPlace(position) || !Array.isArray(done) || !done.every(isPlace)) return undefined;
  const place = Number(position);
  const ran = typeof elapsedMs === "number" && elapsedMs > 0 ? elapsedMs : 0;
  const longest = (plan.steps[place]?.seconds ?? 0) * 1000;
  const state: SessionState = {
    position: place,
    elapsedMs: Math.min(ran, longest),
    isPaused: place < plan.steps.length,
    done: done.filter((end) => plan.steps[end]?.endsBout),
    feelings: feelingsOf(plan, feelings),
  };
  const isWalk = fields.isPaused === false && plan.steps[place] !== undefined && runsOn(plan.steps[place]);
  return {
    ...scoresOf(fields),
    logId,
    state: isWalk
      ? reduceSession(plan, { ...state, isPaused: false }, { kind: "tick", ms: now - savedAt })
      : state,
  };
}

type Fields = Readonly<Record<string, unknown>>;

function fingerprint({ versionNumber, exercises, steps }: SessionPlan) {
  return {
    format: 1,
    versionNumber,
    itemIds: exercises.map(({ words }) => words.itemId),
    steps: steps.length,
  };
}

function isSamePlan(plan: SessionPlan, { format, versionNumber, itemIds, steps }: Fields): boolean {
  return JSON.stringify({ format, versionNumber, itemIds, steps }) === JSON.stringify(fingerprint(plan));
}

function parse(text: string | null): Fields | undefined {
  if (text === null) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function scoresOf({ pain, effort }: Fields): SessionScores {
  const { min, max } = LOG_LIMITS.score;
  return {
    ...(isWholeWithin(pain, min, max) && { pain: Number(pain) }),
    ...(isWholeWithin(effort, min, max) && { effort: Number(effort) }),
  };
}

function feelingsOf({ exercises }: SessionPlan, kept: unknown): Record<number, ItemFeeling> {
  if (typeof kept !== "object" || kept === null) return {};
  const known = exercises.flatMap((_, place) => {
    const said: unknown = Reflect.get(kept, String(place));
    const feeling = ITEM_FEELINGS.find((one) => one === said);
    return feeling ? [[place, feeling] as const] : [];
  });
  return Object.fromEntries(known);
}

function isWholeWithin(value: unknown, min: number, max: number): boolean {
  return Number.isInteger(value) && Number(value) >= min && Number(value) <= max;
}
