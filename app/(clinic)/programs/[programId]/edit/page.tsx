import type { Metadata } from "next";
import { ProgramBuilder } from "@/components/programs/builder/program-builder";
import { SaveAsTemplate } from "@/components/templates/save-as-template";
import { PageHeader } from "@/components/ui/page-header";
import { readProposedSwap } from "@/lib/domain/builder/proposed-swap";
import { templateSource } from "@/lib/domain/template/template-source";
import { type BuilderView, loadBuilder } from "@/lib/programs/loaders";

export const metadata: Metadata = { title: "Edit program" };

type EditPageProps = {
  params: Promise<{ programId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The builder of one program. */
export default async function EditProgramPage({ params, searchParams }: EditPageProps) {
  const view = await loadBuilder((await params).programId);
  const { program, patient } = view;
  return (
    <>
      <PageHeader
        breadcrumb={[
          { label: "Patients", href: "/patients" },
          { label: program.patientName, href: `/patients/${program.patientId}` },
          { label: "Program", href: `/programs/${program.id}` },
        ]}
        title={<span className="wrap-anywhere">Program for {program.patientName}</span>}
        meta={<span>{editionOf(program)}</span>}
      />
      <ProgramBuilder
        key={program.id}
        {...view}
        {...program}
        programId={program.id}
        patient={{ ...patient, id: program.patientId, name: program.patientName }}
        proposedSwap={readProposedSwap(await searchParams)}
        saveAsTemplate={<SaveAsTemplate size="sm" source={templateSource(program)} />}
      />
    </>
  );
}

function editionOf({ currentVersion, hasUnpublishedChanges }: BuilderView["program"]): string {
  if (currentVersion === 0) return "Not published yet";
  return `Version ${currentVersion}${hasUnpublishedChanges ? ", with changes not published yet" : " is published"}`;
}
