import type { Metadata } from "next";
import { ArchivedList } from "@/components/library/archived-list";
import { PageHeader } from "@/components/ui/page-header";
import { loadArchivedExercises } from "@/lib/library/loaders";

export const metadata: Metadata = { title: "Archived exercises" };

/** The clinic's own exercises that were taken out of the library. */
export default async function ArchivedExercisesPage() {
  const exercises = await loadArchivedExercises();
  return (
    <>
      <PageHeader
        breadcrumb={[{ label: "Library", href: "/library" }]}
        title="Archived exercises"
        meta="Not offered any more. Programs that have one keep it."
      />
      <ArchivedList exercises={exercises.map(({ id, name }) => ({ id, name }))} />
    </>
  );
}
