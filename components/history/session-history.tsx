"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { useOutbox } from "@/components/outbox/use-outbox";
import { Button } from "@/components/ui/button";
import type { RecordedSession } from "@/lib/domain/adherence/recorded-session";
import { say } from "@/lib/domain/words/say";
import type { PlayerWords } from "@/lib/domain/words/words";
import { HistoryEntry } from "./history-entry";
import { QueuedEntries } from "./queued-entries";
import { RefusedEntry } from "./refused-entry";
import { type ProgramItem, SessionForm } from "./session-form";
import { useLogsOnTheirWay } from "./use-logs-on-their-way";

type SessionHistoryProps = {
  words: PlayerWords;
  linkId: string;
  /** The last 30 days as they stand, newest first. */
  sessions: readonly RecordedSession[];
  /** The exercises of the current version. */
  items: readonly ProgramItem[];
  versionNumber: number;
  language: string;
};

/** A patient's own sessions: what the clinic has, what waits, and how to put something right. */
export function SessionHistory(props: SessionHistoryProps) {
  const { words, linkId, sessions, items, versionNumber, language } = props;
  const { addSession, addSessionDone, logsNone } = words.player;
  const outbox = useOutbox(linkId);
  const { refused, lastSentAt } = outbox;
  const onTheirWay = useLogsOnTheirWay(outbox, sessions);
  const [isAdding, setIsAdding] = useState(false);
  const router = useRouter();
  // What has just been sent is in the clinic's list now.
  useEffect(() => {
    if (lastSentAt !== undefined) router.refresh();
  }, [lastSentAt, router]);
  const replaced = new Set(onTheirWay.map(({ log }) => log.corrects));
  const isEmpty = sessions.length + onTheirWay.length + refused.length === 0;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
      {isAdding ? (
        <SessionForm
          words={words}
          linkId={linkId}
          items={items}
          versionNumber={versionNumber}
          heading={say(words, addSession)}
          onClose={() => setIsAdding(false)}
        />
      ) : (
        <Button
          size="lg"
          onClick={() => setIsAdding(true)}
          className="h-auto! min-h-12 justify-self-start px-4! py-1 whitespace-normal!"
        >
          {say(words, addSessionDone)}
        </Button>
      )}
      {refused.map((entry) => (
        <RefusedEntry key={entry.log.id} {...{ words, linkId, entry, items, versionNumber, language }} />
      ))}
      <QueuedEntries {...{ words, language }} entries={onTheirWay} />
      {isEmpty && !isAdding && <p>{say(words, logsNone)}</p>}
      <ul className="grid gap-4">
        {sessions
          .filter(({ id }) => !replaced.has(id))
          .map((session) => (
            <li key={session.id}>
              <HistoryEntry {...{ words, linkId, session, items, language }} />
            </li>
          ))}
      </ul>
    </div>
  );
}
