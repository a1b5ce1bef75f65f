import { Button } from "@/components/ui/button";
import { ErrorNote } from "@/components/ui/error-note";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import type { ActionState } from "@/lib/action-state";
import { OVERWRITE } from "./use-record-form";

type FormMessageProps = { state: ActionState; recordHref?: string; pending: boolean };

/** Why the record is not saved, and what can be done about it. */
export function FormMessage({ state, recordHref, pending }: FormMessageProps) {
  if (state.status === "idle" || state.status === "saved") return null;
  return (
    <div data-form-message tabIndex={-1} className="outline-none">
      {state.status === "invalid" && (
        <ErrorNote title="Not saved yet">
          <p>{state.message}</p>
          <ul className="mt-1 list-disc pl-5">
            {Object.entries(state.fields).map(([name, sentence]) => (
              <li key={name}>{sentence}</li>
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
          title="Not saved: the record has changed"
          role="alert"
          actions={
            <Button type="submit" name={OVERWRITE} value={state.currentRevision} pending={pending}>
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
