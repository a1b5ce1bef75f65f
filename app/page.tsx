import { redirect } from "next/navigation";
import { CLAIMS } from "@/components/landing/claims";
import { Hero } from "@/components/landing/hero";
import { People } from "@/components/landing/people";
import { SiteFooter } from "@/components/landing/site-footer";
import { SiteHeader } from "@/components/landing/site-header";
import { StaleNote } from "@/components/landing/stale-note";
import { loadDemoAccounts } from "@/lib/session/loaders";
import { loadSetUp } from "@/lib/set-up/loaders";
import { loadTrialOffer } from "@/lib/trial/loaders";

/** What Homestretch is, for somebody who has just opened it; an empty server leads to the set-up. */
export default async function LandingPage() {
  const isEmpty = loadSetUp().isOffered && (await loadDemoAccounts()).length === 0;
  if (isEmpty) redirect("/set-up");
  return (
    <>
      <SiteHeader />
      <main className="mx-auto w-full max-w-content px-4 sm:px-8">
        <Hero isTrialOffered={loadTrialOffer()} />
        <People />
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
