import type { Metadata } from "next";
import { DeadEnd } from "@/components/shell/dead-end";
import { ButtonLink } from "@/components/ui/button-link";

export const metadata: Metadata = { title: "For an admin" };

/** What a therapist meets where only an admin of the same clinic may go. */
export default function ClinicForbidden() {
  return (
    <DeadEnd
      title="For an admin"
      actions={
        <>
          <ButtonLink href="/today" variant="primary">
            Today
          </ButtonLink>
          <ButtonLink href="/clinic/staff">Who works here</ButtonLink>
        </>
      }
    >
      <p>
        Only an admin of your clinic can open this page. Ask one of them to do it, or to change your role.
      </p>
    </DeadEnd>
  );
}
