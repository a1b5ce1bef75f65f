import type { ReactNode } from "react";

type EmptyStateProps = {
  title: string;
  /** The next step, in one sentence. */
  children: ReactNode;
  action?: ReactNode;
  /** A drawing, if there is one that says more than the words. */
  picture?: ReactNode;
};

/** What a list says when it has nothing to show. */
export function EmptyState({ title, children, action, picture }: EmptyStateProps) {
  return (
    <div className="grid justify-items-start gap-3 border-y border-line py-12 sm:justify-items-center sm:text-center">
      {picture}
      <p className="text-xl font-semibold">{title}</p>
      <div className="max-w-prose text-ink-soft">{children}</div>
      {action !== undefined && <div className="mt-2">{action}</div>}
    </div>
  );
}
