import type { Metadata } from "next";
import { DeadEnd } from "@/components/shell/dead-end";
import { ButtonLink } from "@/components/ui/button-link";

export const metadata: Metadata = { title: "Not found" };

/** Says the same whether the record never existed or belongs to another clinic. */
export default function ClinicNotFound() {
  return (
    <DeadEnd
      title="There is nothing at this address"
      actions={
        <>
          <ButtonLink href="/patients" variant="primary">
            Go to your patients
          </ButtonLink>
          <ButtonLink href="/today">Today</ButtonLink>
        </>
      }
    >
      <p>The link may be old or mistyped. Search for the patient by name instead.</p>
    </DeadEnd>
  );
}
