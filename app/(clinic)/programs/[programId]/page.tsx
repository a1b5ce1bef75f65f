import type { Metadata } from "next";
import { ProgramActions } from "@/components/programs/page/program-actions";
import { ProgramBody } from "@/components/programs/page/program-body";
import { publishedItems } from "@/components/programs/versions/published-items";
import { HospitalLink } from "@/components/shell/hospital-link";
import { SaveAsTemplate } from "@/components/templates/save-as-template";
import { PageHeader } from "@/components/ui/page-header";
import { buildRecordNote } from "@/lib/domain/handout/record-note";
import { findOldName } from "@/lib/domain/program/old-name";
import { templateSource } from "@/lib/domain/template/template-source";
import { loadProgram, type ProgramView } from "@/lib/programs/loaders";
import { loadProgramLinks } from "@/lib/sharing/loaders";
import { LINK_ACTIONS } from "./link-actions";

export const metadata: Metadata = { title: "Program" };

type ProgramPageProps = { params: Promise<{ programId: string }> };

/** One program: what the patient has, how they reach it, and how it came about. */
export default async function ProgramPage({ params }: ProgramPageProps) {
  const view = await loadProgram((await params).programId);
  const { program, current } = view;
  const links = await loadProgramLinks(program.id);
  const address = links.current?.state === "expired" ? undefined : links.current?.address;
  const isArchived = program.archivedAt !== null;
  const { id: programId, patientName, currentVersion } = program;
  return (
    <>
      <PageHeader
        breadcrumb={[
          { label: "Patients", href: "/patients" },
          { label: patientName, href: `/patients/${program.patientId}` },
        ]}
        title={<span className="wrap-anywhere">{current?.program.title ?? program.draft.title}</span>}
        meta={<span className="text-lg">For {patientName}</span>}
        actions={
          !isArchived && (
            <ProgramActions {...{ programId, currentVersion, current, address }} note={noteOf(view)}>
              <SaveAsTemplate size="sm" source={templateSource(program, current)} />
              <HospitalLink {...{ programId }} size="sm" isPublished={currentVersion > 0} />
            </ProgramActions>
          )
        }
      />
      <ProgramBody
        {...view}
        isArchived={isArchived}
        oldName={findOldName(currentVersion, current?.patientLabel, program.patientLabel)}
        items={current ? publishedItems(current) : []}
        links={links}
        linkActions={LINK_ACTIONS}
      />
    </>
  );
}

function noteOf({ current, versions, screening }: ProgramView): string {
  const changes = versions[0]?.changes ?? [];
  return current ? buildRecordNote({ document: current, changes, ...(screening && { screening }) }) : "";
}
