import { CLAIMS } from "@/components/landing/claims";
import { Sheet } from "@/components/landing/sheet";
import { SiteFooter } from "@/components/landing/site-footer";
import { SiteHeader } from "@/components/landing/site-header";
import { StaleNote } from "@/components/landing/stale-note";
import { ButtonLink } from "@/components/ui/button-link";

/** What Homestretch is, for somebody who has just opened it. */
export default function LandingPage() {
  return (
    <>
      <SiteHeader />
      <main className="mx-auto w-full max-w-content px-4 sm:px-8">
        <div className="grid items-center gap-x-16 gap-y-12 pt-8 pb-20 lg:grid-cols-[minmax(0,1fr)_30rem] lg:pt-16 lg:pb-28">
          <div className="grid gap-6">
            <h1 className="text-display">Home exercises your patient can follow.</h1>
            <p className="max-w-prose text-patient text-ink-soft">
              Homestretch turns a physiotherapist's decision into a printed sheet and a page for the phone,
              before the visit is over. It begins with low back and hip pain.
            </p>
            <div className="pt-2">
              <ButtonLink href="/sign-in" variant="primary" size="lg">
                Sign in to your clinic
              </ButtonLink>
            </div>
          </div>
          <Sheet />
        </div>
        <section
          aria-labelledby="claims"
          className="grid gap-10 border-t border-line py-16 lg:grid-cols-[1fr_2fr] lg:gap-16 lg:py-24"
        >
          <div className="grid content-start gap-8">
            <h2 id="claims" className="text-3xl">
              Made for the last two minutes of a visit
            </h2>
            <StaleNote />
          </div>
          <dl className="grid gap-x-12 gap-y-10 sm:grid-cols-2">
            {CLAIMS.map((claim) => (
              <div key={claim.title}>
                <dt className="text-lg font-semibold">{claim.title}</dt>
                <dd className="mt-2 text-ink-soft">{claim.text}</dd>
              </div>
            ))}
          </dl>
        </section>
      </main>
      <SiteFooter />
    </>
  );
}
