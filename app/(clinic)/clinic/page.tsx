import type { Metadata } from "next";
import { ClinicDetails } from "@/components/clinic/clinic-details";
import { FigureSettings } from "@/components/clinic/figure-settings";
import { LetterheadSettings } from "@/components/clinic/letterhead-settings";
import { PrintSettings } from "@/components/clinic/print-settings";
import { SafetySettings } from "@/components/clinic/safety-settings";
import { ShortCodeSettings } from "@/components/clinic/short-code-settings";
import { PageHeader } from "@/components/ui/page-header";
import {
  changeFiguresAction,
  changeLetterheadAction,
  changePrintAction,
  changeSafetyAction,
  changeShortCodesAction,
} from "@/lib/clinic/actions";
import { loadClinic } from "@/lib/clinic/loaders";
import { DEFAULT_FIGURE_STYLE } from "@/lib/domain/exercise/figure-style";

export const metadata: Metadata = { title: "Clinic" };

/** The clinic's settings, for an admin to change and for everybody to read. */
export default async function ClinicPage() {
  const { clinic, revision, shortCodes, timeZones, mayChange } = await loadClinic();
  const figureStyle = clinic.figureStyle ?? DEFAULT_FIGURE_STYLE;
  if (!mayChange) {
    return (
      <>
        <PageHeader title="Clinic" meta="An admin of your clinic can change this." />
        <div className="grid gap-12">
          <ClinicDetails clinic={clinic} />
          <FigureSettings figureStyle={figureStyle} revision={revision} />
        </div>
      </>
    );
  }
  const of = { clinic, revision };
  return (
    <>
      <PageHeader title="Clinic" meta="What is published already stays as it was published." />
      <div className="grid gap-12">
        <LetterheadSettings {...of} action={changeLetterheadAction} />
        <SafetySettings {...of} action={changeSafetyAction} />
        <PrintSettings {...of} timeZones={timeZones} action={changePrintAction} />
        <ShortCodeSettings shortCodes={shortCodes} revision={revision} action={changeShortCodesAction} />
        <FigureSettings figureStyle={figureStyle} revision={revision} action={changeFiguresAction} />
      </div>
    </>
  );
}
