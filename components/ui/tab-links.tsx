"use client";

import clsx from "clsx";
import Link from "next/link";
import { usePathname } from "next/navigation";

export type TabLink = { href: string; label: string; count?: number };

type TabLinksProps = {
  label: string;
  tabs: readonly TabLink[];
  /** The `href` of the open tab. Without it the tab whose path is the page's own is taken. */
  current?: string;
};

/** Views of one thing, each with its own address. */
export function TabLinks({ label, tabs, current }: TabLinksProps) {
  const pathname = usePathname();
  const open = current ?? pathname;
  return (
    <nav aria-label={label} className="-mx-1 overflow-x-auto px-1">
      <ul className="flex min-w-max gap-6 border-b border-line">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link
              href={tab.href}
              prefetch={false}
              aria-current={tab.href === open ? "page" : undefined}
              className={clsx(
                "-mb-px inline-flex h-11 items-center gap-2 no-underline transition-colors focus-visible:-outline-offset-2",
                tab.href === open
                  ? "border-b-2 border-accent font-semibold text-ink"
                  : "pb-0.5 text-ink-soft hover:border-b-2 hover:border-line-strong hover:pb-0 hover:text-ink",
              )}
            >
              {tab.label}
              {tab.count !== undefined && (
                <span className="font-normal text-ink-soft tabular-nums">{tab.count}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
