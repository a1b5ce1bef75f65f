import type { Metadata } from "next";
import { DiaryEntry } from "@/components/follow-up/diary-entry";
import { DiaryNavigation } from "@/components/follow-up/diary-navigation";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { enterDiaryAction } from "@/lib/follow-up/actions";
import { loadDiary } from "@/lib/follow-up/loaders";

export const metadata: Metadata = { title: "Paper diary" };

type DiaryPageProps = {
  params: Promise<{ patientId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The ticks and numbers of a paper diary, entered by keyboard. */
export default async function DiaryPage({ params, searchParams }: DiaryPageProps) {
  const { patient, diary, today, clinic, accountId } = await loadDiary(
    (await params).patientId,
    await searchParams,
  );
  const href = `/patients/${patient.id}`;
  return (
    <>
      <PageHeader
        breadcrumb={[
          { label: "Patients", href: "/patients" },
          { label: patient.name, href },
          { label: "Follow-up", href: `${href}/follow-up` },
        ]}
        title={<span className="wrap-anywhere">Paper diary of {patient.name}</span>}
        meta={diary && <span className="wrap-anywhere">{diary.program.title}</span>}
      />
      {diary ? (
        <div className="grid gap-6">
          <DiaryNavigation
            href={`${href}/diary?program=${diary.program.id}`}
            {...{ ...diary, today, language: clinic.language }}
          />
          <DiaryEntry
            key={`${diary.program.id} ${diary.versionNumber} ${diary.sheet.days[0]}`}
            action={enterDiaryAction}
            programId={diary.program.id}
            doneHref={`${href}/follow-up?program=${diary.program.id}`}
            {...{ ...diary, today, accountId, language: clinic.language }}
          />
        </div>
      ) : (
        <EmptyState title="No diary yet" action={<ButtonLink href={href}>Back to the record</ButtonLink>}>
          A diary belongs to a published program. Publish one and print its sheet first.
        </EmptyState>
      )}
    </>
  );
}
