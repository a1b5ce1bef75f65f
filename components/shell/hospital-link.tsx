import { FileJson } from "lucide-react";
import { ButtonLink } from "@/components/ui/button-link";

type HospitalLinkProps = { programId: string; isPublished: boolean; size?: "sm" | "md" };

/** Leads to the files for a hospital; there are none before something was published. */
export function HospitalLink({ programId, isPublished, size = "md" }: HospitalLinkProps) {
  if (!isPublished) return null;
  return (
    <ButtonLink href={`/programs/${programId}/fhir`} size={size} icon={<FileJson />}>
      For a hospital (FHIR)
    </ButtonLink>
  );
}
