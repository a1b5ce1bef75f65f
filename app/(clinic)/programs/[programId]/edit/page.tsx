import type { Metadata } from "next";
import { ProgramBuilder } from "@/components/programs/builder/program-builder";
import { SaveAsTemplate } from "@/components/templates/save-as-template";
import { readProposedSwap } from "@/lib/domain/builder/proposed-swap";
import { opensPublishing } from "@/lib/domain/program/old-name";
import { templateSource } from "@/lib/domain/template/template-source";
import { loadBuilder } from "@/lib/programs/loaders";

export const metadata: Metadata = { title: "Edit program" };

type EditPageProps = {
  params: Promise<{ programId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The builder of one program. */
export default async function EditProgramPage({ params, searchParams }: EditPageProps) {
  const view = await loadBuilder((await params).programId);
  const { program, patient } = view;
  const query = await searchParams;
  return (
    <ProgramBuilder
      key={program.id}
      {...view}
      {...program}
      programId={program.id}
      patient={{ ...patient, id: program.patientId, name: program.patientName }}
      proposedSwap={readProposedSwap(query)}
      opensAt={query.swap === undefined && typeof query.item === "string" ? query.item : undefined}
      opensPublishing={opensPublishing(query)}
      saveAsTemplate={<SaveAsTemplate size="sm" source={templateSource(program)} />}
    />
  );
}
