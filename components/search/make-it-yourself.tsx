import { Plus } from "lucide-react";
import { ButtonLink } from "@/components/ui/button-link";

/** Longer than any name may be. */
const NAME_LENGTH = 80;

interface MakeItYourselfProps {
  /** What was searched for; it becomes the name. */
  readonly query: string;
  /** The program it is wanted for: it is added there, and the builder opens again. */
  readonly programId?: string | undefined;
}

/** The way on when the library does not have an exercise: an own one, with what was typed as its name. */
export function MakeItYourself({ query, programId }: MakeItYourselfProps) {
  const name = query.trim().slice(0, NAME_LENGTH);
  return (
    <ButtonLink
      href={`/library/new?${new URLSearchParams({ name, ...(programId !== undefined && { program: programId }) })}`}
      icon={<Plus />}
      className="h-auto! min-h-10 max-w-full py-1.5 wrap-anywhere whitespace-normal"
    >
      Make “{name}” yourself
    </ButtonLink>
  );
}
