import { BackupState } from "@/components/clinic/backup-standing";

import {
  changeFiguresAction,
  changeLetterheadAction,
  changePasswordDoorAction,
  changePinPolicyAction,
  changePrintAction,
  changeRetentionAction,
  changeSafetyAction,
  changeShortCodesAction,
} from "@/lib/clinic/actions";
import type { BackupStanding } from "@/lib/domain/backup/last-backup";
import type { PinPolicy } from "@/lib/domain/clinic/clinic-limits";
import type { DocumentClinic } from "@/lib/domain/program/program-document";
import { FigureSettings } from "./figure-settings";
import { LetterheadSettings } from "./letterhead-settings";
import { type PasswordRule, PasswordSettings } from "./password-settings";
import { PinSettings } from "./pin-settings";
import { PrintSettings } from "./print-settings";
import { RetentionSettings } from "./retention-settings";
import { SafetySettings } from "./safety-settings";
import { SettingsSections } from "./settings-sections";
import { ShortCodeSettings } from "./short-code-settings";
import { SignaturesLink } from "./signatures-link";

interface ClinicSettingsProps {
  readonly clinic: DocumentClinic;
  readonly revision: number;
  readonly shortCodes: boolean;
  readonly pinPolicy: PinPolicy;
  readonly retentionYears: number;
  readonly passwordRule?: PasswordRule;
  readonly timeZones: readonly string[];
  readonly standing: BackupStanding | undefined;
}

/** The clinic's settings for an admin, one section at a time. */
export function ClinicSettings({ standing, ...settings }: ClinicSettingsProps) {
  // A warning stands above everything, not in a section that nobody opens.
  const isBackupBad = standing?.tone === "bad";
  const backups = { id: "backups", title: "Backups", content: <BackupState standing={standing} /> };
  return (
    <>
      {isBackupBad && <div className="mb-8">{backups.content}</div>}
      <SettingsSections
        sections={[...sectionsOf(settings), ...(standing && !isBackupBad ? [backups] : [])]}
      />
    </>
  );
}

function sectionsOf({ clinic, revision, ...more }: Omit<ClinicSettingsProps, "standing">) {
  const of = { clinic, revision };
  const { shortCodes, pinPolicy, passwordRule, retentionYears, timeZones } = more;
  return [
    {
      ...{ id: "letterhead", title: "Logo and address" },
      content: <LetterheadSettings {...of} action={changeLetterheadAction} />,
    },
    {
      ...{ id: "safety", title: "Emergency and pain" },
      content: <SafetySettings {...of} action={changeSafetyAction} />,
    },
    {
      ...{ id: "print", title: "Paper and language" },
      content: <PrintSettings {...of} timeZones={timeZones} action={changePrintAction} />,
    },
    {
      ...{ id: "codes", title: "Short codes" },
      content: <ShortCodeSettings {...{ shortCodes, revision }} action={changeShortCodesAction} />,
    },
    {
      ...{ id: "pin", title: "PIN of a link" },
      content: <PinSettings {...{ pinPolicy, revision }} action={changePinPolicyAction} />,
    },
    ...(passwordRule
      ? [
          {
            ...{ id: "passwords", title: "Passwords" },
            content: (
              <PasswordSettings rule={passwordRule} revision={revision} action={changePasswordDoorAction} />
            ),
          },
        ]
      : []),
    {
      ...{ id: "figures", title: "Figures" },
      content: (
        <FigureSettings figureStyle={clinic.figureStyle} revision={revision} action={changeFiguresAction} />
      ),
    },
    { id: "files", title: "Program files", content: <SignaturesLink /> },
    {
      ...{ id: "records", title: "Records" },
      content: (
        <RetentionSettings years={retentionYears} revision={revision} action={changeRetentionAction} />
      ),
    },
  ];
}
