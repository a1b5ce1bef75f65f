import { ErrorNote } from "@/components/ui/error-note";
import type { ActionState } from "@/lib/action-state";

/** Why a short form was not carried out; what is wrong with a field stands at the field. */
export function FormMessage({ state }: { state: ActionState<unknown> }) {
  if (state.status !== "refused" && state.status !== "conflict") return null;
  const reference = state.status === "refused" ? state.reference : undefined;
  return (
    <div data-form-message tabIndex={-1} className="outline-none">
      <ErrorNote title="Not done" {...(reference !== undefined && { reference })}>
        {state.message}
      </ErrorNote>
    </div>
  );
}
