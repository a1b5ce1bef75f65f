"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { useToast } from "@/components/ui/toast";
import { withNetworkFallback } from "@/lib/action/action-attempt";
import { type ActionState, IDLE } from "@/lib/action/action-state";
import { type RestoredData, restoreVersionAction, saveDraftAction } from "@/lib/programs/actions";

/** Restores a version, with the way back to the draft before it in the message. */
export function useRestoring(programId: string, revision: number, version: number) {
  const toast = useToast();
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const complain = (answer: ActionState<unknown>) => {
    const detail = "message" in answer ? answer.message : undefined;
    toast({ title: "That did not work", tone: "stop", ...(detail !== undefined && { detail }) });
  };
  const putBack = ({ revision: restored, replaced }: RestoredData) =>
    startTransition(async () => {
      const payload = { programId, revision: restored, draft: replaced };
      const answer = await withNetworkFallback(saveDraftAction)(IDLE, payload);
      if (answer.status !== "saved") complain(answer);
      else {
        toast({ title: "The draft is as it was" });
        router.refresh();
      }
    });
  const restore = () =>
    startTransition(async () => {
      const answer = await withNetworkFallback(restoreVersionAction)(IDLE, { programId, revision, version });
      if (answer.status !== "saved") {
        complain(answer);
        return;
      }
      const { data, message } = answer;
      toast({
        title: message ?? "Restored",
        detail: "Look at it, then publish it as the next version.",
        tone: "go",
        action: { label: "Undo", onSelect: () => putBack(data) },
      });
      router.push(`/programs/${programId}`);
      router.refresh();
    });
  return { restore, isPending };
}
