import type { Metadata } from "next";
import { TopicList } from "@/components/advice/topic-list";
import { LibraryTabs } from "@/components/library/library-tabs";
import { PageHeader } from "@/components/ui/page-header";
import { loadAdvice } from "@/lib/advice/loaders";
import { topicWordings } from "@/lib/domain/advice/topic-wordings";
import { provenanceLine } from "@/lib/domain/exercise/provenance";
import { contentInWords } from "@/lib/domain/signature/content-difference";

export const metadata: Metadata = { title: "Advice" };

/** Every advice topic a program may carry, to be read. */
export default async function AdvicePage() {
  const { topics, archived, language } = await loadAdvice();
  return (
    <>
      <PageHeader title="Library" />
      <LibraryTabs />
      <TopicList
        topics={topics.map(({ provenance, checked, ...topic }) => ({
          ...topic,
          isUnsigned: topic.isShared && !checked,
          wordings: topic.isShared ? contentInWords({ ...topicWordings(topic) }) : [],
          provenance: provenanceLine(provenance, language, checked),
        }))}
        archived={archived}
      />
    </>
  );
}
