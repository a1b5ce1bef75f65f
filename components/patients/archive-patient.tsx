"use client";

import { Archive, ArchiveRestore } from "lucide-react";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { useToast } from "@/components/ui/toast";
import { type Action, withNetworkFallback } from "@/lib/action/action-attempt";
import { IDLE } from "@/lib/action/action-state";

type ArchivePatientProps = { action: Action<undefined>; patientId: string; name: string };

/** Takes a patient off the daily list, after a question. */
export function ArchivePatient({ action, patientId, name }: ArchivePatientProps) {
  const [asks, setAsks] = useState(false);
  const archive = useArchiving(action, patientId, true);
  return (
    <>
      <Button variant="quiet" icon={<Archive />} onClick={() => setAsks(true)}>
        Archive
      </Button>
      <ConfirmDialog
        open={asks}
        onClose={() => setAsks(false)}
        title={`Archive ${name}?`}
        confirmLabel="Archive"
        onConfirm={archive}
      >
        The record leaves the daily list. Programs and links stay as they are, and you can bring the record
        back at any time.
      </ConfirmDialog>
    </>
  );
}

/** Brings an archived patient back. */
export function RestorePatient({ action, patientId }: Omit<ArchivePatientProps, "name">) {
  const [pending, startTransition] = useTransition();
  const restore = useArchiving(action, patientId, false);
  return (
    <Button icon={<ArchiveRestore />} pending={pending} onClick={() => startTransition(restore)}>
      Bring back to the list
    </Button>
  );
}

function useArchiving(action: Action<undefined>, patientId: string, archived: boolean) {
  const toast = useToast();
  return async () => {
    const answer = await withNetworkFallback(action)(IDLE, { patientId, archived });
    if (answer.status === "saved") toast({ title: answer.message ?? "Saved." });
    else if (answer.status !== "idle") toast({ title: "Not saved", detail: answer.message, tone: "stop" });
  };
}
