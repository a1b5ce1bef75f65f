"use client";

import { type ReactNode, useCallback, useEffect, useState } from "react";
import type { PainBand } from "@/lib/domain/handout/handout-model";
import type { SessionEvent } from "@/lib/domain/session/session";
import type { SessionSource } from "@/lib/domain/session/session-plan";
import { mainPress } from "./main-press";
import { PlayerBar } from "./player-bar";
import { DEFAULT_SETTINGS, keepSettings, type PlayerSettings, readSettings } from "./player-settings";
import { SessionEnd } from "./session-end";
import { StepControls } from "./step-controls";
import { StepView } from "./step-view";
import { useClock } from "./use-clock";
import { useCoach } from "./use-coach";
import { usePlayerKeys } from "./use-player-keys";
import { useSession } from "./use-session";
import { useWakeLock } from "./use-wake-lock";

type SessionPlayerProps = {
  linkId: string;
  source: SessionSource;
  /** Clinic-local date on which the page was made. */
  openedOn: string;
  language: string;
  painBands: readonly PainBand[];
  programHref: string;
  imagesHref: string;
  /** When to stop and when to get help, made by the server. */
  warnings: ReactNode;
};

/** Takes the patient through today's session, step by step: one figure, one number, one large button. */
export function SessionPlayer(props: SessionPlayerProps) {
  const { linkId, source, openedOn, language, imagesHref, programHref } = props;
  const session = useSession(linkId, source, openedOn);
  const { plan, kept, step, send } = session;
  const { state } = kept;
  const [settings, changeSettings] = useSettings();
  const isRunning = step?.seconds !== undefined && !state.isPaused;
  useClock(isRunning, send);
  useWakeLock(step !== undefined && state.position > 0 && !state.isPaused);
  const { said, wake } = useCoach({ plan, state, step, settings, language });
  const press = useCallback(
    (event: SessionEvent) => {
      wake();
      send(event);
    },
    [wake, send],
  );
  const main = step && mainPress(step, state.isPaused);
  usePlayerKeys(main, state.isPaused, press);
  const pause = useCallback(() => send({ kind: "pause" }), [send]);
  return (
    <main className="mx-auto flex min-h-dvh max-w-prose flex-col px-4">
      <p role="status" className="sr-only">
        {said}
      </p>
      {step && main ? (
        <>
          <PlayerBar
            {...{ plan, step, settings, changeSettings, programHref }}
            onOpen={pause}
            onFinish={() => send({ kind: "finish" })}
          />
          <StepView {...{ plan, step, state, imagesHref }} />
          <StepControls {...{ step, state, main, warnings: props.warnings }} onPress={press} onStop={pause} />
        </>
      ) : (
        <SessionEnd {...props} session={session} />
      )}
    </main>
  );
}

function useSettings() {
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  useEffect(() => setSettings(readSettings()), []);
  const change = (next: PlayerSettings) => {
    setSettings(next);
    keepSettings(next);
  };
  return [settings, change] as const;
}
