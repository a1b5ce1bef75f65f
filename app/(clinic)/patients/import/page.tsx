import type { Metadata } from "next";
import { RecentImports } from "@/components/import/recent-imports";
import { ImportForm } from "@/components/patient-data/import-form";
import { PageHeader } from "@/components/ui/page-header";
import { importPatientsAction, undoImportAction } from "@/lib/patient-data/actions";
import { loadImports } from "@/lib/patient-data/loaders";

export const metadata: Metadata = { title: "Import patients" };

/** Patients from a file, for an admin. */
export default async function ImportPage() {
  const imports = await loadImports();
  return (
    <>
      <PageHeader breadcrumb={[{ label: "Patients", href: "/patients" }]} title="Import patients" />
      <div className="grid gap-10">
        <ImportForm action={importPatientsAction} />
        <RecentImports
          imports={imports}
          noun="patient"
          description="Undoing removes the patients of an import again. Those with a program, or whose record was changed since, stay."
          undo={undoImportAction}
        />
      </div>
    </>
  );
}
