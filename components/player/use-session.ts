import { useCallback, useEffect, useMemo, useState } from "react";
import { newLogId, phoneDate } from "@/components/outbox/new-log";
import { packSession, readSession, type SavedSession } from "@/lib/domain/session/saved-session";
import { NEW_SESSION, reduceSession, type SessionEvent, stepAt } from "@/lib/domain/session/session";
import { buildSessionPlan, type SessionSource } from "@/lib/domain/session/session-plan";
import type { PlayerWords } from "@/lib/domain/words/words";
import { keep, readKept } from "./player-settings";

const SAVE_EACH_MS = 5_000;

/** The session of today on this phone: goes on where it was left, and is kept at every step. */
export function useSession(words: PlayerWords, linkId: string, source: SessionSource, openedOn: string) {
  const store = `homestretch-session:${linkId}`;
  // The page may come from the phone's own copy of another day.
  const [date, setDate] = useState(openedOn);
  const plan = useMemo(() => buildSessionPlan(words, source, date), [words, source, date]);
  const [kept, setKept] = useState<SavedSession>({ logId: "", state: NEW_SESSION });
  const { state, logId } = kept;

  useEffect(() => {
    const today = phoneDate(new Date());
    const own = buildSessionPlan(words, source, today);
    setDate(today);
    setKept(readSession(own, readKept(store), Date.now()) ?? { logId: newLogId(), state: NEW_SESSION });
  }, [words, source, store]);

  const isBegun = state.position > 0 || state.done.length > 0;
  const moment = [
    state.position,
    state.isPaused,
    state.done.length,
    JSON.stringify(state.feelings),
    kept.pain,
    kept.effort,
    Math.floor(state.elapsedMs / SAVE_EACH_MS),
  ].join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: kept at each of these moments, not at every tick
  useEffect(() => {
    if (logId !== "" && isBegun) keep(store, packSession(plan, kept, Date.now()));
  }, [store, plan, logId, isBegun, moment]);

  const send = useCallback(
    (event: SessionEvent) =>
      setKept((before) => ({ ...before, state: reduceSession(plan, before.state, event) })),
    [plan],
  );
  const score = useCallback(
    (scores: Pick<SavedSession, "pain" | "effort">) => setKept((before) => ({ ...before, ...scores })),
    [],
  );
  const forget = useCallback(() => keep(store, undefined), [store]);
  return { plan, kept, step: stepAt(plan, state), send, score, forget };
}
