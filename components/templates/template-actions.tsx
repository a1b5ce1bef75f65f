"use client";

import { Archive, Copy, ListChecks, Pencil } from "lucide-react";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { ErrorNote } from "@/components/ui/error-note";
import { SubmitButton } from "@/components/ui/submit-button";
import { withNetworkFallback } from "@/lib/action/action-attempt";
import { IDLE } from "@/lib/action/action-state";
import { copyTemplateAction } from "@/lib/templates/actions";
import { UseForPatient } from "./use-for-patient";
import { useTemplateArchiving } from "./use-template-archiving";

type TemplateActionsProps = { templateId: string; title: string; isShared: boolean; isArchived: boolean };

/** What can be done with a template: a starter is copied, one's own is changed. */
export function TemplateActions({ templateId, title, isShared, isArchived }: TemplateActionsProps) {
  const { setArchived, isPending } = useTemplateArchiving(templateId, title);
  return (
    <div className="flex flex-wrap items-start gap-2">
      {!isArchived && <UseForPatient {...{ templateId, title }} size="md" variant="primary" />}
      {!isShared && !isArchived && (
        <>
          <ButtonLink href={`/templates/${templateId}/builder`} icon={<ListChecks />}>
            Edit exercises
          </ButtonLink>
          <ButtonLink href={`/templates/${templateId}/edit`} icon={<Pencil />}>
            Edit
          </ButtonLink>
        </>
      )}
      <CopyTemplate templateId={templateId} />
      {!isShared && (
        <Button
          variant={isArchived ? "primary" : "quiet"}
          icon={<Archive />}
          pending={isPending}
          onClick={() => setArchived(!isArchived)}
        >
          {isArchived ? "Bring back" : "Archive"}
        </Button>
      )}
    </div>
  );
}

function CopyTemplate({ templateId }: { templateId: string }) {
  const [state, send] = useActionState(withNetworkFallback(copyTemplateAction), IDLE);
  const message = state.status === "refused" || state.status === "invalid" ? state.message : undefined;
  return (
    <form action={send} className="grid gap-3">
      <input type="hidden" name="templateId" value={templateId} />
      <SubmitButton variant="secondary" icon={<Copy />} pendingLabel="Copying …">
        Make my own copy
      </SubmitButton>
      {message !== undefined && <ErrorNote title="Not copied">{message}</ErrorNote>}
    </form>
  );
}
