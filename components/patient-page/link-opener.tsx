"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { ClosedLink } from "./closed-link";
import { openLink } from "./open-link";
import { PlainMessage } from "./plain-message";

type State = "opening" | "closed" | "unreachable" | "empty";

/** Takes the token out of the address, trades it and goes on to the program. */
export function LinkOpener() {
  const [state, setState] = useState<State>("opening");
  const token = useRef("");

  const open = useCallback(async () => {
    setState("opening");
    const result = await openLink(token.current);
    // Replaced, so that "back" does not return to a page without its token.
    if (result.kind === "open") window.location.replace(result.path);
    else setState(result.kind);
  }, []);

  useEffect(() => {
    const start = () => {
      const presented = window.location.hash.slice(1);
      if (presented !== "") {
        token.current = presented;
        window.history.replaceState(null, "", window.location.pathname);
        void open();
      } else if (token.current === "") setState("empty");
    };
    start();
    // A second link opened in the same tab changes nothing but the part after "#".
    window.addEventListener("hashchange", start);
    return () => window.removeEventListener("hashchange", start);
  }, [open]);

  return (
    <div aria-live="polite" className="noscript:hidden">
      <OpeningState state={state} onRetry={open} />
    </div>
  );
}

function OpeningState({ state, onRetry }: { state: State; onRetry: () => void }) {
  if (state === "closed") return <ClosedLink />;
  if (state === "empty")
    return (
      <PlainMessage title="Open your own link">
        <p>Scan the code on your paper again, or tap the link that your clinic sent you.</p>
      </PlainMessage>
    );
  if (state === "unreachable")
    return (
      <PlainMessage title="We could not open your exercises">
        <p>Your phone may be offline. Check the connection, then try again.</p>
        <button type="button" className={buttonClass("primary", "lg")} onClick={onRetry}>
          Try again
        </button>
      </PlainMessage>
    );
  return (
    <PlainMessage title="Opening your exercises">
      <p>One moment, please.</p>
    </PlainMessage>
  );
}
