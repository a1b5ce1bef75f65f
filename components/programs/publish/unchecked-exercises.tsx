import type { ProgramBuilderModel } from "@/components/programs/model/use-program-builder";
import { Notice } from "@/components/ui/notice";
import { NO_SAFETY_CHECK } from "@/lib/domain/exercise/safety-check";

/** Own exercises of the program of which nobody has said what they do to the body: it is said, and blocks nothing. */
export function UncheckedExercises({ model }: { readonly model: ProgramBuilderModel }) {
  const names = model.state.draft.items.flatMap(({ exerciseId }) => {
    const exercise = model.names.exercises.get(exerciseId);
    return exercise?.isUnchecked ? [exercise.name] : [];
  });
  if (names.length === 0) return null;
  return (
    <Notice tone="warn" title={NO_SAFETY_CHECK}>
      {[...new Set(names)].join(", ")}: no rule can warn of {names.length === 1 ? "it" : "them"}.
    </Notice>
  );
}
