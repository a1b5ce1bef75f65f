"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { useToast } from "@/components/ui/toast";
import { withNetworkFallback } from "@/lib/action/action-attempt";
import { IDLE } from "@/lib/action/action-state";
import { setTemplateArchivedAction } from "@/lib/templates/actions";

/** Puts a template away, with the way back in the message, or brings it back. */
export function useTemplateArchiving(templateId: string, title: string) {
  const toast = useToast();
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const send = (archived: boolean) =>
    withNetworkFallback(setTemplateArchivedAction)(IDLE, { templateId, archived });
  const setArchived = (archived: boolean) =>
    startTransition(async () => {
      const answer = await send(archived);
      if (answer.status !== "saved") {
        toast({
          title: "That did not work",
          detail: "message" in answer ? answer.message : "",
          tone: "stop",
        });
        return;
      }
      if (archived) router.push("/templates");
      toast({
        title: archived ? `“${title}” is archived` : `“${title}” is back`,
        ...(archived && { action: { label: "Undo", onSelect: () => setArchived(false) } }),
      });
    });
  return { setArchived, isPending };
}
