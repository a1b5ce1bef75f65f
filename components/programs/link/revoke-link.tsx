"use client";

import { Unlink } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import type { LinkActions } from "./link-view";
import { useSaidAction } from "./use-said-action";

interface RevokeLinkProps {
  readonly action: LinkActions["revoke"];
  readonly programId: string;
  readonly linkId: string;
}

/** Ends the link, after a question: the code on every printed sheet ends with it. */
export function RevokeLink({ action, programId, linkId }: RevokeLinkProps) {
  const [asks, setAsks] = useState(false);
  const revoke = useSaidAction(action, { programId, linkId });
  return (
    <div>
      <Button size="sm" icon={<Unlink />} onClick={() => setAsks(true)}>
        End this link
      </Button>
      <ConfirmDialog
        open={asks}
        onClose={() => setAsks(false)}
        title="End this link?"
        confirmLabel="End link"
        danger
        onConfirm={revoke}
      >
        It stops at once, on open pages too, and the code on every printed sheet stops with it. A new link
        needs a new print.
      </ConfirmDialog>
    </div>
  );
}
