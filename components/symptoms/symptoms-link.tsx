import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/section";

/** The way from the record to the patient's body charts. */
export function SymptomsLink({ patientId }: { readonly patientId: string }) {
  return (
    <Section title="Symptoms">
      <ButtonLink href={`/patients/${patientId}/symptoms`}>Body charts</ButtonLink>
    </Section>
  );
}
