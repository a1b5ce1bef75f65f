import type { Metadata } from "next";
import { HandOver } from "@/components/program-file/hand-over";
import { EnglishTwin } from "@/components/programs/page/english-twin";
import { VersionActions } from "@/components/programs/versions/version-actions";
import { VersionCompare } from "@/components/programs/versions/version-compare";
import { VersionSheet } from "@/components/programs/versions/version-sheet";
import { SaveAsTemplate } from "@/components/templates/save-as-template";
import { PageHeader } from "@/components/ui/page-header";
import { checkProofAction } from "@/lib/account/actions";
import { buildRecordNote } from "@/lib/domain/handout/record-note";
import { templateSource } from "@/lib/domain/template/template-source";
import { loadVersion } from "@/lib/versions/loaders";

export const metadata: Metadata = { title: "Version" };

type VersionPageProps = {
  params: Promise<{ programId: string; number: string }>;
  searchParams: Promise<{ with?: string | string[] }>;
};

/** One published version: as it was, what it changed, and the way back to it. */
export default async function VersionPage({ params, searchParams }: VersionPageProps) {
  const { programId, number } = await params;
  const view = await loadVersion(programId, number, (await searchParams).with);
  const { program, document, version, numbers, comparison } = view;
  const { title } = document.program;
  const { patientId, patientName } = program;
  const isCurrent = version.number === program.currentVersion;
  return (
    <>
      <PageHeader
        breadcrumb={[
          { label: "Patients", href: "/patients" },
          { label: patientName, href: `/patients/${patientId}` },
          { label: "Program", href: `/programs/${programId}` },
        ]}
        title={<span className="wrap-anywhere">{`Version ${version.number}: ${title}`}</span>}
        meta={<span>{`${version.published}${isCurrent ? " · current" : ""}`}</span>}
        actions={
          <VersionActions
            {...{ program, number: version.number, isArchived: program.archivedAt !== null }}
            note={buildRecordNote({ document, changes: version.changes })}
          >
            {document.translation && <EnglishTwin {...{ programId }} version={version.number} size="sm" />}
            <SaveAsTemplate size="sm" source={templateSource(program, document)} />
            <HandOver {...{ programId }} number={version.number} check={checkProofAction} />
          </VersionActions>
        }
      />
      <div className="grid gap-12 pb-12">
        {comparison && <VersionCompare {...{ programId, numbers, comparison }} number={version.number} />}
        <VersionSheet document={document} />
      </div>
    </>
  );
}
