import { ButtonLink } from "@/components/ui/button-link";

interface EnglishTwinProps {
  readonly programId: string;
  /** A version's number; the one in force where it is absent. */
  readonly version?: number;
  readonly size?: "sm";
}

/** The English of a sheet that is in another language: for whoever treats the patient and does not read it. */
export function EnglishTwin({ programId, version, size }: EnglishTwinProps) {
  const query = new URLSearchParams({
    ...(version !== undefined && { version: String(version) }),
    language: "en",
  });
  return (
    <ButtonLink
      href={`/programs/${programId}/handout.pdf?${query}`}
      target="_blank"
      rel="noopener"
      variant="quiet"
      {...(size && { size })}
      aria-label="The sheet in English (PDF, opens in a new tab)"
    >
      In English
    </ButtonLink>
  );
}
