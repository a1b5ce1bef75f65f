import type { Metadata } from "next";
import { RecentImports } from "@/components/import/recent-imports";
import { LibraryImportForm } from "@/components/library-file/library-import-form";
import { PageHeader } from "@/components/ui/page-header";
import { importExercisesAction, undoLibraryImportAction } from "@/lib/library-file/actions";
import { loadLibraryImports } from "@/lib/library-file/loaders";

export const metadata: Metadata = { title: "Import exercises" };

/** Exercises of the clinic's own from a file. */
export default async function LibraryImportPage() {
  const imports = await loadLibraryImports();
  return (
    <>
      <PageHeader breadcrumb={[{ label: "Library", href: "/library" }]} title="Import exercises" />
      <div className="grid gap-10">
        <LibraryImportForm action={importExercisesAction} />
        <RecentImports
          imports={imports}
          noun="exercise"
          description="Undoing removes the exercises of an import with their pictures. Those that were changed since, or are in use, stay."
          undo={undoLibraryImportAction}
        />
      </div>
    </>
  );
}
