import { ChevronLeft, ChevronRight } from "lucide-react";
import { ButtonLink } from "./button-link";

type PaginationProps = {
  page: number;
  pageCount: number;
  /** There are more pages than were counted. */
  isMore?: boolean;
  hrefFor: (page: number) => string;
  label?: string;
};

/** Previous, next, and where I am. Shows nothing when there is one page. */
export function Pagination({ page, pageCount, isMore = false, hrefFor, label = "Pages" }: PaginationProps) {
  if (pageCount <= 1 && !isMore) return null;
  return (
    <nav aria-label={label} className="flex items-center justify-between gap-4 pt-4">
      <span className="min-w-28">
        {page > 1 && (
          <ButtonLink href={hrefFor(page - 1)} rel="prev" icon={<ChevronLeft />} size="sm">
            Previous
          </ButtonLink>
        )}
      </span>
      <p className="tabular-nums text-ink-soft">
        Page {page} of {isMore ? `more than ${pageCount}` : pageCount}
      </p>
      <span className="flex min-w-28 justify-end">
        {(page < pageCount || isMore) && (
          <ButtonLink href={hrefFor(page + 1)} rel="next" size="sm">
            Next <ChevronRight />
          </ButtonLink>
        )}
      </span>
    </nav>
  );
}
