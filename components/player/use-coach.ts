import { useEffect, useRef, useState } from "react";
import { runsOn, type SessionState } from "@/lib/domain/session/session";
import type { SessionPlan } from "@/lib/domain/session/session-plan";
import type { SessionStep } from "@/lib/domain/session/session-step";
import { announcement, reminder, secondsLeft } from "@/lib/domain/session/session-words";
import { say as sayInWords } from "@/lib/domain/words/say";
import type { PlayerWords } from "@/lib/domain/words/words";
import { type Coach, createCoach, type Signal } from "./coach";
import type { PlayerSettings } from "./player-settings";

const SOON_SECONDS = 3;
const BEGINS: readonly SessionStep["kind"][] = ["hold", "minutes", "count"];
const WAITS: readonly SessionStep["kind"][] = ["rest", "relax", "switch"];

type CoachChoice = {
  words: PlayerWords;
  plan: SessionPlan;
  state: SessionState;
  step: SessionStep | undefined;
  settings: PlayerSettings;
  /** BCP 47 of the page. */
  lang: string;
};

/**
 * Says what begins, by voice, tone and vibration as chosen. Answers the words for screen readers too: one sentence when
 * a step begins and one near the end of a long one, never a running count.
 */
export function useCoach({ words, plan, state, step, settings, lang }: CoachChoice) {
  const [said, setSaid] = useState("");
  const coach = useRef<Coach>(undefined);
  const last = useRef({ position: state.position, isPaused: state.isPaused, left: 0 });
  const left = step ? secondsLeft(step, state.elapsedMs) : 0;

  const chosen = useRef(settings);
  /** Seconds to the end of what goes on while the page is away. */
  const runningOn = useRef<number>(undefined);
  useEffect(() => {
    chosen.current = settings;
    runningOn.current = step && runsOn(step) && !state.isPaused ? left : undefined;
  }, [settings, step, state.isPaused, left]);

  useEffect(() => {
    const before = last.current;
    last.current = { position: state.position, isPaused: state.isPaused, left };
    const { saidPaused, saidPausedAt, saidGoingOn } = words.player;
    const say = (text: string) => {
      if (text === "") return;
      setSaid(text);
      coach.current?.say(text, settings);
    };
    const signal = (one: Signal) => coach.current?.signal(one, settings);
    if (before.position !== state.position) {
      const begun = announcement(words, plan, step);
      say(state.isPaused && step ? sayInWords(words, saidPausedAt, { step: begun }) : begun);
      const one = signalOf(step);
      if (one) signal(one);
    } else if (before.isPaused !== state.isPaused) {
      const begun = announcement(words, plan, step);
      say(state.isPaused ? sayInWords(words, saidPaused) : sayInWords(words, saidGoingOn, { step: begun }));
    } else if (left < before.left && !state.isPaused) {
      say(reminder(words, step, left));
      if (left > 0 && left <= SOON_SECONDS && (step?.seconds ?? 0) > SOON_SECONDS) signal("soon");
    }
  }, [words, plan, step, settings, state.position, state.isPaused, left]);

  useEffect(() => {
    let unring: (() => void) | undefined;
    const onVisibility = () => {
      unring?.();
      unring = undefined;
      const seconds = runningOn.current;
      if (document.hidden && seconds !== undefined) unring = coach.current?.ringIn(seconds, chosen.current);
      // A call or another app has taken the sound away; whoever comes back wants it.
      if (!document.hidden) coach.current?.wake();
    };
    document.addEventListener("visibilitychange", onVisibility);
    return () => {
      document.removeEventListener("visibilitychange", onVisibility);
      unring?.();
      coach.current?.hush();
    };
  }, []);
  return {
    said,
    wake: () => {
      coach.current ??= createCoach(lang);
      coach.current.wake();
    },
  };
}

function signalOf(step: SessionStep | undefined): Signal | undefined {
  if (!step || WAITS.includes(step.kind)) return "end";
  return BEGINS.includes(step.kind) ? "begin" : undefined;
}
