import clsx from "clsx";

const PATHS = {
  "chevron-down": "m6 9 6 6 6-6",
  "chevron-up": "m18 15-6-6-6 6",
  play: "M6 3.5v17L20 12z",
} as const;

/** An icon that is markup alone. Those of the library are a script each, which the patient's first load has no room for. */
export function PlainIcon({ of, className }: { of: keyof typeof PATHS; className?: string }) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: decoration beside words
    <svg
      aria-hidden
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={clsx("lucide", className)}
    >
      <path d={PATHS[of]} />
    </svg>
  );
}
