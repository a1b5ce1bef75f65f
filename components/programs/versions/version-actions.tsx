import { Printer } from "lucide-react";
import type { ReactNode } from "react";
import { CopyNote } from "@/components/programs/start/copy-note";
import { ButtonLink } from "@/components/ui/button-link";
import { RestoreVersion } from "./restore-version";

interface VersionActionsProps {
  readonly program: {
    readonly id: string;
    readonly revision: number;
    readonly currentVersion: number;
    readonly hasUnpublishedChanges: boolean;
  };
  readonly number: number;
  readonly isArchived: boolean;
  readonly note: string;
  /** What else can be done with it. */
  readonly children?: ReactNode;
}

/** What can be done with a published version. */
export function VersionActions({ program, number, isArchived, note, children }: VersionActionsProps) {
  const { id: programId, revision, hasUnpublishedChanges, currentVersion } = program;
  const mayRestore = !isArchived && (number !== currentVersion || hasUnpublishedChanges);
  return (
    <>
      <ButtonLink
        href={`/programs/${programId}/handout.pdf?version=${number}`}
        target="_blank"
        rel="noopener"
        icon={<Printer />}
        aria-label={`Sheet of version ${number} (PDF, opens in a new tab)`}
      >
        Sheet
      </ButtonLink>
      {mayRestore && <RestoreVersion {...{ programId, revision, hasUnpublishedChanges }} version={number} />}
      {children}
      <CopyNote note={note} size="sm" variant="quiet" />
    </>
  );
}
