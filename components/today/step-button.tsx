"use client";

import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { type Action, withNetworkFallback } from "@/lib/action/action-attempt";
import { IDLE } from "@/lib/action/action-state";

interface StepButtonProps {
  readonly action: Action<undefined>;
  readonly linkId: string;
  readonly programId: string;
  readonly label: string;
  /** With the patient's name in it: rows look alike otherwise. */
  readonly description: string;
  readonly className: string;
}

/** Does the one thing a row waits for, and says how it went. */
export function StepButton({ action, linkId, programId, label, description, className }: StepButtonProps) {
  const [isPending, startTransition] = useTransition();
  const toast = useToast();
  const act = () =>
    startTransition(async () => {
      const answer = await withNetworkFallback(action)(IDLE, { linkId, programId });
      if (answer.status === "saved") toast({ title: answer.message ?? "Done" });
      else if (answer.status !== "idle")
        toast({ title: "That did not work", detail: answer.message, tone: "stop" });
    });
  return (
    <Button size="sm" pending={isPending} onClick={act} aria-label={description} className={className}>
      {label}
    </Button>
  );
}
