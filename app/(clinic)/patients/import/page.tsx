import type { Metadata } from "next";
import { ImportForm } from "@/components/patient-data/import-form";
import { RecentImports } from "@/components/patient-data/recent-imports";
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
        <RecentImports imports={imports} undo={undoImportAction} />
      </div>
    </>
  );
}
