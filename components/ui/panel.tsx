"use client";
// Not on the server: ids made there repeat in every answer, and after a navigation two parts would share one.

import clsx from "clsx";
import { type ReactNode, useId } from "react";

type PanelProps = { title?: string; actions?: ReactNode; className?: string; children: ReactNode };

/** A quiet ground for something that stands beside the main content. Never put a panel into a panel. */
export function Panel({ title, actions, className, children }: PanelProps) {
  const id = useId();
  return (
    <section
      aria-labelledby={title === undefined ? undefined : id}
      className={clsx("grid content-start gap-4 self-start rounded bg-wash p-6", className)}
    >
      {title !== undefined && (
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h2 id={id} className="text-lg">
            {title}
          </h2>
          {actions}
        </div>
      )}
      {children}
    </section>
  );
}
