import type { Metadata } from "next";
import { ClinicDetails } from "@/components/clinic/clinic-details";
import { ClinicSettings } from "@/components/clinic/clinic-settings";
import { ClinicTabs } from "@/components/clinic/clinic-tabs";
import { FigureSettings } from "@/components/clinic/figure-settings";
import { PageHeader } from "@/components/ui/page-header";
import { loadBackupStanding } from "@/lib/backup/loaders";
import { loadClinic } from "@/lib/clinic/loaders";

export const metadata: Metadata = { title: "Clinic" };

/** The clinic's settings, for an admin to change and for everybody to read. */
export default async function ClinicPage() {
  const { mayChange, ...view } = await loadClinic();
  const { clinic, revision } = view;
  if (!mayChange)
    return (
      <>
        <PageHeader title="Clinic" meta="An admin of your clinic can change this." />
        <ClinicTabs />
        <ClinicDetails clinic={clinic}>
          <FigureSettings figureStyle={clinic.figureStyle} revision={revision} />
        </ClinicDetails>
      </>
    );
  return (
    <>
      <PageHeader title="Clinic" meta="What is published already stays as it was published." />
      <ClinicTabs />
      <ClinicSettings {...view} standing={await loadBackupStanding()} />
    </>
  );
}
