"use client";
// Not on the server: ids made there repeat in every answer, and after a navigation two parts would share one.

import clsx from "clsx";
import { type ReactNode, useId } from "react";

type SectionProps = {
  title: string;
  description?: ReactNode;
  actions?: ReactNode;
  /** Heading level: 2 for a part of a page, 3 for a part of a part. */
  level?: 2 | 3;
  className?: string;
  children: ReactNode;
};

/** A part of a page: a rule, a heading, what can be done, and the content. No box. */
export function Section({ title, description, actions, level = 2, className, children }: SectionProps) {
  const id = useId();
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section
      aria-labelledby={id}
      className={clsx(
        "grid gap-4",
        level === 2 && "border-t border-line pt-6 first:border-t-0 first:pt-0",
        className,
      )}
    >
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <div className="grid gap-1">
          <Heading id={id} className={level === 2 ? "text-xl" : "text-lg"}>
            {title}
          </Heading>
          {description !== undefined && <p className="max-w-prose text-ink-soft">{description}</p>}
        </div>
        {actions !== undefined && <div className="flex flex-wrap gap-2">{actions}</div>}
      </div>
      {children}
    </section>
  );
}
