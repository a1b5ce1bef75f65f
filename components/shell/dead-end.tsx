import type { ReactNode } from "react";

type DeadEndProps = {
  title: string;
  children: ReactNode;
  /** Ways out; the likeliest first. */
  actions: ReactNode;
  /** The number to quote when asking for help. */
  reference?: string;
};

/** A page that cannot be shown: a plain sentence and a way back. */
export function DeadEnd({ title, children, actions, reference }: DeadEndProps) {
  return (
    <div className="mx-auto grid min-h-[70dvh] max-w-prose content-center justify-items-start gap-4 px-4 py-16">
      <h1 className="text-3xl">{title}</h1>
      <div className="text-lg text-ink-soft">{children}</div>
      <div className="mt-4 flex flex-wrap gap-3">{actions}</div>
      {reference !== undefined && (
        <p className="mt-4 text-sm text-ink-soft">
          Reference number <span className="font-mono text-ink">{reference}</span>
        </p>
      )}
    </div>
  );
}
