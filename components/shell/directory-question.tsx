"use client";

import { useState } from "react";
import { FormMessage } from "@/components/form/form-message";
import { isProofNeeded } from "@/components/form/proof-context";
import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { type Action, withNetworkFallback } from "@/lib/action/action-attempt";
import { type ActionState, IDLE } from "@/lib/action/action-state";

type DirectoryQuestionProps = { directory: string; check: Action<undefined>; onProved: () => void };

const NOT_YET = { status: "refused", message: "Not confirmed yet. Do it in the other tab first." } as const;

/** Has somebody confirm who they are by the directory, in a tab of its own: what is typed on this page stays. */
export function DirectoryQuestion({ directory, check, onProved }: DirectoryQuestionProps) {
  const [state, setState] = useState<ActionState<undefined>>(IDLE);
  const [pending, setPending] = useState(false);
  const ask = async () => {
    setPending(true);
    const answer = await withNetworkFallback(check)(IDLE, {});
    setPending(false);
    if (answer.status === "saved") onProved();
    else setState(isProofNeeded(answer) ? NOT_YET : answer);
  };
  return (
    <div className="mb-6 grid gap-4 border-b border-line pb-6">
      <FormMessage state={state} deed="do" />
      <div className="flex flex-wrap gap-2">
        <a
          href="/account/confirm"
          target="_blank"
          rel="noopener"
          className={buttonClass("primary", "md", "no-underline whitespace-normal! h-auto! min-h-10 py-2")}
        >
          Confirm with {directory}
        </a>
        <Button pending={pending} pendingLabel="Checking …" onClick={() => void ask()}>
          I have confirmed
        </Button>
      </div>
      <p className="text-sm text-ink-soft">Or type the password of this server, if your account has one.</p>
    </div>
  );
}
