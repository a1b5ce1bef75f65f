import type { Metadata } from "next";
import { ChartForm } from "@/components/symptoms/chart-form";
import { ChartReport } from "@/components/symptoms/chart-report";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { recordSymptomChartAction, strikeSymptomChartAction } from "@/lib/symptoms/actions";
import { loadSymptoms } from "@/lib/symptoms/loaders";

export const metadata: Metadata = { title: "Body charts" };

type SymptomsPageProps = {
  params: Promise<{ patientId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Where it hurts or feels odd, and how that changes. */
export default async function SymptomsPage({ params, searchParams }: SymptomsPageProps) {
  const { patient, charts, today, language } = await loadSymptoms((await params).patientId);
  const { saved } = await searchParams;
  return (
    <>
      <PageHeader
        breadcrumb={[
          { label: "Patients", href: "/patients" },
          { label: patient.name, href: `/patients/${patient.id}` },
        ]}
        title={<span className="wrap-anywhere">Body charts of {patient.name}</span>}
      />
      <div className="grid gap-12">
        {saved !== undefined && (
          <Notice tone="go" role="status" title="Body chart saved">
            It stands on top of the list.
          </Notice>
        )}
        <ChartReport
          patientId={patient.id}
          strikeAction={strikeSymptomChartAction}
          {...{ charts, language }}
        />
        <div data-screen-only>
          <Section title="New body chart">
            <ChartForm
              key={charts.length}
              action={recordSymptomChartAction}
              patientId={patient.id}
              today={today}
            />
          </Section>
        </div>
      </div>
    </>
  );
}
