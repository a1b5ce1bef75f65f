import type { SessionEvent } from "@/lib/domain/session/session";
import type { SessionStep } from "@/lib/domain/session/session-step";
import type { Message, NoValues } from "@/lib/domain/words/message";
import { say } from "@/lib/domain/words/say";
import type { PlayerWords } from "@/lib/domain/words/words";

/** A button: what stands on it and what it does. */
export interface Press {
  readonly label: string;
  readonly event: SessionEvent;
}

type Labels = Partial<Record<SessionStep["kind"], Message<NoValues>>>;

/** What is said of a step that no clock ends. */
function nextLabels({ player: { start, setOrCountDone, ready, goOnNow } }: PlayerWords): Labels {
  return { intro: start, count: setOrCountDone, ready, switch: ready, rest: goOnNow };
}

/** The large button of a step. While a clock runs over work it pauses, so that a slip of the thumb ends nothing. */
export function mainPress(words: PlayerWords, { kind }: SessionStep, isPaused: boolean): Press {
  const { carryOn, pause } = words.player;
  if (isPaused) return { label: say(words, carryOn), event: { kind: "resume" } };
  const label = nextLabels(words)[kind];
  if (label) return { label: say(words, label), event: { kind: "next" } };
  return { label: say(words, pause), event: { kind: "pause" } };
}

/** The other one of the two, smaller beside it; none while an exercise is introduced. */
export function sidePress(words: PlayerWords, { kind }: SessionStep, isPaused: boolean): Press | undefined {
  if (kind === "intro" && !isPaused) return undefined;
  const { setDone, next, pause } = words.player;
  const isClocked = nextLabels(words)[kind] === undefined;
  if (isPaused || isClocked)
    return { label: say(words, isClocked ? setDone : next), event: { kind: "next" } };
  return { label: say(words, pause), event: { kind: "pause" } };
}
