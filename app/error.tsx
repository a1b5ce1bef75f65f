"use client";

import { DeadEnd } from "@/components/shell/dead-end";
import { buttonClass } from "@/components/ui/button-class";

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void };

/** A page failed. What was saved before stays saved. It comes along with every page, so it is made of little. */
export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <main>
      <DeadEnd
        title="This page did not load"
        reference={error.digest}
        actions={
          <>
            <button type="button" className={buttonClass("primary")} onClick={reset}>
              Try again
            </button>
            <a href="/" className={buttonClass()}>
              Go to the start page
            </a>
          </>
        }
      >
        <p>Something went wrong on our side. What you saved before is safe. Please try again in a moment.</p>
      </DeadEnd>
    </main>
  );
}
