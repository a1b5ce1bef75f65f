import type { Metadata } from "next";
import { PoseEditor } from "@/components/library/pose-editor";
import { PageHeader } from "@/components/ui/page-header";
import { loadDrawing } from "@/lib/library/loaders";
import { loadSignedIn } from "@/lib/session/loaders";

export const metadata: Metadata = { title: "Drawing" };

type DrawingPageProps = { params: Promise<{ slug: string }> };

/** The pose editor of one of the clinic's own exercises. */
export default async function DrawingPage({ params }: DrawingPageProps) {
  const { exercise, spec, drawn } = await loadDrawing((await params).slug);
  const { figureStyle } = await loadSignedIn();
  const { id, slug, name, revision, isDrawn, loadTags } = exercise;
  return (
    <>
      <PageHeader
        breadcrumb={[
          { label: "Library", href: "/library" },
          { label: name, href: `/library/${slug}` },
        ]}
        title={`Drawing of ${name}`}
      />
      <PoseEditor
        exercise={{ id, slug, name, revision, isDrawn, loadTags }}
        spec={spec}
        drawn={drawn}
        figureStyle={figureStyle}
      />
    </>
  );
}
