import type { Metadata } from "next";
import { ImportForm } from "@/components/patient-data/import-form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { importPatientsAction } from "@/lib/patient-data/actions";
import { loadImportPermission } from "@/lib/patient-data/loaders";

export const metadata: Metadata = { title: "Import patients" };

/** Patients from a file. */
export default async function ImportPage() {
  const allowed = await loadImportPermission();
  return (
    <>
      <PageHeader breadcrumb={[{ label: "Patients", href: "/patients" }]} title="Import patients" />
      {allowed ? (
        <ImportForm action={importPatientsAction} />
      ) : (
        <Notice title="For an admin">An admin of your clinic can import patients.</Notice>
      )}
    </>
  );
}
