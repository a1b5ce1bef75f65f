import type { ReactNode } from "react";
import { Section } from "@/components/ui/section";
import type { AffectedSide } from "@/lib/domain/patient/patient";
import { type WrittenLanguage, writtenLanguageName } from "@/lib/domain/patient/patient-languages";
import { AFFECTED_SIDE_WORDS } from "@/lib/domain/patient/side-words";
import { languageName } from "@/lib/domain/patient/spoken-language";

export type PatientFactsProps = {
  patient: {
    readonly label: string;
    readonly email: string | null;
    readonly phone: string | null;
    readonly affectedSide: AffectedSide;
    readonly notes: string;
    readonly clearance: string;
    readonly adult: string;
    readonly writtenLanguage: WrittenLanguage | null;
    readonly spokenLanguage: string | null;
  };
};

/** What the clinic keeps beside the programs; what it does not keep is not shown. */
export function PatientFacts({ patient }: PatientFactsProps) {
  const { label, email, phone, affectedSide, notes, clearance, adult } = patient;
  const { spokenLanguage, writtenLanguage } = patient;
  return (
    <Section title="Record">
      <dl className="grid gap-x-10 gap-y-4 sm:grid-cols-2 lg:grid-cols-4">
        <Fact term="On paper and phone">{label}</Fact>
        <Fact term="Affected side">{AFFECTED_SIDE_WORDS[affectedSide]}</Fact>
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
        {spokenLanguage !== null && (
          <Fact term="Spoken language">{languageName(spokenLanguage) ?? spokenLanguage}</Fact>
        )}
        {writtenLanguage !== null && (
          <Fact term="Written language">{writtenLanguageName(writtenLanguage)}</Fact>
        )}
        {adult !== "" && <Fact term="With them">{adult}</Fact>}
        {clearance !== "" && (
          <Fact term="Referral or clearance" isWide>
            {clearance}
          </Fact>
        )}
        <Fact term="Notes" isWide>
          {notes === "" ? <span className="text-ink-soft">None</span> : notes}
        </Fact>
      </dl>
    </Section>
  );
}

function Fact({ term, isWide, children }: { term: string; isWide?: boolean; children: ReactNode }) {
  return (
    <div
      className={
        isWide ? "grid max-w-prose content-start gap-0.5 sm:col-span-2" : "grid content-start gap-0.5"
      }
    >
      <dt className="text-sm text-ink-soft">{term}</dt>
      <dd className="wrap-anywhere whitespace-pre-line">{children}</dd>
    </div>
  );
}
