import { Checkbox } from "@/components/ui/checkbox";
import { capitalised, LOAD_TAG_WORDS } from "@/lib/domain/exercise/exercise-words";
import type { PoseEditorModel } from "./use-pose-editor";

/** What the pose does to the body, by its angles; what the exercise does not carry yet is added with the drawing. */
export function PoseLoads({ editor }: { readonly editor: PoseEditorModel }) {
  const { shown, proposed, chosen, toggle } = editor.loads;
  if (shown.length === 0) return null;
  return (
    <fieldset className="grid gap-2 rounded border border-line px-4 py-3">
      <legend className="px-1 font-semibold">What this pose does to the body</legend>
      {proposed.length === 0 ? (
        <p className="text-sm text-ink-soft">
          {shown.map((tag) => capitalised(LOAD_TAG_WORDS[tag])).join(", ")}: the exercise carries this
          already.
        </p>
      ) : (
        <>
          <p className="text-sm text-ink-soft">
            The angles show this. It is ticked on the exercise when you save; the conflict rules read it.
          </p>
          {proposed.map((tag) => (
            <Checkbox
              key={tag}
              label={capitalised(LOAD_TAG_WORDS[tag])}
              checked={chosen.includes(tag)}
              onChange={() => toggle(tag)}
            />
          ))}
        </>
      )}
    </fieldset>
  );
}
