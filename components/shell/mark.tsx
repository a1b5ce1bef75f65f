/** Our mark: somebody doing a bridge, which is also a roof. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" fill="none" aria-hidden="true" className={className}>
      <circle cx="5" cy="22" r="3.3" className="fill-accent" />
      <path
        d="M10.5 22.5 20.5 9 27 23"
        className="stroke-accent"
        strokeWidth="4.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path d="M2 28.5h28" className="stroke-ink" strokeWidth="2.25" strokeLinecap="round" />
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
