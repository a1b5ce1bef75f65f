import type { Metadata } from "next";
import { ExerciseForm } from "@/components/library/exercise-form";
import { namedExercise, valuesOf } from "@/components/library/exercise-values";
import { PageHeader } from "@/components/ui/page-header";
import { builderAddress } from "@/lib/domain/program/program-target";
import { createExerciseAction } from "@/lib/library/actions";
import { loadNewExercise } from "@/lib/library/loaders";

export const metadata: Metadata = { title: "Own exercise" };

type NewExercisePageProps = {
  searchParams: Promise<Partial<Record<"from" | "name" | "program", string | string[]>>>;
};

/** An exercise of the clinic's own: from nothing, or as a copy of one that is there. */
export default async function NewExercisePage({ searchParams }: NewExercisePageProps) {
  const { from, name, program: programId } = await searchParams;
  const { exercise, neighbours, program } = await loadNewExercise(first(from), first(programId));
  const cancelHref = exercise ? `/library/${exercise.slug}` : "/library";
  return (
    <>
      <PageHeader
        breadcrumb={
          program
            ? [{ label: `${program.patientName}'s program`, href: builderAddress(program.id) }]
            : [{ label: "Library", href: "/library" }]
        }
        title={exercise ? `Our own copy of ${exercise.name}` : "Own exercise"}
        meta={
          exercise
            ? "The drawing and the sources come along. The original stays as it is."
            : "A name, a sentence and a dose are enough. Only your clinic sees it."
        }
      />
      <ExerciseForm
        action={createExerciseAction}
        values={exercise ? valuesOf(exercise) : namedExercise(name)}
        basis={{ ...(exercise && { copyOf: exercise.id }), ...(program && { programId: program.id }) }}
        neighbours={neighbours}
        saveLabel={program ? "Save and add to the program" : "Add to the library"}
        cancelHref={program ? builderAddress(program.id) : cancelHref}
      />
    </>
  );
}

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
