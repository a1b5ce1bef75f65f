import { Button } from "@/components/ui/button";
import { ErrorNote } from "@/components/ui/error-note";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import type { ActionState } from "@/lib/action-state";

type SaveMessageProps = {
  state: ActionState<unknown>;
  /** Where the record is shown as it is saved now. */
  recordHref?: string;
  pending: boolean;
  /** Saves over what somebody else has saved: the revision that is current now. */
  onOverwrite: (revision: number) => void;
};

/** Why something is not saved, and what can be done about it. Takes the focus when it appears. */
export function SaveMessage({ state, recordHref, pending, onOverwrite }: SaveMessageProps) {
  if (state.status === "idle" || state.status === "saved") return null;
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
        <ErrorNote title="Not saved" reference={state.reference}>
          {state.message}
        </ErrorNote>
      )}
      {state.status === "conflict" && (
        <Notice
          tone="warn"
          title="Not saved: somebody else has changed it"
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
