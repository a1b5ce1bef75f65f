import { say } from "@/lib/domain/words/say";
import type { WaitingWords } from "./outbox-words";

type OutboxLinesProps = {
  words: WaitingWords;
  linkId: string;
  waiting: number;
  sending: boolean;
  refused: number;
};

/** How many sessions wait and how many were refused. */
export function OutboxLines({ words, linkId, waiting, sending, refused }: OutboxLinesProps) {
  const { waiting: waits, waitingSending, waitingLater, refused: refuses, refusedSee } = words.player;
  return (
    <>
      {waiting > 0 && (
        <p className="border-s-4 border-accent ps-4">
          <strong className="font-semibold">{say(words, waits, { count: waiting })}</strong>{" "}
          {say(words, sending ? waitingSending : waitingLater)}
        </p>
      )}
      {refused > 0 && (
        <p className="border-s-4 border-warn ps-4">
          <strong className="font-semibold">{say(words, refuses, { count: refused })}</strong>{" "}
          <a
            href={`/p/${linkId}/history`}
            className="inline-flex min-h-11 items-center font-semibold text-accent-ink underline underline-offset-4"
          >
            {say(words, refusedSee)}
          </a>
        </p>
      )}
    </>
  );
}
