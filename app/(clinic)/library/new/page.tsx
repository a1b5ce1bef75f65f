import type { Metadata } from "next";
import { ExerciseForm } from "@/components/library/exercise-form";
import { namedExercise, valuesOf } from "@/components/library/exercise-values";
import { PageHeader } from "@/components/ui/page-header";
import { createExerciseAction } from "@/lib/library/actions";
import { loadNewExercise } from "@/lib/library/loaders";

export const metadata: Metadata = { title: "New exercise" };

type NewExercisePageProps = { searchParams: Promise<{ from?: string | string[]; name?: string | string[] }> };

/** An exercise of the clinic's own: from nothing, or as a copy of one that is there. */
export default async function NewExercisePage({ searchParams }: NewExercisePageProps) {
  const { from, name } = await searchParams;
  const { exercise, neighbours } = await loadNewExercise(Array.isArray(from) ? from[0] : from);
  return (
    <>
      <PageHeader
        breadcrumb={[{ label: "Library", href: "/library" }]}
        title={exercise ? `Our own copy of ${exercise.name}` : "New exercise"}
        meta={
          exercise
            ? "The drawing and the sources come along. The original stays as it is."
            : "Only your clinic sees it. A drawing can be made once it is saved."
        }
      />
      <ExerciseForm
        action={createExerciseAction}
        values={exercise ? valuesOf(exercise) : namedExercise(name)}
        basis={exercise ? { copyOf: exercise.id } : {}}
        neighbours={neighbours}
        cancelHref={exercise ? `/library/${exercise.slug}` : "/library"}
      />
    </>
  );
}
