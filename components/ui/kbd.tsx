import type { ReactNode } from "react";

/** A key of the keyboard. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-flex h-6 min-w-6 items-center justify-center rounded-tick border border-line-strong bg-wash px-1.5 font-sans text-sm text-ink-soft">
      {children}
    </kbd>
  );
}
