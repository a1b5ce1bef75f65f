import type { Metadata } from "next";
import { TopicForm } from "@/components/advice/topic-form";
import { PageHeader } from "@/components/ui/page-header";
import { updateTopicAction } from "@/lib/advice/actions";
import { loadOwnTopic } from "@/lib/advice/loaders";

export const metadata: Metadata = { title: "Edit advice topic" };

type EditTopicPageProps = { params: Promise<{ topic: string }> };

/** One of the clinic's own advice topics, to be changed. */
export default async function EditTopicPage({ params }: EditTopicPageProps) {
  const { id, revision, group, title, points, therapistNote } = await loadOwnTopic((await params).topic);
  return (
    <>
      <PageHeader
        breadcrumb={[
          { label: "Library", href: "/library" },
          { label: "Advice", href: "/library/advice" },
        ]}
        title={`Edit ${title}`}
      />
      <TopicForm
        action={updateTopicAction}
        values={{ group, title, points, therapistNote }}
        basis={{ topicId: id, revision }}
        isNew={false}
      />
    </>
  );
}
