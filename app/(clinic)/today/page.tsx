import type { Metadata } from "next";
import { BackupAlert } from "@/components/clinic/backup-standing";
import { FirstRun } from "@/components/first-run/first-run";
import { FirstStep } from "@/components/signatures/first-step";
import { TodayBoard } from "@/components/today/today-board";
import { loadBackupAlert } from "@/lib/backup/loaders";
import { dayInWords } from "@/lib/domain/dates/date-words";
import { loadFirstRun } from "@/lib/first-run/loaders";
import { renewLinkAction, unlockLinkAction } from "@/lib/sharing/actions";
import { loadAcceptance } from "@/lib/signatures/loaders";
import { loadToday } from "@/lib/today/loaders";

export const metadata: Metadata = { title: "Today" };

type TodayPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Who waits today: reviews, notes, pain, silence, links, paper, drafts. */
export default async function TodayPage({ searchParams }: TodayPageProps) {
  const { language, ...view } = await loadToday(await searchParams);
  return (
    <>
      <BackupAlert standing={await loadBackupAlert()} />
      <FirstRun steps={await loadFirstRun()} />
      <FirstStep acceptance={await loadAcceptance()} />
      <TodayBoard
        {...view}
        day={dayInWords(view.today, language)}
        steps={{ renew: renewLinkAction, unlock: unlockLinkAction }}
      />
    </>
  );
}
