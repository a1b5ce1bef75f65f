"use client";

import { DeadEnd } from "@/components/shell/dead-end";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";

type ClinicErrorProps = { error: Error & { digest?: string }; reset: () => void };

/** A page of the clinic failed; the way to the others stays in sight. */
export default function ClinicError({ error, reset }: ClinicErrorProps) {
  return (
    <DeadEnd
      title="This page did not load"
      reference={error.digest}
      actions={
        <>
          <Button variant="primary" onClick={reset}>
            Try again
          </Button>
          <ButtonLink href="/today">Today</ButtonLink>
        </>
      }
    >
      <p>Something went wrong on our side. What you saved before is safe. Please try again in a moment.</p>
    </DeadEnd>
  );
}
