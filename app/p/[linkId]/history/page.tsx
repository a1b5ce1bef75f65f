import type { Metadata } from "next";
import { SessionHistory } from "@/components/history/session-history";
import { say } from "@/lib/domain/words/say";
import { playerWords } from "@/lib/domain/words/words-of";
import { loadOwnLogs } from "@/lib/logs/loaders";
import { loadLinkedPage } from "@/lib/sharing/linked-page";

type PageProps = { params: Promise<{ linkId: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { words } = await loadLinkedPage((await params).linkId);
  return { title: { absolute: say(words, words.page.sessions) } };
}

/** A patient's own sessions of the last 30 days, for whoever holds the cookie of the link. */
export default async function HistoryPage({ params }: PageProps) {
  const { linkId } = await params;
  const { read, document, words, dateLanguage } = await loadLinkedPage(linkId);
  const { backToExercises, sessions: heading, sessionsIntro } = words.page;
  const sessions = (await loadOwnLogs(linkId)) ?? [];
  return (
    <main className="mx-auto grid max-w-prose grid-cols-[minmax(0,1fr)] gap-6 px-4 pt-8 pb-16">
      <a
        href={`/p/${linkId}`}
        className="inline-flex min-h-11 items-center justify-self-start text-accent-ink underline underline-offset-4"
      >
        {say(words, backToExercises)}
      </a>
      <h1 className="text-3xl">{say(words, heading)}</h1>
      <p>{say(words, sessionsIntro)}</p>
      <SessionHistory
        words={playerWords(words)}
        linkId={linkId}
        sessions={sessions.toReversed()}
        items={read.document.items.map(({ itemId, exercise }) => ({ itemId, name: exercise.plainName }))}
        versionNumber={document.version.number}
        language={dateLanguage}
      />
    </main>
  );
}
