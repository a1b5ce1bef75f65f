/** Our mark: somebody doing a bridge, which is also a roof. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" fill="none" aria-hidden="true" className={className}>
      <circle cx="5.5" cy="21" r="3.5" className="fill-accent" />
      <path
        d="M11 22 21.5 9.5 25 24.5"
        className="stroke-accent"
        strokeWidth="4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path d="M2 29.5h28" className="stroke-ink" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}

/** The mark with the name. */
export function Wordmark() {
  return (
    <span className="inline-flex items-center gap-2.5 text-lg font-semibold tracking-tight text-ink">
      <Mark className="size-7" />
      Homestretch
    </span>
  );
}
