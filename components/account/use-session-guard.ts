"use client";

import { usePathname } from "next/navigation";
import { useCallback, useEffect, useRef, useState } from "react";
import { type Action, withNetworkFallback } from "@/lib/action/action-attempt";
import { IDLE } from "@/lib/action/action-state";
import { sessionCountdown, TOUCH_EVERY_MILLISECONDS } from "@/lib/domain/clinic/session-lifetime";

export type SessionGuardProps = {
  userId: string;
  /** Absolute end, in milliseconds. */
  endsAt: number;
  /** Notes that the session is in use. */
  stay: Action<{ userId: string; endsAt: number }>;
  /** Ends the session without leaving the page. */
  leave: Action<undefined>;
};

export type SessionPhase =
  | { readonly name: "live" | "ended" }
  | { readonly name: "warning"; readonly secondsLeft: number; readonly isAbsolute: boolean };

const LIVE: SessionPhase = { name: "live" };
const ENDED: SessionPhase = { name: "ended" };
const SECOND = 1000;

/** Follows how long the session still lives: what is done in any tab counts for all of them. */
export function useSessionGuard({ userId, endsAt, stay, leave }: SessionGuardProps) {
  const [phase, setPhase] = useState<SessionPhase>(LIVE);
  const session = useRef({ lastAsked: 0, endsAt });
  const hasEnded = useRef(false);

  const ask = useCallback(async () => {
    noteAsked(session.current);
    const state = await withNetworkFallback(stay)(IDLE, {});
    if (state.status === "saved") {
      // Somebody else has signed in meanwhile: what stands here is not for their eyes.
      if (state.data.userId !== userId) return window.location.reload();
      session.current.endsAt = state.data.endsAt;
      hasEnded.current = false;
      setPhase(LIVE);
    } else if (state.status === "refused" && state.reason === "signed-out") {
      hasEnded.current = true;
      setPhase(ENDED);
    }
  }, [stay, userId]);

  const look = useCallback(() => {
    if (hasEnded.current) return;
    const { warnAt, endAt, isAbsolute } = sessionCountdown(session.current.lastAsked, session.current.endsAt);
    const moment = Date.now();
    if (moment >= endAt) {
      hasEnded.current = true;
      setPhase(ENDED);
      void withNetworkFallback(leave)(IDLE, { endsAt: session.current.endsAt });
    } else if (moment >= warnAt) {
      setPhase({ name: "warning", secondsLeft: Math.ceil((endAt - moment) / SECOND), isAbsolute });
    } else setPhase(LIVE);
  }, [leave]);

  useAskedPages(session);
  useEffect(() => {
    const timer = window.setInterval(look, SECOND);
    return () => window.clearInterval(timer);
  }, [look]);
  useEffect(() => listen(session, hasEnded, ask), [ask]);
  return { phase, ask };
}

type Session = { lastAsked: number; endsAt: number };
type Held<Value> = { current: Value };

/** A page that was just shown has just been asked for. */
function useAskedPages(session: Held<Session>): void {
  const pathname = usePathname();
  useEffect(() => {
    if (pathname !== null) noteAsked(session.current);
  }, [pathname, session]);
}

const SHARED_KEY = "homestretch-last-asked";

function noteAsked(session: Session): void {
  session.lastAsked = Date.now();
  try {
    window.localStorage.setItem(SHARED_KEY, String(session.lastAsked));
  } catch {
    // Without storage each tab counts for itself.
  }
}

/** Typing and pointing keep the session alive; so does another tab; and a tab that had ended looks whether it lives again. */
function listen(session: Held<Session>, hasEnded: Held<boolean>, ask: () => Promise<void>): () => void {
  const used = () => {
    const { lastAsked, endsAt } = session.current;
    const { warnAt } = sessionCountdown(lastAsked, endsAt);
    const isDue = Date.now() - lastAsked > TOUCH_EVERY_MILLISECONDS;
    if (isDue && !hasEnded.current && Date.now() < warnAt) void ask();
  };
  const returned = () => {
    if (hasEnded.current && document.visibilityState === "visible") void ask();
  };
  const otherTab = (event: StorageEvent) => {
    if (event.key !== SHARED_KEY || event.newValue === null) return;
    session.current.lastAsked = Math.max(session.current.lastAsked, Number(event.newValue));
    if (hasEnded.current) void ask();
  };
  document.addEventListener("keydown", used);
  document.addEventListener("pointerdown", used);
  document.addEventListener("visibilitychange", returned);
  window.addEventListener("storage", otherTab);
  return () => {
    document.removeEventListener("keydown", used);
    document.removeEventListener("pointerdown", used);
    document.removeEventListener("visibilitychange", returned);
    window.removeEventListener("storage", otherTab);
  };
}
