/** The foot of the landing page. */
export function SiteFooter() {
  return (
    <footer className="mx-auto w-full max-w-content px-4 sm:px-8">
      <div className="flex flex-wrap justify-between gap-x-8 gap-y-2 border-t border-line py-8 text-sm text-ink-soft">
        <p>Homestretch is free software under the Apache License 2.0.</p>
        <p>It shows what a therapist decided. It does not diagnose.</p>
      </div>
    </footer>
  );
}
