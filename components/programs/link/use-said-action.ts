"use client";

import { useToast } from "@/components/ui/toast";
import { type Action, withNetworkFallback } from "@/lib/action/action-attempt";
import { IDLE } from "@/lib/action/action-state";

/** Carries out an action of the program page and says how it went. */
export function useSaidAction<Data>(
  action: Action<Data>,
  payload: Record<string, string>,
): () => Promise<void> {
  const toast = useToast();
  return async () => {
    const answer = await withNetworkFallback(action)(IDLE, payload);
    if (answer.status === "saved") toast({ title: answer.message ?? "Done" });
    else if (answer.status !== "idle")
      toast({ title: "That did not work", detail: answer.message, tone: "stop" });
  };
}
