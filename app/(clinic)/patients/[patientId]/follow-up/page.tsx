import type { Metadata } from "next";
import { FollowUpHeader } from "@/components/follow-up/follow-up-header";
import { FollowUpReport } from "@/components/follow-up/follow-up-report";
import { MarkRead } from "@/components/follow-up/mark-read";
import { ProgramChoice } from "@/components/follow-up/program-choice";
import { EmptyState } from "@/components/ui/empty-state";
import { markReadAction } from "@/lib/follow-up/actions";
import { loadFollowUp } from "@/lib/follow-up/loaders";

export const metadata: Metadata = { title: "Follow-up" };

type FollowUpPageProps = {
  params: Promise<{ patientId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** What a patient did and said since the program began. */
export default async function FollowUpPage({ params, searchParams }: FollowUpPageProps) {
  const page = await loadFollowUp((await params).patientId, await searchParams);
  const { patient, programs, followed, readAt, today, clinic } = page;
  if (!followed)
    return (
      <>
        <FollowUpHeader patient={patient} />
        <EmptyState title="Nothing to follow yet">
          Once a program is published, what the patient does shows here, from the phone and from paper.
        </EmptyState>
      </>
    );
  const { program, view } = followed;
  return (
    <>
      <FollowUpHeader patient={patient} program={program} />
      <div className="grid gap-8">
        <ProgramChoice
          href={`/patients/${patient.id}/follow-up`}
          programs={programs.map(({ id, title, archivedAt }) => ({
            id,
            title,
            isArchived: archivedAt !== null,
          }))}
          current={program.id}
        />
        <FollowUpReport
          program={{ id: program.id, isArchived: program.archivedAt !== null }}
          language={clinic.language}
          markRead={
            <MarkRead
              action={markReadAction}
              programId={program.id}
              readAt={readAt}
              newCount={view.newCount}
            />
          }
          {...{ view, today }}
        />
      </div>
    </>
  );
}
