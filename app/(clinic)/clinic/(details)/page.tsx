import type { Metadata } from "next";
import { BackupState } from "@/components/clinic/backup-standing";
import { ClinicDetails } from "@/components/clinic/clinic-details";
import { ClinicTabs } from "@/components/clinic/clinic-tabs";
import { FigureSettings } from "@/components/clinic/figure-settings";
import { LetterheadSettings } from "@/components/clinic/letterhead-settings";
import { PinSettings } from "@/components/clinic/pin-settings";
import { PrintSettings } from "@/components/clinic/print-settings";
import { RetentionSettings } from "@/components/clinic/retention-settings";
import { SafetySettings } from "@/components/clinic/safety-settings";
import { ShortCodeSettings } from "@/components/clinic/short-code-settings";
import { PageHeader } from "@/components/ui/page-header";
import { loadBackupStanding } from "@/lib/backup/loaders";
import {
  changeFiguresAction,
  changeLetterheadAction,
  changePinPolicyAction,
  changePrintAction,
  changeRetentionAction,
  changeSafetyAction,
  changeShortCodesAction,
} from "@/lib/clinic/actions";
import { loadClinic } from "@/lib/clinic/loaders";
import { DEFAULT_FIGURE_STYLE } from "@/lib/domain/exercise/figure-style";

export const metadata: Metadata = { title: "Clinic" };

/** The clinic's settings, for an admin to change and for everybody to read. */
export default async function ClinicPage() {
  const { clinic, revision, mayChange, ...view } = await loadClinic();
  const figureStyle = { ...DEFAULT_FIGURE_STYLE, ...clinic.figureStyle };
  if (!mayChange)
    return (
      <>
        <PageHeader title="Clinic" meta="An admin of your clinic can change this." />
        <ClinicTabs />
        <div className="grid gap-12">
          <ClinicDetails clinic={clinic} />
          <FigureSettings figureStyle={figureStyle} revision={revision} />
        </div>
      </>
    );
  const of = { clinic, revision };
  return (
    <>
      <PageHeader title="Clinic" meta="What is published already stays as it was published." />
      <ClinicTabs />
      <div className="grid gap-12">
        <LetterheadSettings {...of} action={changeLetterheadAction} />
        <SafetySettings {...of} action={changeSafetyAction} />
        <PrintSettings {...of} timeZones={view.timeZones} action={changePrintAction} />
        <ShortCodeSettings shortCodes={view.shortCodes} revision={revision} action={changeShortCodesAction} />
        <PinSettings pinPolicy={view.pinPolicy} revision={revision} action={changePinPolicyAction} />
        <FigureSettings figureStyle={figureStyle} revision={revision} action={changeFiguresAction} />
        <BackupState standing={await loadBackupStanding()} />
        <RetentionSettings years={view.retentionYears} revision={revision} action={changeRetentionAction} />
      </div>
    </>
  );
}
