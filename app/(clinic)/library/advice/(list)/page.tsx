import type { Metadata } from "next";
import { TopicList } from "@/components/advice/topic-list";
import { LibraryTabs } from "@/components/library/library-tabs";
import { PageHeader } from "@/components/ui/page-header";
import { loadAdvice } from "@/lib/advice/loaders";
import { provenanceLine } from "@/lib/domain/exercise/provenance";

export const metadata: Metadata = { title: "Advice" };

/** Every advice topic a program may carry, to be read. */
export default async function AdvicePage() {
  const { topics, archived } = await loadAdvice();
  return (
    <>
      <PageHeader title="Library" />
      <LibraryTabs />
      <TopicList
        topics={topics.map(({ provenance, ...topic }) => ({
          ...topic,
          provenance: provenanceLine(provenance),
        }))}
        archived={archived}
      />
    </>
  );
}
