"use client";

import { Plus } from "lucide-react";
import { useActionState } from "react";
import { ErrorNote } from "@/components/ui/error-note";
import { SubmitButton } from "@/components/ui/submit-button";
import { withNetworkFallback } from "@/lib/action/action-attempt";
import { IDLE } from "@/lib/action/action-state";
import { startTemplateAction } from "@/lib/templates/actions";

/** Makes an empty template of one's own, and opens it in the builder. */
export function NewTemplateButton() {
  const [state, send] = useActionState(withNetworkFallback(startTemplateAction), IDLE);
  const message = state.status === "refused" || state.status === "invalid" ? state.message : undefined;
  return (
    <form action={send} className="grid gap-3">
      <SubmitButton icon={<Plus />} pendingLabel="Making it …">
        New template
      </SubmitButton>
      {message !== undefined && <ErrorNote title="Not made">{message}</ErrorNote>}
    </form>
  );
}
