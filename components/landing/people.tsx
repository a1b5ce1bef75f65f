import { Bodies } from "./bodies";
import { Phone } from "./phone";

/** What the patient gets: drawings of somebody like oneself, on paper and on the phone. */
export function People() {
  return (
    <section
      aria-labelledby="people"
      className="grid items-center gap-x-16 gap-y-10 border-t border-line py-16 lg:grid-cols-[minmax(0,1fr)_22rem] lg:py-24"
    >
      <div className="grid gap-6">
        <h2 id="people" className="text-3xl">
          On paper, on the phone, and somebody like me
        </h2>
        <p className="max-w-prose text-ink-soft">
          Six bodies, six skin tones, hair or a headscarf: chosen once for the clinic, or for one patient, and
          the same on paper and on the phone.
        </p>
        <Bodies />
      </div>
      <Phone />
    </section>
  );
}
