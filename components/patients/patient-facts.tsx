import type { ReactNode } from "react";
import { Panel } from "@/components/ui/panel";
import type { AffectedSide } from "@/lib/domain/patient/patient";
import { AFFECTED_SIDE_WORDS } from "@/lib/domain/patient/side-words";

type PatientFactsProps = {
  patient: {
    readonly birthYear: number | null;
    readonly email: string | null;
    readonly phone: string | null;
    readonly reference: string | null;
    readonly affectedSide: AffectedSide;
    readonly notes: string;
    readonly clearance: string;
    readonly adult: string;
  };
};

/** What the clinic keeps beside the programs; what it does not keep is not shown. */
export function PatientFacts({ patient }: PatientFactsProps) {
  const { birthYear, email, phone, reference, affectedSide, notes, clearance, adult } = patient;
  return (
    <Panel title="Record">
      <dl className="grid gap-4">
        <Fact term="Affected side">{AFFECTED_SIDE_WORDS[affectedSide]}</Fact>
        {reference !== null && <Fact term="Reference">{reference}</Fact>}
        {birthYear !== null && <Fact term="Born in">{birthYear}</Fact>}
        {phone !== null && (
          <Fact term="Phone">
            <a href={`tel:${phone.replace(/[^\d+]/g, "")}`} className="underline underline-offset-3">
              {phone}
            </a>
          </Fact>
        )}
        {email !== null && (
          <Fact term="E-mail">
            <a href={`mailto:${email}`} className="wrap-anywhere underline underline-offset-3">
              {email}
            </a>
          </Fact>
        )}
        {adult !== "" && <Fact term="With them">{adult}</Fact>}
        {clearance !== "" && <Fact term="Referral or clearance">{clearance}</Fact>}
        <Fact term="Notes">{notes === "" ? <span className="text-ink-soft">None</span> : notes}</Fact>
      </dl>
    </Panel>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="grid gap-0.5">
      <dt className="text-sm text-ink-soft">{term}</dt>
      <dd className="wrap-anywhere whitespace-pre-line">{children}</dd>
    </div>
  );
}
