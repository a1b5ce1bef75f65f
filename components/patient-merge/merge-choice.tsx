import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/section";
import { UrlSearch } from "@/components/ui/url-search";
import { likenessInWords } from "@/lib/domain/patient/likeness-words";
import type { PatientDouble } from "@/lib/domain/patient/patient-double";

type Listed = readonly { readonly id: string; readonly name: string; readonly facts: string }[];

type MergeChoiceProps = {
  patientId: string;
  doubles: readonly PatientDouble[];
  found: Listed;
  /** What was typed. */
  search: string;
};

/** Which other record is the same person: those that look like it, and a search for any other. */
export function MergeChoice({ patientId, doubles, found, search }: MergeChoiceProps) {
  return (
    <div className="grid gap-10">
      <Section
        title="Looks like this patient"
        description={
          doubles.length === 0
            ? "No other record has the same reference, the same name, or nearly the same name and year."
            : "Compare first: nothing is merged before you have seen both side by side."
        }
      >
        {doubles.length > 0 && (
          <Records
            patientId={patientId}
            records={doubles.map((double) => ({ ...double, facts: likenessInWords(double) }))}
          />
        )}
      </Section>
      <Section title="Another record">
        <UrlSearch label="Name, year, phone or reference" className="max-w-md" />
        {found.length > 0 && <Records patientId={patientId} records={found} />}
        {search !== "" && found.length === 0 && (
          <p role="status" className="text-ink-soft">
            No other patient in care is found by this.
          </p>
        )}
      </Section>
    </div>
  );
}

function Records({ patientId, records }: { patientId: string; records: Listed }) {
  return (
    <ul className="grid max-w-3xl border-t border-line">
      {records.map(({ id, name, facts }) => (
        <li
          key={id}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3"
        >
          <div className="min-w-0 flex-1 basis-60 wrap-anywhere">
            <p className="font-semibold">{name}</p>
            {facts !== "" && <p className="text-sm text-ink-soft">{facts}</p>}
          </div>
          <ButtonLink href={`/patients/${patientId}/merge?with=${id}`} aria-label={`Compare with ${name}`}>
            Compare
          </ButtonLink>
        </li>
      ))}
    </ul>
  );
}
