import type { Metadata } from "next";
import { ExerciseArticle } from "@/components/library/exercise-article";
import { ExerciseFigure } from "@/components/library/exercise-figure";
import { FavouriteButton } from "@/components/library/favourite-button";
import { Ladder } from "@/components/library/ladder";
import { PageHeader } from "@/components/ui/page-header";
import { capitalised, PURPOSE_WORDS, START_POSITION_WORDS } from "@/lib/domain/exercise-words";
import { provenanceLine } from "@/lib/domain/provenance";
import { loadExercise } from "@/lib/library/loaders";

type ExercisePageProps = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: ExercisePageProps): Promise<Metadata> {
  return { title: (await loadExercise((await params).slug)).name };
}

/** One exercise of the library, whole. */
export default async function ExercisePage({ params }: ExercisePageProps) {
  const exercise = await loadExercise((await params).slug);
  const { name, plainName, regions, purpose, startPosition } = exercise;
  const kind = [...regions, PURPOSE_WORDS[purpose], START_POSITION_WORDS[startPosition]].join(", ");
  return (
    <>
      <PageHeader
        breadcrumb={[{ label: "Library", href: "/library" }]}
        title={name}
        actions={<FavouriteButton exercise={exercise} />}
        meta={
          <>
            {plainName.toLowerCase() !== name.toLowerCase() && <span className="text-lg">{plainName}</span>}
            <span>{capitalised(kind)}</span>
          </>
        }
      />
      <div className="grid gap-12">
        <ExerciseFigure figure={exercise.figure} name={plainName} />
        <ExerciseArticle exercise={exercise} />
        <Ladder name={name} easier={exercise.easier} harder={exercise.harder} />
        <p className="max-w-prose border-t border-line pt-6 text-sm text-ink-soft">
          {provenanceLine(exercise.provenance)}
        </p>
      </div>
    </>
  );
}
