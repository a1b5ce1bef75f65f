import { FileDown, TriangleAlert } from "lucide-react";

const LINK =
  "flex min-h-12 flex-auto items-center justify-center gap-2 rounded px-2 font-semibold no-underline transition-colors max-[23rem]:[&_svg]:hidden";

/** At the thumb on every screen: when to get help, and the sheet for paper. */
export function PatientBar({ pdfHref }: { pdfHref: string }) {
  return (
    <nav
      aria-label="Quick links"
      className="fixed inset-x-0 bottom-0 z-10 border-t border-line-strong bg-float pb-[env(safe-area-inset-bottom)]"
    >
      <div className="mx-auto flex max-w-prose gap-2 px-4 py-2">
        <a href="#warning-signs" className={`${LINK} bg-stop-ink text-paper hover:bg-stop-deep`}>
          <TriangleAlert />
          Warning signs
        </a>
        <a
          href={pdfHref}
          className={`${LINK} border border-line-strong bg-float text-ink hover:border-ink hover:bg-wash`}
        >
          <FileDown />
          Print (PDF)
        </a>
      </div>
    </nav>
  );
}
