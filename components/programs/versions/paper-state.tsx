import { Printer } from "lucide-react";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { DifferenceList } from "./difference-list";
import type { Paper } from "./program-page-view";

interface PaperStateProps {
  readonly programId: string;
  readonly currentVersion: number;
  readonly paper: Paper | undefined;
}

/** Which version the patient holds on paper, and whether it is the current one. */
export function PaperState({ programId, currentVersion, paper }: PaperStateProps) {
  if (currentVersion === 0) return null;
  if (!paper) {
    return <Notice title="Not printed yet">The current version, {currentVersion}, is on no paper.</Notice>;
  }
  const { versionNumber, printed, changes } = paper;
  if (versionNumber === currentVersion) {
    return (
      <p className="text-ink-soft">
        Version {currentVersion} is on paper, printed {printed}.
      </p>
    );
  }
  return (
    <Notice
      tone="warn"
      title={`Version ${versionNumber} on paper (printed ${printed}), current ${currentVersion}`}
      actions={
        <ButtonLink
          href={`/programs/${programId}/handout.pdf`}
          target="_blank"
          rel="noopener"
          icon={<Printer />}
          aria-label={`Print version ${currentVersion} (PDF, opens in a new tab)`}
        >
          Print version {currentVersion}
        </ButtonLink>
      }
    >
      {changes.length > 0 ? <DifferenceList lines={changes} /> : "Nothing on it has changed but the date."}
    </Notice>
  );
}
