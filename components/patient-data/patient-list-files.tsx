import { Download, FileUp } from "lucide-react";
import { ButtonLink } from "@/components/ui/button-link";

/** The list of patients as a file: out, and for an admin in. */
export function PatientListFiles({ mayImport }: { mayImport: boolean }) {
  return (
    <div className="flex flex-wrap gap-3 pt-8">
      <ButtonLink href="/patients/export.csv" size="sm" icon={<Download />} download>
        Export the list as CSV
      </ButtonLink>
      {mayImport && (
        <ButtonLink href="/patients/import" size="sm" icon={<FileUp />}>
          Import patients
        </ButtonLink>
      )}
    </div>
  );
}
