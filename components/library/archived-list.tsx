"use client";

import { ArchiveRestore } from "lucide-react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { useArchiving } from "./use-archiving";

type ArchivedListProps = { exercises: readonly { readonly id: string; readonly name: string }[] };

/** What was taken out of the library, each with the way back. */
export function ArchivedList({ exercises }: ArchivedListProps) {
  const { setArchived, pending } = useArchiving();
  if (exercises.length === 0) {
    return (
      <EmptyState title="Nothing is archived">Your own exercises can be archived on their page.</EmptyState>
    );
  }
  return (
    <ul>
      {exercises.map(({ id, name }) => (
        <li
          key={id}
          className="flex flex-wrap items-center justify-between gap-3 border-b border-line py-3 first:border-t"
        >
          <span className="font-semibold">{name}</span>
          <Button
            size="sm"
            icon={<ArchiveRestore />}
            pending={pending === id}
            aria-label={`Bring ${name} back`}
            onClick={() => setArchived(id, false)}
          >
            Bring back
          </Button>
        </li>
      ))}
    </ul>
  );
}
