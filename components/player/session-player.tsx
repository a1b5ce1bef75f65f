"use client";

import clsx from "clsx";
import { type ReactNode, useCallback, useEffect, useState } from "react";
import type { PainBand } from "@/lib/domain/handout/handout-model";
import { runsOn, type SessionEvent } from "@/lib/domain/session/session";
import type { SessionSource } from "@/lib/domain/session/session-plan";
import type { SessionStep } from "@/lib/domain/session/session-step";
import type { PlayerWords } from "@/lib/domain/words/words";
import { AwayNote } from "./away-note";
import type { HelpNumbers } from "./help-dialog";
import { mainPress } from "./main-press";
import { PlayerBar } from "./player-bar";
import { DEFAULT_SETTINGS, keepSettings, type PlayerSettings, readSettings } from "./player-settings";
import { SessionEnd } from "./session-end";
import { StepControls } from "./step-controls";
import { StepView } from "./step-view";
import { useAway } from "./use-away";
import { useClock } from "./use-clock";
import { useCoach } from "./use-coach";
import { usePlayerKeys } from "./use-player-keys";
import { useSession } from "./use-session";
import { useWakeLock } from "./use-wake-lock";

type SessionPlayerProps = {
  /** They come with the page, in its language. */
  words: PlayerWords;
  linkId: string;
  source: SessionSource;
  /** Clinic-local date on which the page was made. */
  openedOn: string;
  /** In which dates and times are written. */
  language: string;
  /** BCP 47 of the page: what a voice is looked for. */
  lang: string;
  painBands: readonly PainBand[];
  programHref: string;
  imagesHref: string;
  /** When to stop and when to get help, made by the server. */
  warnings: ReactNode;
  /** Whom to call. */
  numbers: HelpNumbers;
};

/** On a phone on its side the figure stands left and everything else right of it, over one bar of buttons. */
const BESIDE_FIGURE =
  "low:grid low:max-w-none low:grid-cols-[minmax(0,2fr)_minmax(0,3fr)] low:content-start low:gap-x-4 low:*:col-start-2";

/** Takes the patient through today's session, step by step: one figure, one number, one large button. */
export function SessionPlayer(props: SessionPlayerProps) {
  const { words, linkId, source, openedOn, language, lang, imagesHref, programHref } = props;
  const session = useSession(words, linkId, source, openedOn);
  const { plan, kept, step, send } = session;
  const { state } = kept;
  const [settings, changeSettings] = useSettings();
  const isRunning = step?.seconds !== undefined && !state.isPaused;
  const isRunningOn = isRunning && runsOn(step);
  useClock(isRunning, isRunningOn, send);
  const [away, forgetAway] = useAway(isRunningOn ? (step.seconds ?? 0) * 1000 - state.elapsedMs : undefined);
  // A walk is done with the phone in a pocket.
  useWakeLock(step !== undefined && state.position > 0 && !state.isPaused && !isRunningOn);
  const { said, wake } = useCoach({ words, plan, state, step, settings, lang });
  const press = useCallback(
    (event: SessionEvent) => {
      wake();
      forgetAway();
      send(event);
    },
    [wake, forgetAway, send],
  );
  const main = step && mainPress(words, step, state.isPaused);
  usePlayerKeys(main, state.isPaused, words.direction, press);
  const pause = useCallback(() => send({ kind: "pause" }), [send]);
  return (
    <main
      className={clsx(
        "mx-auto flex min-h-dvh max-w-prose flex-col px-4",
        step && BESIDE_FIGURE,
        isWait(step) && "bg-accent-soft",
      )}
    >
      <p role="status" className="sr-only">
        {said}
      </p>
      <AwayNote {...{ words, away, language }} />
      {step && main ? (
        <>
          <PlayerBar
            {...{ words, lang, plan, step, settings, changeSettings, programHref }}
            onOpen={pause}
            onFinish={() => send({ kind: "finish" })}
          />
          <StepView {...{ words, plan, step, state, imagesHref, language }} />
          <StepControls
            {...{ words, step, state, main, warnings: props.warnings, numbers: props.numbers }}
            warningsHref={`${programHref}#warning-signs`}
            onPress={press}
            onStop={pause}
          />
        </>
      ) : (
        <SessionEnd {...props} session={session} />
      )}
    </main>
  );
}

const WAITS: readonly SessionStep["kind"][] = ["rest", "switch"];

/** A pause has another ground, which can be told from work from two metres away. */
const isWait = (step: SessionStep | undefined) => step !== undefined && WAITS.includes(step.kind);

function useSettings() {
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  useEffect(() => setSettings(readSettings()), []);
  const change = (next: PlayerSettings) => {
    setSettings(next);
    keepSettings(next);
  };
  return [settings, change] as const;
}
