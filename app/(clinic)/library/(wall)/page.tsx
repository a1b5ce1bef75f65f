import type { Metadata } from "next";
import { LibraryWall } from "@/components/library/library-wall";
import { PageHeader } from "@/components/ui/page-header";
import { loadLibrary } from "@/lib/library/loaders";

export const metadata: Metadata = { title: "Library" };

/** Every exercise the clinic may prescribe. */
export default async function LibraryPage() {
  const exercises = await loadLibrary();
  return (
    <>
      <PageHeader title="Library" />
      <LibraryWall exercises={exercises} />
    </>
  );
}
