import type { Metadata } from "next";
import { ClinicDetails } from "@/components/clinic/clinic-details";
import { PageHeader } from "@/components/ui/page-header";
import { loadClinic } from "@/lib/clinic/loaders";

export const metadata: Metadata = { title: "Clinic" };

/** The clinic's details, as patients see them. */
export default async function ClinicPage() {
  const clinic = await loadClinic();
  return (
    <>
      <PageHeader
        title="Clinic"
        meta="These details can be read here, not changed. If one is wrong, tell whoever runs this server."
      />
      <ClinicDetails clinic={clinic} />
    </>
  );
}
