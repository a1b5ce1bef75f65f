"use client";

import { type ReactNode, useActionState } from "react";
import { ErrorNote } from "@/components/ui/error-note";
import { SubmitButton } from "@/components/ui/submit-button";
import { withNetworkFallback } from "@/lib/action/action-attempt";
import { type ActionState, IDLE } from "@/lib/action/action-state";
import { startProgramAction } from "@/lib/templates/actions";

/** What to say; of what was sent, the sentence that tells what to do. */
function problemOf(state: ActionState): string | undefined {
  if (state.status === "invalid") return Object.values(state.fields)[0] ?? state.message;
  return state.status === "refused" ? state.message : undefined;
}

type StartProgramProps = {
  patientId: string;
  /** What is started, for a screen reader that hears the button alone. */
  title: string;
  /** The likeliest choice stands out. */
  isFirst?: boolean;
  /** The letter that starts it; without one it is among the numbered. */
  letter?: string;
  /** Where it starts, as fields of the form; nothing for a blank program. */
  children?: ReactNode;
};

/** The button that makes the program and opens the builder. */
export function StartProgram({ patientId, title, isFirst = false, letter, children }: StartProgramProps) {
  const [state, send] = useActionState(withNetworkFallback(startProgramAction), IDLE);
  const message = problemOf(state);
  return (
    <form action={send} className="grid content-start gap-3 sm:justify-items-end">
      <input type="hidden" name="patientId" value={patientId} />
      {children}
      <SubmitButton
        data-arrow-stop
        {...(letter === undefined ? { "data-start": "" } : { "data-start-letter": letter })}
        variant={isFirst ? "primary" : "secondary"}
        pendingLabel="Starting …"
        aria-label={`Start: ${title}`}
        className="justify-self-start sm:justify-self-end"
      >
        Start
      </SubmitButton>
      {message !== undefined && <ErrorNote title="Not started">{message}</ErrorNote>}
    </form>
  );
}
