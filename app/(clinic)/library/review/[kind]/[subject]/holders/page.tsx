import type { Metadata } from "next";
import { HolderList } from "@/components/signatures/holder-list";
import { PageHeader } from "@/components/ui/page-header";
import { loadTextHolders } from "@/lib/review/loaders";

export const metadata: Metadata = { title: "Who holds this text" };

type HoldersPageProps = { params: Promise<{ kind: string; subject: string }> };

/** Which patients hold a text, for when it was changed or its signature withdrawn. */
export default async function HoldersPage({ params }: HoldersPageProps) {
  const { kind, subject } = await params;
  const { text, rows } = await loadTextHolders(kind, subject);
  return (
    <>
      <PageHeader
        breadcrumb={[
          { label: "Library", href: "/library" },
          { label: "Sign-off", href: "/library/review" },
          { label: text.title, href: `/library/review/${text.kind}/${text.subject}` },
        ]}
        title="Who holds this text"
      />
      <HolderList rows={rows} />
    </>
  );
}
