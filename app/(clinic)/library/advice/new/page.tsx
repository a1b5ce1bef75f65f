import type { Metadata } from "next";
import { TopicForm } from "@/components/advice/topic-form";
import { PageHeader } from "@/components/ui/page-header";
import { createTopicAction } from "@/lib/advice/actions";
import { loadTopicToCopy } from "@/lib/advice/loaders";

export const metadata: Metadata = { title: "New advice topic" };

const EMPTY = { group: "", title: "", points: ["", "", ""], therapistNote: "" } as const;

type NewTopicPageProps = { searchParams: Promise<{ from?: string | string[] }> };

/** An advice topic of the clinic's own: from nothing, or as a copy of one that is there. */
export default async function NewTopicPage({ searchParams }: NewTopicPageProps) {
  const { from } = await searchParams;
  const source = await loadTopicToCopy(Array.isArray(from) ? from[0] : from);
  return (
    <>
      <PageHeader
        breadcrumb={[
          { label: "Library", href: "/library" },
          { label: "Advice", href: "/library/advice" },
        ]}
        title={source ? `Our own copy of ${source.title}` : "New advice topic"}
      />
      <TopicForm
        action={createTopicAction}
        values={
          source
            ? {
                group: source.group,
                title: source.title,
                points: source.points,
                therapistNote: source.therapistNote,
              }
            : EMPTY
        }
        basis={source ? { copyOf: source.id } : {}}
        isNew
      />
    </>
  );
}
