import { Button } from "@/components/ui/button";
import { ErrorNote } from "@/components/ui/error-note";
import { Notice } from "@/components/ui/notice";
import type { ActionState } from "@/lib/action-state";
import { OVERWRITE } from "./use-template-form";

type TemplateMessageProps = { state: ActionState<unknown>; pending: boolean };

/** Why a template is not saved, and what can be done about it. */
export function TemplateMessage({ state, pending }: TemplateMessageProps) {
  if (state.status === "idle" || state.status === "saved") return null;
  return (
    <div data-form-message tabIndex={-1} className="outline-none">
      {state.status === "conflict" ? (
        <Notice
          tone="warn"
          role="alert"
          title="Not saved: a colleague has changed it in the meantime"
          actions={
            <Button type="submit" name={OVERWRITE} value={state.currentRevision} pending={pending}>
              Save mine over it
            </Button>
          }
        >
          {state.message}
        </Notice>
      ) : (
        <ErrorNote
          title="Not saved yet"
          {...(state.status === "refused" && state.reference !== undefined && { reference: state.reference })}
        >
          {state.message}
        </ErrorNote>
      )}
    </div>
  );
}
