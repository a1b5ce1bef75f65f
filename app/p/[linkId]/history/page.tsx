import type { Metadata } from "next";
import { SessionHistory } from "@/components/history/session-history";
import { loadOwnLogs } from "@/lib/logs/loaders";
import { loadLinkedProgram } from "@/lib/sharing/loaders";

export const metadata: Metadata = { title: { absolute: "Your sessions" } };

type PageProps = { params: Promise<{ linkId: string }> };

/** A patient's own sessions of the last 30 days, for whoever holds the cookie of the link. */
export default async function HistoryPage({ params }: PageProps) {
  const { linkId } = await params;
  const { document } = await loadLinkedProgram(linkId);
  const sessions = (await loadOwnLogs(linkId)) ?? [];
  return (
    <main
      lang={document.clinic.language}
      className="mx-auto grid max-w-prose grid-cols-[minmax(0,1fr)] gap-6 px-4 pt-8 pb-16"
    >
      <a
        href={`/p/${linkId}`}
        className="inline-flex min-h-11 items-center justify-self-start text-accent-ink underline underline-offset-4"
      >
        Back to your exercises
      </a>
      <h1 className="text-3xl">Your sessions</h1>
      <p>
        The last 30 days. Your clinic sees them too. Nobody reads them at once: for help, call your clinic.
      </p>
      <SessionHistory
        linkId={linkId}
        sessions={sessions.toReversed()}
        items={document.items.map(({ itemId, exercise }) => ({ itemId, name: exercise.plainName }))}
        versionNumber={document.version.number}
        language={document.clinic.language}
      />
    </main>
  );
}
