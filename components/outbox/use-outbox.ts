import { useEffect, useState } from "react";
import { EMPTY_OUTBOX, type OutboxView } from "./outbox-view";
import { whenIdle } from "./when-idle";

/** What was known last, so that a screen that comes later does not start from nothing. */
const lastViews = new Map<string, OutboxView>();

/** What waits on this phone, is being sent, or was refused. Empty until the phone's store has been read. */
export function useOutbox(linkId: string): OutboxView {
  const [view, setView] = useState(() => lastViews.get(linkId) ?? EMPTY_OUTBOX);
  useEffect(() => {
    let isHere = true;
    let leave = () => {};
    const show = (next: OutboxView) => {
      lastViews.set(linkId, next);
      setView(next);
    };
    const join = async () => {
      await whenIdle();
      const { outboxOf } = await import("./phone-outbox");
      if (!isHere) return;
      const outbox = outboxOf(linkId);
      leave = outbox.subscribe(show);
      show(outbox.view());
      await outbox.refresh();
    };
    join().catch(() => {
      // A phone that keeps nothing, or a script that did not come: nothing waits then.
    });
    return () => {
      isHere = false;
      leave();
    };
  }, [linkId]);
  return view;
}
