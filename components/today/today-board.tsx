import { ArrowKeys } from "@/components/ui/arrow-keys";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { ROWS_PER_PAGE, type TodayGroup } from "@/lib/domain/today/today-groups";
import type { TodaySection } from "@/lib/domain/today/today-rows";
import { GROUP_WORDS } from "./group-words";
import { type LinkSteps, ProgramRows } from "./program-rows";
import { todayAddress } from "./today-address";

interface TodayBoardProps {
  /** Groups that hold something. */
  readonly sections: readonly TodaySection[];
  /** The one group that is shown whole. */
  readonly show?: TodayGroup;
  readonly mine: boolean;
  readonly page: number;
  readonly steps: LinkSteps;
}

/** What waits today, the most pressing first: it shows, and leaves the judging to people. */
export function TodayBoard({ sections, show, mine, page, steps }: TodayBoardProps) {
  if (show) return <OneGroup section={sections[0]} {...{ show, mine, page, steps }} />;
  if (sections.length === 0) return mine ? <NothingOfMine /> : <NothingYet />;
  return (
    <ArrowKeys className="grid gap-12">
      {sections.map(({ group, total, rows }) => (
        <Section
          key={group}
          title={`${GROUP_WORDS[group].title} (${total})`}
          description={GROUP_WORDS[group].why}
        >
          <ProgramRows rows={rows} steps={steps} />
          {total > rows.length && (
            <p>
              <TextLink href={todayAddress({ show: group, mine })}>
                Show all {total} in “{GROUP_WORDS[group].title}”
              </TextLink>
            </p>
          )}
        </Section>
      ))}
    </ArrowKeys>
  );
}

interface OneGroupProps extends Pick<TodayBoardProps, "mine" | "page" | "steps"> {
  readonly show: TodayGroup;
  readonly section: TodaySection | undefined;
}

function OneGroup({ show, section, mine, page, steps }: OneGroupProps) {
  const { title, why, none } = GROUP_WORDS[show];
  return (
    <ArrowKeys className="grid gap-6">
      <p>
        <TextLink href={todayAddress({ mine })}>All groups</TextLink>
      </p>
      <Section title={section ? `${title} (${section.total})` : title} description={why}>
        {section ? <ProgramRows rows={section.rows} steps={steps} /> : <p>{none}</p>}
        <Pagination
          page={page}
          pageCount={Math.ceil((section?.total ?? 0) / ROWS_PER_PAGE)}
          hrefFor={(other) => todayAddress({ show, mine, page: other })}
        />
      </Section>
    </ArrowKeys>
  );
}

function NothingOfMine() {
  return (
    <EmptyState
      title="Nothing of yours waits"
      action={<ButtonLink href={todayAddress({ mine: false })}>Show everybody's</ButtonLink>}
    >
      Programs that you made show up here when something is due.
    </EmptyState>
  );
}

function NothingYet() {
  return (
    <EmptyState
      title="No programs yet"
      action={
        <div className="flex flex-wrap gap-2 sm:justify-center">
          <ButtonLink href="/patients/new" variant="primary">
            Add a patient
          </ButtonLink>
          <ButtonLink href="/patients">Choose a patient</ButtonLink>
        </div>
      }
    >
      Add a patient, or choose one you have, and start a home exercise program. Reviews, notes and unfinished
      drafts will wait for you here.
    </EmptyState>
  );
}
