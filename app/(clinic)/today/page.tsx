import type { Metadata } from "next";
import { FirstStep } from "@/components/signatures/first-step";
import { TodayBoard } from "@/components/today/today-board";
import { WhoseFilter } from "@/components/today/whose-filter";
import { PageHeader } from "@/components/ui/page-header";
import { dayInWords } from "@/lib/domain/dates/date-words";
import { buildTodaySections } from "@/lib/domain/today/today-rows";
import { renewLinkAction, unlockLinkAction } from "@/lib/sharing/actions";
import { loadAcceptance } from "@/lib/signatures/loaders";
import { loadToday } from "@/lib/today/loaders";

export const metadata: Metadata = { title: "Today" };

type TodayPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** What waits today: reviews, notes, silence, links, paper, drafts. */
export default async function TodayPage({ searchParams }: TodayPageProps) {
  const { day, today, language, ...asked } = await loadToday(await searchParams);
  return (
    <>
      <PageHeader
        title="Today"
        meta={<time dateTime={today}>{dayInWords(today, language)}</time>}
        actions={<WhoseFilter {...asked} />}
      />
      <FirstStep acceptance={await loadAcceptance()} />
      <TodayBoard
        {...asked}
        sections={buildTodaySections(day, { today, language })}
        steps={{ renew: renewLinkAction, unlock: unlockLinkAction }}
      />
    </>
  );
}
