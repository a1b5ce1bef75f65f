import type { ReactNode } from "react";
import { Section } from "@/components/ui/section";
import type { DocumentClinic } from "@/lib/domain/program/program-document";

interface ClinicDetailsProps {
  readonly clinic: DocumentClinic;
  /** What else there is to read of it. */
  readonly children?: ReactNode;
}

/** The clinic as its handouts print it. */
export function ClinicDetails({ clinic, children }: ClinicDetailsProps) {
  const { carryOnMax, easeBackMax } = clinic.painGuide;
  return (
    <div className="grid gap-12">
      <Section
        title="On every handout"
        description="The head of the first page, and where patients reach you."
      >
        <Masthead clinic={clinic} />
      </Section>
      <Section
        title="On the warning card"
        description="The numbers patients are told to call. The clinical lines around them never change."
      >
        <Facts>
          <Fact term="Emergency">{clinic.emergencyNumber}</Fact>
          <Fact term="Urgent advice">{clinic.urgentLine}</Fact>
        </Facts>
      </Section>
      <Section
        title="Pain guide"
        description="What patients are told about pain while they exercise, from 0 to 10."
      >
        <Facts>
          <Fact term="Carry on">0 to {carryOnMax}</Fact>
          <Fact term="Ease back">
            {carryOnMax + 1} to {easeBackMax}
          </Fact>
          <Fact term="Stop that exercise">{easeBackMax + 1} or more</Fact>
        </Facts>
      </Section>
      <Section title="Paper and time">
        <Facts>
          <Fact term="Paper">{clinic.paperSize}</Fact>
          <Fact term="Time zone">{clinic.timeZone.replaceAll("_", " ")}</Fact>
          <Fact term="Dates are written in">{languageName(clinic.language)}</Fact>
        </Facts>
      </Section>
      {children}
    </div>
  );
}

function Masthead({ clinic }: { clinic: DocumentClinic }) {
  return (
    <div className="grid max-w-prose gap-1 rounded border border-sheet-line bg-sheet p-6 text-sheet-ink">
      <p className="text-lg font-semibold">{clinic.name}</p>
      <p>{clinic.address}</p>
      <p>{[clinic.phone, clinic.hours].filter((part) => part !== "").join(" · ")}</p>
    </div>
  );
}

function Facts({ children }: { children: ReactNode }) {
  return <dl className="grid gap-6 sm:grid-cols-3">{children}</dl>;
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="grid content-start gap-0.5">
      <dt className="text-sm text-ink-soft">{term}</dt>
      <dd className="text-lg tabular-nums">{children}</dd>
    </div>
  );
}

function languageName(language: string): string {
  return new Intl.DisplayNames(["en"], { type: "language" }).of(language) ?? language;
}
