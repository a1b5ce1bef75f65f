import clsx from "clsx";
import Link from "next/link";
import type { ComponentProps } from "react";

/** A link inside running text or a table row. Not prefetched: a record counts as read only when it is opened. */
export function TextLink({ className, ...rest }: ComponentProps<typeof Link>) {
  return (
    <Link
      prefetch={false}
      {...rest}
      className={clsx(
        "rounded-tick text-accent-ink underline decoration-accent decoration-1 underline-offset-3 hover:text-accent-deep hover:decoration-2",
        className,
      )}
    />
  );
}
