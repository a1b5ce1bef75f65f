import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";

/** Where an admin finds whose signature on a program file is whose. */
export function SignaturesLink() {
  return (
    <Section
      title="Program files"
      description="Files for other clinics are signed. Whose signature is whose is compared by telephone."
    >
      <p>
        <TextLink href="/clinic/known-clinics">Signatures of other clinics</TextLink>
      </p>
    </Section>
  );
}
