"use client";

import { useEffect, useState } from "react";
import type { SaveState } from "@/components/programs/model/draft-saver";
import { TONE_INK, type Tone, ToneShape } from "@/components/ui/tone";

const SECOND_MS = 1_000;
const LATER_MS = 20_000;

/** How the saving stands, in a few words. Only a change of state is read aloud, not the passing seconds. */
export function SaveStatus({ state, problems }: { readonly state: SaveState; readonly problems: number }) {
  const age = useAge(state);
  const { words, tone } = describe(state, problems);
  const shown = tone ? "font-semibold" : "text-ink-soft";
  return (
    <p className={`flex items-center gap-1.5 text-sm ${shown} ${tone ? TONE_INK[tone] : ""}`}>
      {tone && <ToneShape tone={tone} />}
      <span role="status">{words}</span>
      {age !== "" && !tone && <span>{age}</span>}
    </p>
  );
}

function describe(state: SaveState, problems: number): { words: string; tone?: Tone } {
  switch (state.status) {
    case "waiting":
    case "saving":
      return { words: "Saving …" };
    case "offline":
      return { words: "Offline: kept on this device", tone: "warn" };
    case "signed-out":
      return { words: "Signed out: kept on this device", tone: "warn" };
    case "refused":
      return { words: "Not saved, kept on this device", tone: "stop" };
    case "conflict":
      return { words: "Not saved: somebody else has saved", tone: "stop" };
    case "saved":
      if (problems > 0) {
        const fields = problems === 1 ? "1 field" : `${problems} fields`;
        return { words: `Saved, without ${fields} to correct`, tone: "warn" };
      }
      return { words: "Saved" };
  }
}

/** "3 s ago": how long ago the last save was; counts on by itself. */
function useAge(state: SaveState): string {
  const at = state.status === "saved" ? state.at : undefined;
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (at === undefined) return;
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      const moment = Date.now();
      setNow(moment);
      timer = setTimeout(tick, moment - at < 60 * SECOND_MS ? SECOND_MS : LATER_MS);
    };
    tick();
    return () => clearTimeout(timer);
  }, [at]);
  if (at === undefined || now === 0) return "";
  const seconds = Math.max(0, Math.round((now - at) / 1000));
  if (seconds < 2) return "just now";
  return seconds < 60 ? `${seconds} s ago` : `${Math.floor(seconds / 60)} min ago`;
}
