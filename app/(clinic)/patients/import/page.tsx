import type { Metadata } from "next";
import { ImportForm } from "@/components/patient-data/import-form";
import { PageHeader } from "@/components/ui/page-header";
import { importPatientsAction } from "@/lib/patient-data/actions";
import { requireImportPermission } from "@/lib/patient-data/loaders";

export const metadata: Metadata = { title: "Import patients" };

/** Patients from a file, for an admin. */
export default async function ImportPage() {
  await requireImportPermission();
  return (
    <>
      <PageHeader breadcrumb={[{ label: "Patients", href: "/patients" }]} title="Import patients" />
      <ImportForm action={importPatientsAction} />
    </>
  );
}
