"use client";

import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { useToast } from "@/components/ui/toast";
import { type Action, withNetworkFallback } from "@/lib/action/action-attempt";
import { IDLE } from "@/lib/action/action-state";

interface StrikeOutProps {
  readonly action: Action<undefined>;
  /** Which entry, as the action asks for it. */
  readonly entry: Readonly<Record<string, string>>;
  /** What it is called: "Review, 3 November 2026". */
  readonly label: string;
  /** What striking out does to it. */
  readonly children: ReactNode;
}

/** Strikes out an entry that was made by mistake, once it is confirmed; it stays readable. */
export function StrikeOut({ action, entry, label, children }: StrikeOutProps) {
  const [isAsking, setAsking] = useState(false);
  const toast = useToast();
  const strike = async () => {
    const state = await withNetworkFallback(action)(IDLE, entry);
    if (state.status === "saved") toast({ title: "Struck out", tone: "go" });
    else if (state.status === "refused")
      toast({ title: "Not struck out", detail: state.message, tone: "stop" });
  };
  return (
    <>
      <Button size="sm" variant="quiet" aria-label={`Strike out: ${label}`} onClick={() => setAsking(true)}>
        Strike out
      </Button>
      <ConfirmDialog
        open={isAsking}
        onClose={() => setAsking(false)}
        title={`Strike out “${label}”?`}
        confirmLabel="Strike out"
        onConfirm={strike}
      >
        {children}
      </ConfirmDialog>
    </>
  );
}
