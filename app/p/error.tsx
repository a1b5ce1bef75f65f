"use client";

import { PlainMessage } from "@/components/patient-page/plain-message";
import { buttonClass } from "@/components/ui/button-class";

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void };

/** The patient's page failed. */
export default function PatientErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <main>
      <PlainMessage title="This page did not load">
        <p>Something went wrong on our side. Please try again in a moment.</p>
        <button type="button" className={buttonClass("primary", "lg")} onClick={reset}>
          Try again
        </button>
        {error.digest !== undefined && <p className="text-base text-ink-soft">Reference {error.digest}</p>}
      </PlainMessage>
    </main>
  );
}
