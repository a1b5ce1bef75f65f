"use client";

import { useState, useTransition } from "react";
import { isProofNeeded, useAskForProof } from "@/components/form/proof-context";
import { useToast } from "@/components/ui/toast";
import { type Action, withNetworkFallback } from "@/lib/action/action-attempt";
import { IDLE } from "@/lib/action/action-state";

/** Carries a single command out, and says in a short message how it went. */
export function useCommand() {
  const toast = useToast();
  const askForProof = useAskForProof();
  const [pending, startTransition] = useTransition();
  const [running, setRunning] = useState<string>();
  const run = <Data>(
    action: Action<Data>,
    payload: unknown,
    words: { readonly done: string; readonly key?: string },
    onDone?: (data: Data) => void,
  ) => {
    setRunning(words.key);
    startTransition(async () => {
      const state = await withNetworkFallback(action)(IDLE, payload);
      if (isProofNeeded(state)) {
        // Not awaited: React shows nothing of the question as long as this is under way.
        void askForProof().then((isProved) => isProved && run(action, payload, words, onDone));
      } else if (state.status === "saved") {
        onDone?.(state.data);
        toast({ title: words.done, detail: state.message, tone: "go" });
      } else if (state.status !== "idle") {
        toast({ title: "Not done", detail: state.message, tone: "stop" });
      }
    });
  };
  return { run, pending, running: pending ? running : undefined };
}
