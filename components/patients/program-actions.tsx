import { FilePen, Printer } from "lucide-react";
import { ButtonLink } from "@/components/ui/button-link";

type ProgramActionProps = { id: string; title: string };

/** Opens the sheet of the version in force. */
export function PrintProgram({ id, title }: ProgramActionProps) {
  return (
    <ButtonLink
      href={`/programs/${id}/handout.pdf`}
      target="_blank"
      rel="noopener"
      variant="primary"
      icon={<Printer />}
      aria-label={`Print ${title} (PDF, opens in a new tab)`}
    >
      Print
    </ButtonLink>
  );
}

/** Opens the builder of a program that was never published. */
export function ContinueDraft({ id, title }: ProgramActionProps) {
  return (
    <ButtonLink
      href={`/programs/${id}/edit`}
      variant="primary"
      icon={<FilePen />}
      aria-label={`Continue the draft ${title}`}
    >
      Continue draft
    </ButtonLink>
  );
}
