import { useEffect, useRef } from "react";
import { useOutbox } from "@/components/outbox/use-outbox";
import { buttonClass } from "@/components/ui/button-class";
import { refusalInWords } from "@/lib/domain/log/log-words";
import { say } from "@/lib/domain/words/say";
import type { PlayerWords } from "@/lib/domain/words/words";

type SessionSavedProps = { words: PlayerWords; linkId: string; programHref: string };

/** The session is safe: on the phone, or already at the clinic. */
export function SessionSaved({ words, linkId, programHref }: SessionSavedProps) {
  const { saved, savedWaiting, savedSent, backToProgram } = words.player;
  const heading = useRef<HTMLHeadingElement>(null);
  const { waiting, refused } = useOutbox(linkId);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] content-center gap-4 py-16">
      <h1 ref={heading} tabIndex={-1} className="text-3xl outline-none">
        {say(words, saved)}
      </h1>
      <p role="status">{say(words, waiting > 0 ? savedWaiting : savedSent)}</p>
      {refused.map(({ log, refusal }) => (
        <p key={log.id} className="border-s-4 border-warn ps-4">
          {refusal && (refusalInWords(words, refusal.reason, log) ?? refusal.message)}
        </p>
      ))}
      {/* A whole new page: it opens from the phone's own copy too. */}
      <a
        href={programHref}
        className={buttonClass("primary", "lg", "h-auto! min-h-12 px-4! py-1 whitespace-normal!")}
      >
        {say(words, backToProgram)}
      </a>
    </div>
  );
}
