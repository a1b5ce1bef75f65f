import { buttonClass } from "@/components/ui/button-class";

/** The way from the program to the patient's own sessions. */
export function HistorySection({ href }: { href: string }) {
  return (
    <section aria-labelledby="sessions" className="grid justify-items-start gap-4 print:hidden">
      <h2 id="sessions" className="text-2xl">
        Your sessions
      </h2>
      <p>See what you have done. Put something right, or add a session you did without the phone.</p>
      <a href={href} className={buttonClass("secondary", "lg", "h-auto! min-h-12 px-4! whitespace-normal!")}>
        See your sessions
      </a>
    </section>
  );
}
