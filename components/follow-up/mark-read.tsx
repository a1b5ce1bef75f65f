"use client";

import { CheckCheck } from "lucide-react";
import { useActionState } from "react";
import { ErrorNote } from "@/components/ui/error-note";
import { SubmitButton } from "@/components/ui/submit-button";
import { withNetworkFallback } from "@/lib/action/action-attempt";
import { IDLE } from "@/lib/action/action-state";
import type { markReadAction } from "@/lib/follow-up/actions";

interface MarkReadProps {
  readonly action: typeof markReadAction;
  readonly programId: string;
  /** When the page was made: what came later stays new. */
  readonly readAt: string;
  readonly newCount: number;
}

/** One button that says: I have seen what came in. */
export function MarkRead({ action, programId, readAt, newCount }: MarkReadProps) {
  const [state, send] = useActionState(withNetworkFallback(action), IDLE);
  const entries = newCount === 1 ? "1 new entry" : `${newCount} new entries`;
  return (
    <form action={send} className="flex flex-wrap items-center gap-3" data-screen-only>
      <input type="hidden" name="programId" value={programId} />
      <input type="hidden" name="seenUpTo" value={readAt} />
      {newCount > 0 && (
        <SubmitButton variant="secondary" size="sm" icon={<CheckCheck />}>
          Mark {entries} as read
        </SubmitButton>
      )}
      <p role="status" className="text-sm text-ink-soft">
        {state.status === "saved" && newCount === 0 && "Everything is marked as read."}
      </p>
      {state.status === "refused" && <ErrorNote reference={state.reference}>{state.message}</ErrorNote>}
    </form>
  );
}
