import type { LinkActions, ProgramLinks } from "@/components/programs/link/link-view";
import { ShareLink } from "@/components/programs/link/share-link";
import { ScreeningLine } from "@/components/programs/screening/screening-line";
import { ItemStrip } from "@/components/programs/versions/item-strip";
import { OldNameNotice } from "@/components/programs/versions/old-name-notice";
import { PaperState } from "@/components/programs/versions/paper-state";
import type { Paper, PublishedItem } from "@/components/programs/versions/program-page-view";
import { VersionTimeline } from "@/components/programs/versions/version-timeline";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { ScreeningView } from "@/lib/domain/conflict/safety-sources";
import type { OldName } from "@/lib/domain/program/old-name";
import type { VersionEntry } from "@/lib/domain/program/version-history";
import { ArchiveProgram } from "./archive-program";

interface ProgramBodyProps {
  readonly program: {
    readonly id: string;
    readonly revision: number;
    readonly patientLabel: string;
    readonly currentVersion: number;
    readonly hasUnpublishedChanges: boolean;
    readonly draft: { readonly title: string };
  };
  readonly isArchived: boolean;
  readonly items: readonly PublishedItem[];
  readonly versions: readonly VersionEntry[];
  readonly paper?: Paper;
  /** That the version in force carries an earlier name of the patient. */
  readonly oldName?: OldName | undefined;
  /** The screening for warning signs made last. */
  readonly screening?: ScreeningView;
  readonly links: ProgramLinks;
  readonly linkActions: LinkActions;
}

/** The program's page below its head. */
export function ProgramBody(props: ProgramBodyProps) {
  const { program, isArchived, items, versions, paper } = props;
  const { id, patientLabel, currentVersion } = program;
  const isPublished = currentVersion > 0;
  return (
    <div className="grid gap-12 pb-12">
      <Standing {...props} />
      {isPublished && (
        <Section title="Exercises" description={`Version ${currentVersion}, as ${patientLabel} has it.`}>
          <ItemStrip items={items} />
        </Section>
      )}
      {!isArchived && (
        <div id="link" className="scroll-mt-6">
          <ShareLink
            {...{ patientLabel, isPublished }}
            programId={id}
            links={props.links}
            actions={props.linkActions}
          />
        </div>
      )}
      <VersionTimeline {...{ program, isArchived, versions, paper }} />
      {!isArchived && <ArchiveProgram programId={id} title={program.draft.title} />}
    </div>
  );
}

/** Where the program stands: on the lists or not, published or not, and what is on paper. */
function Standing({ program, isArchived, paper, oldName, screening }: ProgramBodyProps) {
  const { id, currentVersion, hasUnpublishedChanges } = program;
  const isPublished = currentVersion > 0;
  return (
    <div className="grid gap-4 empty:hidden">
      {isArchived && (
        <Notice title="Archived">
          It is off the lists and its link does not open. The versions stay on record.
        </Notice>
      )}
      {!isPublished && (
        <Notice title="Not published yet">The patient sees nothing before you publish.</Notice>
      )}
      {isPublished && hasUnpublishedChanges && !isArchived && (
        <DraftNotice programId={id} currentVersion={currentVersion} />
      )}
      {oldName && !isArchived && <OldNameNotice programId={id} oldName={oldName} />}
      <PaperState programId={id} currentVersion={currentVersion} paper={paper} />
      {screening && <ScreeningLine screening={screening} />}
    </div>
  );
}

function DraftNotice({
  programId,
  currentVersion,
}: {
  readonly programId: string;
  readonly currentVersion: number;
}) {
  return (
    <Notice
      title="The draft has changes that are not published"
      actions={<ButtonLink href={`/programs/${programId}/edit`}>Look at them and publish</ButtonLink>}
    >
      The patient goes on seeing version {currentVersion}.
    </Notice>
  );
}
