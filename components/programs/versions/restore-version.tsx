"use client";

import { History } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { useRestoring } from "./use-restoring";

interface RestoreVersionProps {
  readonly programId: string;
  /** The draft that is replaced. */
  readonly revision: number;
  readonly hasUnpublishedChanges: boolean;
  readonly version: number;
}

/** Makes a version the draft again; asks first when the draft holds changes that no version has. */
export function RestoreVersion({ version, hasUnpublishedChanges, ...program }: RestoreVersionProps) {
  const [asks, setAsks] = useState(false);
  const { restore, isPending } = useRestoring(program.programId, program.revision, version);
  return (
    <>
      <Button
        size="sm"
        icon={<History />}
        pending={isPending}
        pendingLabel="Restoring …"
        aria-label={`Restore version ${version}`}
        onClick={() => (hasUnpublishedChanges ? setAsks(true) : restore())}
      >
        Restore
      </Button>
      <ConfirmDialog
        open={asks}
        onClose={() => setAsks(false)}
        title={`Replace the draft by version ${version}?`}
        confirmLabel={`Restore version ${version}`}
        onConfirm={restore}
      >
        The draft has changes that are not published. They give way to version {version}. You can undo it
        right after; the patient sees nothing before you publish.
      </ConfirmDialog>
    </>
  );
}
