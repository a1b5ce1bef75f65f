import { useEffect, useRef } from "react";
import { useOutbox } from "@/components/outbox/use-outbox";
import { buttonClass } from "@/components/ui/button-class";

/** The session is safe: on the phone, or already at the clinic. */
export function SessionSaved({ linkId, programHref }: { linkId: string; programHref: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { waiting, refused } = useOutbox(linkId);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] content-center gap-4 py-16">
      <h1 ref={heading} tabIndex={-1} className="text-3xl outline-none">
        Done
      </h1>
      <p role="status">
        {waiting > 0
          ? "Saved on this phone. It goes to your clinic as soon as you are online."
          : "Sent to your clinic."}
      </p>
      {refused.map(({ log, refusal }) => (
        <p key={log.id} className="border-l-4 border-warn pl-4">
          {refusal?.message}
        </p>
      ))}
      {/* A whole new page: it opens from the phone's own copy too. */}
      <a
        href={programHref}
        className={buttonClass("primary", "lg", "h-auto! min-h-12 px-4! py-1 whitespace-normal!")}
      >
        Back to your program
      </a>
    </div>
  );
}
