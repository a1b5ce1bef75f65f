import { ArrowKeys } from "@/components/ui/arrow-keys";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import type { TodayRow } from "@/lib/domain/today/today-rows";
import type { LinkSteps } from "./step";
import { todayAddress } from "./today-address";
import { TodayHead } from "./today-head";
import { TodayTable } from "./today-table";

interface TodayBoardProps {
  readonly day: string;
  readonly today: string;
  readonly rows: readonly TodayRow[];
  readonly total: number;
  /** There are more than were counted. */
  readonly isMore: boolean;
  readonly mine: boolean;
  readonly page: number;
  readonly pageCount: number;
  readonly steps: LinkSteps;
}

/** Who waits today, the most pressing first: it shows, and leaves the judging to people. */
export function TodayBoard(props: TodayBoardProps) {
  const { day, today, rows, total, isMore, mine, page, pageCount, steps } = props;
  return (
    <ArrowKeys className="grid gap-2">
      <TodayHead {...{ day, today, mine, total, isMore }} />
      {rows.length > 0 ? <TodayTable rows={rows} steps={steps} /> : <Nothing {...{ page, mine }} />}
      <Pagination
        label="Pages of the day"
        page={page}
        pageCount={pageCount}
        isMore={isMore}
        hrefFor={(other) => todayAddress({ mine, page: other })}
      />
    </ArrowKeys>
  );
}

function Nothing({ page, mine }: { readonly page: number; readonly mine: boolean }) {
  if (page > 1)
    return (
      <EmptyState
        title="The list ends before this page"
        action={<ButtonLink href={todayAddress({ mine })}>Go to the first page</ButtonLink>}
      >
        The address names a page that is not there any more.
      </EmptyState>
    );
  if (mine)
    return (
      <EmptyState
        title="Nothing of yours waits"
        action={<ButtonLink href={todayAddress({ mine: false })}>Show everybody's</ButtonLink>}
      >
        Programs that you made show up here when something is due.
      </EmptyState>
    );
  return (
    <EmptyState
      title="Nothing waits today"
      action={
        <div className="flex flex-wrap gap-2 sm:justify-center">
          <ButtonLink href="/patients/new">Add a patient</ButtonLink>
          <ButtonLink href="/patients">Choose a patient</ButtonLink>
        </div>
      }
    >
      Reviews, notes, pain that rises, links that end, older paper and unfinished drafts show up here by
      themselves.
    </EmptyState>
  );
}
