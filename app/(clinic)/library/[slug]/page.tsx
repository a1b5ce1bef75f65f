import type { Metadata } from "next";
import { ExerciseActions } from "@/components/library/exercise-actions";
import { ExerciseArticle } from "@/components/library/exercise-article";
import { ExerciseFigure } from "@/components/library/exercise-figure";
import { FavouriteButton } from "@/components/library/favourite-button";
import { Ladder } from "@/components/library/ladder";
import { OwnWordsForm } from "@/components/library/own-words-form";
import { SignOffLink } from "@/components/signatures/sign-off-link";
import { PageHeader } from "@/components/ui/page-header";
import { kindInWords } from "@/lib/domain/exercise/exercise-words";
import { provenanceLine } from "@/lib/domain/exercise/provenance";
import { loadExercise } from "@/lib/library/loaders";
import { loadSignedIn } from "@/lib/session/loaders";

type ExercisePageProps = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: ExercisePageProps): Promise<Metadata> {
  return { title: (await loadExercise((await params).slug)).name };
}

/** One exercise of the library, whole. */
export default async function ExercisePage({ params }: ExercisePageProps) {
  const exercise = await loadExercise((await params).slug);
  const { figureStyle } = await loadSignedIn();
  const { name, plainName, slug, isShared, isUnsigned } = exercise;
  return (
    <>
      <PageHeader
        breadcrumb={[{ label: "Library", href: "/library" }]}
        title={name}
        actions={[
          <FavouriteButton key="favourite" exercise={exercise} />,
          <ExerciseActions key="more" exercise={exercise} />,
        ]}
        meta={
          <>
            {plainName.toLowerCase() !== name.toLowerCase() && <span className="text-lg">{plainName}</span>}
            <span>{kindInWords(exercise)}</span>
            {isShared && <SignOffLink kind="exercise" {...{ subject: slug, isUnsigned }} />}
          </>
        }
      />
      <div className="grid gap-12">
        <ExerciseFigure
          figure={exercise.figure}
          photoIds={[exercise.photoStartId, exercise.photoEndId].flatMap((id) => id ?? [])}
          clip={exercise.clip}
          name={plainName}
          figureStyle={figureStyle}
        />
        <ExerciseArticle exercise={exercise} />
        <OwnWordsForm exerciseId={exercise.id} words={exercise.ownWords} />
        <Ladder name={name} easier={exercise.easier} harder={exercise.harder} />
        <p className="max-w-prose border-t border-line pt-6 text-sm text-ink-soft">
          {provenanceLine(exercise.provenance, exercise.language, exercise.checked)}
        </p>
      </div>
    </>
  );
}
