import { ButtonLink } from "@/components/ui/button-link";
import { Sheet } from "./sheet";

/** What it is, in one sentence, beside what comes out of it. */
export function Hero({ isTrialOffered }: { readonly isTrialOffered: boolean }) {
  return (
    <div className="grid items-center gap-x-16 gap-y-12 pt-8 pb-20 lg:grid-cols-[minmax(0,1fr)_30rem] lg:pt-16 lg:pb-28">
      <div className="grid gap-6">
        <h1 className="text-display">Home exercises your patient can follow.</h1>
        <p className="max-w-prose text-patient text-ink-soft">
          Homestretch turns a physiotherapist's decision into a printed sheet and a page for the phone, before
          the visit is over.
        </p>
        <div className="flex flex-wrap gap-3 pt-2">
          <ButtonLink href="/sign-in" variant="primary" size="lg">
            Sign in to your clinic
          </ButtonLink>
          {isTrialOffered && (
            <ButtonLink href="/trial" size="lg">
              Build a program without an account
            </ButtonLink>
          )}
        </div>
        {isTrialOffered && (
          <p className="max-w-prose text-ink-soft">
            The trial has an invented patient and the whole library. Nothing of it is kept, and its sheets are
            marked as a trial.
          </p>
        )}
      </div>
      <Sheet />
    </div>
  );
}
