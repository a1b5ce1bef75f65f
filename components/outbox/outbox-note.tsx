"use client";

import { counted } from "./counted";
import { useOutbox } from "./use-outbox";

/** Says what the clinic does not have yet; nothing when it has everything. */
export function OutboxNote({ linkId }: { linkId: string }) {
  const { waiting, sending, refused } = useOutbox(linkId);
  return (
    <div role="status" className="grid gap-2 empty:hidden print:hidden">
      {waiting > 0 && (
        <p className="border-l-4 border-accent pl-4">
          <strong className="font-semibold">{counted(waiting, "session")} on this phone.</strong>{" "}
          {sending ? "Sending now." : "Waiting to send. Nothing is lost: it goes when you are online."}
        </p>
      )}
      {refused.length > 0 && (
        <p className="border-l-4 border-warn pl-4">
          <strong className="font-semibold">
            {counted(refused.length, "session")} {refused.length === 1 ? "was" : "were"} not accepted.
          </strong>{" "}
          <a
            href={`/p/${linkId}/history`}
            className="inline-flex min-h-11 items-center font-semibold text-accent-ink underline underline-offset-4"
          >
            See what to do
          </a>
        </p>
      )}
    </div>
  );
}
