"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { useToast } from "@/components/ui/toast";
import { withNetworkFallback } from "@/lib/action/action-attempt";
import { IDLE } from "@/lib/action/action-state";
import type { strikeMeasurementAction } from "@/lib/outcomes/actions";

interface StrikeMeasurementProps {
  readonly action: typeof strikeMeasurementAction;
  readonly patientId: string;
  readonly measurementId: string;
  /** "Review, 3 November 2026". */
  readonly label: string;
}

/** Takes a measurement out of the counting that was entered by mistake; it stays readable. */
export function StrikeMeasurement({ action, patientId, measurementId, label }: StrikeMeasurementProps) {
  const [isAsking, setAsking] = useState(false);
  const toast = useToast();
  const strike = async () => {
    const state = await withNetworkFallback(action)(IDLE, { patientId, measurementId });
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
        It stays readable, crossed out, and leaves the charts. This cannot be undone; enter it again if it was
        right.
      </ConfirmDialog>
    </>
  );
}
