"use client";

import { useActionState } from "react";
import { ErrorNote } from "@/components/ui/error-note";
import { SubmitButton } from "@/components/ui/submit-button";
import { type Action, attempted } from "@/lib/action-attempt";
import { IDLE } from "@/lib/action-state";

type StartProgramProps = {
  action: Action<undefined>;
  patientId: string;
  /** Empty for a blank program. */
  templateId: string;
  /** What is started, for a screen reader that hears the button alone. */
  title: string;
  isFirst: boolean;
};

/** The button that makes the program and opens the builder. */
export function StartProgram({ action, patientId, templateId, title, isFirst }: StartProgramProps) {
  const [state, send] = useActionState(attempted(action), IDLE);
  const message = state.status === "refused" || state.status === "invalid" ? state.message : undefined;
  return (
    <form action={send} className="grid gap-3">
      <input type="hidden" name="patientId" value={patientId} />
      <input type="hidden" name="templateId" value={templateId} />
      <SubmitButton
        data-arrow-stop
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
