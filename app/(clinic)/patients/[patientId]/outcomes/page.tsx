import type { Metadata } from "next";
import { MeasurementForm } from "@/components/outcomes/measurement-form";
import { startMeasurement } from "@/components/outcomes/measurement-values";
import { OutcomeReport } from "@/components/outcomes/outcome-report";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { recordMeasurementAction, strikeMeasurementAction } from "@/lib/outcomes/actions";
import { loadOutcomes } from "@/lib/outcomes/loaders";

export const metadata: Metadata = { title: "Outcome measures" };

type OutcomesPageProps = {
  params: Promise<{ patientId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** How well three activities go and how strong the pain is, at the start, at a review and at the end. */
export default async function OutcomesPage({ params, searchParams }: OutcomesPageProps) {
  const { patient, outcomes, today, language } = await loadOutcomes((await params).patientId);
  const { saved } = await searchParams;
  const href = `/patients/${patient.id}`;
  return (
    <>
      <PageHeader
        breadcrumb={[
          { label: "Patients", href: "/patients" },
          { label: patient.name, href },
          { label: "Follow-up", href: `${href}/follow-up` },
        ]}
        title={<span className="wrap-anywhere">Outcome measures of {patient.name}</span>}
      />
      <div className="grid gap-12">
        {saved !== undefined && (
          <Notice tone="go" role="status" title="Measurement saved">
            It stands on top of the list.
          </Notice>
        )}
        <OutcomeReport
          patientId={patient.id}
          strikeAction={strikeMeasurementAction}
          {...{ outcomes, language }}
        />
        <div data-screen-only>
          <Section title="New measurement">
            <MeasurementForm
              key={outcomes.measurements.length}
              action={recordMeasurementAction}
              patientId={patient.id}
              initial={startMeasurement(outcomes, today)}
              today={today}
            />
          </Section>
        </div>
      </div>
    </>
  );
}
