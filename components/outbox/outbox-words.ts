import type { Language, Words } from "@/lib/domain/words/words";

type Player = Words<"player">["player"];

/** Some messages of a language, as a page hands them to what runs on the phone. */
export type SomeWords<Key extends keyof Player> = Language & { readonly player: Pick<Player, Key> };

const WAITING = ["waiting", "waitingSending", "waitingLater", "refused", "refusedSee"] as const;
const SUMMARY = ["logExercises", "logPain", "logEffort", "logNote"] as const;
const KEPT = [...SUMMARY, "kept", "keptText"] as const;

export type WaitingWords = SomeWords<(typeof WAITING)[number]>;
export type SummaryWords = SomeWords<(typeof SUMMARY)[number]>;
export type KeptWords = SomeWords<(typeof KEPT)[number]>;

/** What is said of sessions that the clinic does not have yet. */
export const waitingWords = (words: Words<"player">): WaitingWords => some(words, WAITING);

/** What is said of sessions that a closed link leaves on the phone. */
export const keptWords = (words: Words<"player">): KeptWords => some(words, KEPT);

function some<Key extends keyof Player>(
  { tag, direction, player }: Words<"player">,
  keys: readonly Key[],
): SomeWords<Key> {
  const chosen = Object.fromEntries(keys.map((key) => [key, player[key]]));
  return { tag, direction, player: chosen as Pick<Player, Key> };
}
