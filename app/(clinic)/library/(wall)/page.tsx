import { Archive, FileDown, FileUp, Plus } from "lucide-react";
import type { Metadata } from "next";
import { LibraryTabs } from "@/components/library/library-tabs";
import { LibraryWall } from "@/components/library/library-wall";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { loadLibrary } from "@/lib/library/loaders";

export const metadata: Metadata = { title: "Library" };

/** Every exercise the clinic may prescribe. */
export default async function LibraryPage() {
  const exercises = await loadLibrary();
  return (
    <>
      <PageHeader
        title="Library"
        actions={
          <>
            <ButtonLink href="/library/new" icon={<Plus />}>
              New exercise
            </ButtonLink>
            <ButtonLink href="/library/import" variant="quiet" icon={<FileUp />}>
              Import
            </ButtonLink>
            <ButtonLink href="/library/export" variant="quiet" icon={<FileDown />}>
              Export
            </ButtonLink>
            <ButtonLink href="/library/archived" variant="quiet" icon={<Archive />}>
              Archived
            </ButtonLink>
          </>
        }
      />
      <LibraryTabs />
      <LibraryWall exercises={exercises} />
    </>
  );
}
