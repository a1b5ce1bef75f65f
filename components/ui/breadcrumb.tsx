import { ChevronRight } from "lucide-react";
import { TextLink } from "./text-link";

export type Crumb = { label: string; href: string };

/** The way back up. The page itself is its heading and is not repeated here. */
export function Breadcrumb({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label="Where you are">
      <ol className="flex flex-wrap items-center gap-1 text-sm">
        {crumbs.map((crumb, index) => (
          <li key={crumb.href} className="flex items-center gap-1">
            {index > 0 && <ChevronRight className="text-ink-soft" />}
            <TextLink href={crumb.href} className="py-1">
              {crumb.label}
            </TextLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
