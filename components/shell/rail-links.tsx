"use client";

import clsx from "clsx";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { DESTINATIONS } from "./destinations";

/** The links of the left rail. */
export function RailLinks() {
  const pathname = usePathname();
  return (
    <ul className="grid gap-1">
      {DESTINATIONS.map(({ href, label, icon: Icon }) => {
        const here = isWithin(pathname, href);
        return (
          <li key={href}>
            <Link
              href={href}
              prefetch={false}
              aria-current={here ? "page" : undefined}
              title={label}
              className={clsx(
                "flex h-10 items-center gap-3 rounded px-3 no-underline transition-colors group-data-workspace/shell:justify-center group-data-workspace/shell:px-0",
                here
                  ? "bg-accent-soft font-semibold text-ink"
                  : "text-ink-soft hover:bg-accent-soft hover:text-ink",
              )}
            >
              <Icon className={here ? "text-accent-ink" : undefined} />
              <span className="group-data-workspace/shell:sr-only">{label}</span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

/** The same links along the lower edge of a small screen. */
export function BarLinks() {
  const pathname = usePathname();
  return (
    <ul className="grid grid-cols-5">
      {DESTINATIONS.map(({ href, label, icon: Icon }) => {
        const here = isWithin(pathname, href);
        return (
          <li key={href}>
            <Link
              href={href}
              prefetch={false}
              aria-current={here ? "page" : undefined}
              className={clsx(
                "flex h-16 flex-col items-center justify-center gap-1 text-sm no-underline focus-visible:-outline-offset-4",
                here ? "border-t-2 border-accent font-semibold text-ink" : "pt-0.5 text-ink-soft",
              )}
            >
              <Icon className={clsx("size-5.5", here && "text-accent-ink")} />
              {label}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

/** A program belongs to a patient, whatever its address. */
function isWithin(pathname: string, href: string): boolean {
  const place = pathname.replace(/^\/programs\//, "/patients/");
  return place === href || place.startsWith(`${href}/`);
}
