import type { Metadata } from "next";
import { ExerciseForm } from "@/components/library/exercise-form";
import { valuesOf } from "@/components/library/exercise-values";
import { PageHeader } from "@/components/ui/page-header";
import { updateExerciseAction } from "@/lib/library/actions";
import { loadOwnExercise } from "@/lib/library/loaders";

export const metadata: Metadata = { title: "Edit exercise" };

type EditExercisePageProps = { params: Promise<{ slug: string }> };

/** One of the clinic's own exercises, to be changed. */
export default async function EditExercisePage({ params }: EditExercisePageProps) {
  const { exercise, neighbours } = await loadOwnExercise((await params).slug);
  const { id, slug, name, revision } = exercise;
  return (
    <>
      <PageHeader
        breadcrumb={[
          { label: "Library", href: "/library" },
          { label: name, href: `/library/${slug}` },
        ]}
        title={`Edit ${name}`}
        meta="Programs that are published keep the words they were published with."
      />
      <ExerciseForm
        action={updateExerciseAction}
        values={valuesOf(exercise)}
        basis={{ exerciseId: id, revision }}
        neighbours={neighbours}
        saveLabel="Save changes"
        recordHref={`/library/${slug}`}
        cancelHref={`/library/${slug}`}
      />
    </>
  );
}
