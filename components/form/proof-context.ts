"use client";

import { createContext, useContext, useEffect, useRef } from "react";
import type { ActionState } from "@/lib/action/action-state";

/** Asks the person for the password, and says whether it was proved. Outside of the clinic's pages nobody is asked. */
export const ProofContext = createContext<() => Promise<boolean>>(() => Promise.resolve(false));

export function useAskForProof(): () => Promise<boolean> {
  return useContext(ProofContext);
}

/** Whether the server wants a fresh proof of the password before it does this. */
export function isProofNeeded(state: ActionState<unknown>): boolean {
  return state.status === "refused" && state.reason === "proof-needed";
}

/**
 * Asks for the password when the server wants it, then sends the same once more. What was typed stays where it is. Not
 * within the action: React shows nothing of a second one, here the password's, as long as the first is under way.
 */
export function useProofThenAgain(state: ActionState<unknown>, sendAgain: () => void): void {
  const ask = useAskForProof();
  const again = useRef(sendAgain);
  again.current = sendAgain;
  useEffect(() => {
    if (isProofNeeded(state)) void ask().then((isProved) => isProved && again.current());
  }, [ask, state]);
}
