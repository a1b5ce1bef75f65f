"use client";

import { Archive } from "lucide-react";
import { useState } from "react";
import { useSaidAction } from "@/components/programs/link/use-said-action";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { archiveProgramAction } from "@/lib/programs/actions";

interface ArchiveProgramProps {
  readonly programId: string;
  readonly title: string;
}

/** Takes the program off the lists, after a question. */
export function ArchiveProgram({ programId, title }: ArchiveProgramProps) {
  const [asks, setAsks] = useState(false);
  const archive = useSaidAction(archiveProgramAction, { programId });
  return (
    <>
      <Button variant="quiet" size="sm" icon={<Archive />} onClick={() => setAsks(true)}>
        Archive program
      </Button>
      <ConfirmDialog
        open={asks}
        onClose={() => setAsks(false)}
        title={`Archive “${title}”?`}
        confirmLabel="Archive"
        danger
        onConfirm={archive}
      >
        It leaves the lists and the patient's link stops. Its versions stay on record.
      </ConfirmDialog>
    </>
  );
}
