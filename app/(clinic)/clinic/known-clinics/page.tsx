import type { Metadata } from "next";
import { KnownClinics } from "@/components/program-file/known-clinics";
import { PageHeader } from "@/components/ui/page-header";
import { forgetKnownClinicAction, nameKnownClinicAction } from "@/lib/program-file/actions";
import { loadKnownClinics } from "@/lib/program-file/loaders";

export const metadata: Metadata = { title: "Signatures of other clinics" };

/** Whose signature on a program file is whose, for an admin to confirm. */
export default async function KnownClinicsPage() {
  const view = await loadKnownClinics();
  return (
    <>
      <PageHeader title="Signatures of other clinics" breadcrumb={[{ label: "Clinic", href: "/clinic" }]} />
      <KnownClinics {...view} confirm={nameKnownClinicAction} forget={forgetKnownClinicAction} />
    </>
  );
}
