/** The look shared by every control that takes text or a choice. */
export const CONTROL =
  "w-full rounded border border-line-strong bg-float px-3 text-base text-ink transition-colors placeholder:text-ink-soft hover:border-ink focus-visible:border-accent focus-visible:outline-offset-0 aria-invalid:border-stop aria-invalid:bg-stop-soft";
