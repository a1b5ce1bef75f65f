import { Download, FileUp } from "lucide-react";
import { DownloadLink } from "@/components/shell/download-link";
import { ButtonLink } from "@/components/ui/button-link";
import type { Action } from "@/lib/action/action-attempt";

/** The list of patients as a file: out, and for an admin in. */
export function PatientListFiles({ mayImport, check }: { mayImport: boolean; check: Action<undefined> }) {
  return (
    <div className="flex flex-wrap gap-3 pt-8">
      <DownloadLink href="/patients/export.csv" check={check} size="sm" icon={<Download />}>
        Export the list as CSV
      </DownloadLink>
      {mayImport && (
        <ButtonLink href="/patients/import" size="sm" icon={<FileUp />}>
          Import patients
        </ButtonLink>
      )}
    </div>
  );
}
