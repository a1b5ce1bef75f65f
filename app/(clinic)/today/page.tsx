import type { Metadata } from "next";
import { TodayBoard } from "@/components/today/today-board";
import { PageHeader } from "@/components/ui/page-header";
import { buildTodayRows } from "@/lib/domain/clinic/today";
import { dayInWords } from "@/lib/domain/text/date-words";
import { loadToday } from "@/lib/today/loaders";

export const metadata: Metadata = { title: "Today" };

/** What waits today: reviews, unpublished drafts, the latest programs. */
export default async function TodayPage() {
  const view = await loadToday();
  return (
    <>
      <PageHeader
        title="Today"
        meta={<time dateTime={view.today}>{dayInWords(view.today, view.language)}</time>}
      />
      <TodayBoard {...buildTodayRows(view)} />
    </>
  );
}
