"use client";

import { DeadEnd } from "@/components/shell/dead-end";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void };

/** A page failed. What was saved before stays saved. */
export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <main>
      <DeadEnd
        title="This page did not load"
        reference={error.digest}
        actions={
          <>
            <Button variant="primary" onClick={reset}>
              Try again
            </Button>
            <ButtonLink href="/">Go to the start page</ButtonLink>
          </>
        }
      >
        <p>Something went wrong on our side. What you saved before is safe. Please try again in a moment.</p>
      </DeadEnd>
    </main>
  );
}
