"use client";

import { lazy, Suspense } from "react";
import type { WaitingWords } from "./outbox-words";
import { useOutbox } from "./use-outbox";

const OutboxLines = lazy(async () => ({ default: (await import("./outbox-lines")).OutboxLines }));

/** Says what the clinic does not have yet; nothing when it has everything, and no script for it either. */
export function OutboxNote({ words, linkId }: { words: WaitingWords; linkId: string }) {
  const { waiting, sending, refused } = useOutbox(linkId);
  return (
    <div role="status" className="grid gap-2 empty:hidden print:hidden">
      {waiting + refused.length > 0 && (
        <Suspense>
          <OutboxLines {...{ words, linkId, waiting, sending }} refused={refused.length} />
        </Suspense>
      )}
    </div>
  );
}
