"use client";

import { Archive, CopyPlus, PencilLine, PersonStanding } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { useArchiving } from "./use-archiving";

type ExerciseActionsProps = {
  exercise: { readonly id: string; readonly slug: string; readonly name: string; readonly isShared: boolean };
};

/** What can be done with an exercise: anything with the clinic's own, a copy of a shared one. */
export function ExerciseActions({ exercise }: ExerciseActionsProps) {
  const { slug, isShared } = exercise;
  return (
    <>
      {!isShared && (
        <>
          <ButtonLink href={`/library/${slug}/edit`} icon={<PencilLine />}>
            Edit
          </ButtonLink>
          <ButtonLink href={`/library/${slug}/drawing`} icon={<PersonStanding />}>
            Drawing
          </ButtonLink>
        </>
      )}
      <ButtonLink href={`/library/new?from=${slug}`} icon={<CopyPlus />} variant="secondary">
        {isShared ? "Make our own copy" : "Copy"}
      </ButtonLink>
      {!isShared && <ArchiveButton exercise={exercise} />}
    </>
  );
}

function ArchiveButton({ exercise: { id, name } }: ExerciseActionsProps) {
  const [isAsking, setAsking] = useState(false);
  const { setArchived, pending } = useArchiving();
  return (
    <>
      <Button variant="quiet" icon={<Archive />} pending={pending === id} onClick={() => setAsking(true)}>
        Archive
      </Button>
      <ConfirmDialog
        open={isAsking}
        onClose={() => setAsking(false)}
        title={`Archive ${name}?`}
        confirmLabel="Archive"
        onConfirm={() => setArchived(id, true)}
      >
        It is not offered any more. Programs that have it keep it, and you can bring it back.
      </ConfirmDialog>
    </>
  );
}
