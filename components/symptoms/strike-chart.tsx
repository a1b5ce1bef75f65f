"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { useToast } from "@/components/ui/toast";
import { withNetworkFallback } from "@/lib/action/action-attempt";
import { IDLE } from "@/lib/action/action-state";
import type { strikeSymptomChartAction } from "@/lib/symptoms/actions";

interface StrikeChartProps {
  readonly action: typeof strikeSymptomChartAction;
  readonly patientId: string;
  readonly chartId: string;
  /** "3 November 2026". */
  readonly label: string;
}

/** Takes a body chart out of the comparison that was entered by mistake; it stays readable. */
export function StrikeChart({ action, patientId, chartId, label }: StrikeChartProps) {
  const [isAsking, setAsking] = useState(false);
  const toast = useToast();
  const strike = async () => {
    const state = await withNetworkFallback(action)(IDLE, { patientId, chartId });
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
        It stays readable, crossed out, and leaves the comparison. This cannot be undone; enter it again if it
        was right.
      </ConfirmDialog>
    </>
  );
}
