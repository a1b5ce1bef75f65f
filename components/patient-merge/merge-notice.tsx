"use client";

import { Undo2 } from "lucide-react";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { ErrorNote } from "@/components/ui/error-note";
import { Notice } from "@/components/ui/notice";
import { useToast } from "@/components/ui/toast";
import { withNetworkFallback } from "@/lib/action/action-attempt";
import { IDLE } from "@/lib/action/action-state";
import type { undoMergeAction } from "@/lib/patient-merge/actions";

export type MergeNoticeProps = {
  patientId: string;
  merge: { readonly id: string; readonly words: string; readonly until: string };
  action: typeof undoMergeAction;
};

/** That another record was merged into this one, and the way back while there is one. */
export function MergeNotice({ patientId, merge, action }: MergeNoticeProps) {
  const [isPending, startTransition] = useTransition();
  const [refusal, setRefusal] = useState("");
  const toast = useToast();
  const undo = () =>
    startTransition(async () => {
      const answer = await withNetworkFallback(action)(IDLE, { patientId, mergeId: merge.id });
      if (answer.status === "saved") toast({ title: answer.message ?? "Undone." });
      else if (answer.status !== "idle") setRefusal(answer.message);
    });
  return (
    <Notice
      title={merge.words}
      actions={
        <Button icon={<Undo2 />} pending={isPending} onClick={undo}>
          Undo the merge
        </Button>
      }
    >
      <p>It can be undone until {merge.until}.</p>
      {refusal !== "" && <ErrorNote title="Not undone">{refusal}</ErrorNote>}
    </Notice>
  );
}
