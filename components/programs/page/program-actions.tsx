import { Pencil, Printer } from "lucide-react";
import type { ReactNode } from "react";
import { CopyLinkButton } from "@/components/programs/start/copy-link-button";
import { CopyNote } from "@/components/programs/start/copy-note";
import { ButtonLink } from "@/components/ui/button-link";
import type { ProgramDocument } from "@/lib/domain/program/program-document";
import { EnglishTwin } from "./english-twin";

interface ProgramActionsProps {
  readonly programId: string;
  readonly currentVersion: number;
  readonly current?: Pick<ProgramDocument, "translation"> | undefined;
  /** The address of the live link. */
  readonly address: string | undefined;
  /** The current version in plain text, for the clinic's record system. */
  readonly note: string;
  /** What else can be done with it. */
  readonly children?: ReactNode;
}

/** What is done with a program, the likeliest first and largest. */
export function ProgramActions(props: ProgramActionsProps) {
  const { programId, currentVersion, current, address, note, children } = props;
  const edit = `/programs/${programId}/edit`;
  if (currentVersion === 0) {
    return (
      <>
        <ButtonLink href={edit} variant="primary" size="lg" icon={<Pencil />}>
          Go on with the draft
        </ButtonLink>
        {children}
      </>
    );
  }
  return (
    <>
      <ButtonLink
        href={`/programs/${programId}/handout.pdf`}
        target="_blank"
        rel="noopener"
        variant="primary"
        size="lg"
        icon={<Printer />}
        aria-label="Print (PDF, opens in a new tab)"
      >
        Print
      </ButtonLink>
      {address !== undefined && <CopyLinkButton address={address} />}
      <ButtonLink href={edit} size="sm" variant="quiet" icon={<Pencil />}>
        Edit
      </ButtonLink>
      {current?.translation && <EnglishTwin programId={programId} size="sm" />}
      {note !== "" && <CopyNote note={note} size="sm" variant="quiet" />}
      {children}
    </>
  );
}
