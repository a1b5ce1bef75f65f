import { preselectItems } from "@/lib/domain/template/template";
import type { ExerciseName, TemplateChoice, TemplateItemChoice } from "./builder-view";

/** The template a program most likely came from: the one it shares most exercises with, and at least two. */
export function likelyTemplate(
  templates: readonly TemplateChoice[],
  exerciseIds: readonly string[],
): TemplateChoice | undefined {
  const scored = templates.map((template) => ({
    template,
    shared: template.items.filter((item) => exerciseIds.includes(item.exerciseId)).length,
  }));
  const [best] = scored.toSorted((one, other) => other.shared - one.shared);
  return best && best.shared >= 2 ? best.template : undefined;
}

/** What of a template is not in the program yet. */
export function remainingItems(
  template: TemplateChoice | undefined,
  exerciseIds: readonly string[],
): readonly TemplateItemChoice[] {
  return template?.items.filter((item) => !exerciseIds.includes(item.exerciseId)) ?? [];
}

/** What starting from a template chooses of it: nothing that a rule stops, and not what the program has already. */
export function chosenItems(
  template: TemplateChoice,
  exercises: ReadonlyMap<string, ExerciseName>,
  exerciseIds: readonly string[],
  isStopped: (exercise: ExerciseName) => boolean,
): readonly { readonly exercise: ExerciseName; readonly prescribed: TemplateItemChoice }[] {
  const known = template.items.flatMap((prescribed) => {
    const exercise = exercises.get(prescribed.exerciseId);
    return exercise ? [{ exercise, prescribed }] : [];
  });
  const chosen = preselectItems(
    known.map(({ exercise }) => exercise),
    isStopped,
  );
  return known.filter(({ exercise }, index) => chosen.includes(index) && !exerciseIds.includes(exercise.id));
}
