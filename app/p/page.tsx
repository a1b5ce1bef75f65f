import { LinkOpener } from "@/components/patient-page/link-opener";

/** Where a printed code or a copied link leads: `/p#token`. */
export default function OpenLinkPage() {
  return (
    <main>
      <LinkOpener />
      <noscript>
        <p className="mx-auto max-w-prose px-4 py-8">
          Your browser has JavaScript turned off, so this link cannot open. Turn it on and open the link
          again, or ask your clinic for a printed sheet.
        </p>
      </noscript>
    </main>
  );
}
