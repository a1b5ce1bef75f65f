import { Button } from "@/components/ui/button";
import { ErrorNote } from "@/components/ui/error-note";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import type { ActionState } from "@/lib/action/action-state";

type FormMessageProps = {
  state: ActionState<unknown>;
  /** What the form would have done; a short form that does something else than save says no more than that. */
  deed?: "save" | "do";
  /** Where the record is shown as it is saved now. */
  recordHref?: string | undefined;
  pending?: boolean;
  /** Saves over what somebody else has saved meanwhile; is told the revision that is current now. */
  onOverwrite?: (revision: number) => void;
};

/** Why a form was not carried out, and what can be done about it. Takes the focus when it appears. */
export function FormMessage({ state, deed = "save", recordHref, pending, onOverwrite }: FormMessageProps) {
  if (state.status === "idle" || state.status === "saved") return null;
  // What is wrong with a field of a short form stands at the field alone.
  if (deed === "do" && state.status === "invalid") return null;
  const failed = deed === "save" ? "Not saved" : "Not done";
  return (
    <div data-form-message tabIndex={-1} className="outline-none">
      {state.status === "invalid" && (
        <ErrorNote title="Not saved yet">
          <p>{state.message}</p>
          <ul className="mt-1 list-disc pl-5">
            {[...new Set(Object.values(state.fields))].map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </ErrorNote>
      )}
      {state.status === "refused" && (
        <ErrorNote title={failed} reference={state.reference}>
          {state.message}
        </ErrorNote>
      )}
      {state.status === "conflict" && !onOverwrite && <ErrorNote title={failed}>{state.message}</ErrorNote>}
      {state.status === "conflict" && onOverwrite && (
        <Notice
          tone="warn"
          title="Not saved: it has been changed in the meantime"
          role="alert"
          actions={
            <Button pending={pending} onClick={() => onOverwrite(state.currentRevision)}>
              Save mine over it
            </Button>
          }
        >
          <p>{state.message}</p>
          {recordHref !== undefined && (
            <p className="mt-1">
              <TextLink href={recordHref} target="_blank" rel="noopener">
                Show what is saved now (opens in a new tab)
              </TextLink>
            </p>
          )}
        </Notice>
      )}
    </div>
  );
}
