import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field, FieldError } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { capitalised } from "@/lib/domain/exercise/exercise-words";
import { START_FIGURES } from "@/lib/domain/exercise/start-figures";
import { changePose } from "@/lib/figure/edit-spec";
import type { FigureSpec } from "@/lib/figure/figure";
import { isSameThing } from "@/lib/figure/same-thing";
import type { PoseEditorModel } from "./use-pose-editor";

type PoseSourceProps = {
  editor: PoseEditorModel;
  drawn: readonly { readonly slug: string; readonly name: string }[];
};

type Part = "whole" | "start" | "end";

/** Where a pose can come from: a posture, or any exercise that is drawn. */
export function PoseSource({ editor, drawn }: PoseSourceProps) {
  const { take, problem, pending } = useCopy(editor);
  const [posture, setPosture] = useState("");
  const [slug, setSlug] = useState("");
  const postures = START_FIGURES.map(({ words, slug }) => ({ value: slug, label: capitalised(words) }));
  const unchosen = { disabledReason: "Choose one first" };
  return (
    <>
      <div className="flex flex-wrap items-end gap-2">
        <div className="min-w-56 flex-1">
          <Field label="A posture" name="posture">
            {(control) => (
              <Select
                {...control}
                value={posture}
                placeholder="Choose"
                options={postures}
                onChange={(event) => setPosture(event.target.value)}
              />
            )}
          </Field>
        </div>
        <Button pending={pending} {...(posture === "" && unchosen)} onClick={() => take(posture, "start")}>
          Use for this pose
        </Button>
      </div>
      <div className="grid gap-2">
        <Field label="Copy from an exercise" name="copyFrom">
          {(control) => (
            <Select
              {...control}
              value={slug}
              placeholder="Choose"
              options={drawn.map(({ slug, name }) => ({ value: slug, label: name }))}
              onChange={(event) => setSlug(event.target.value)}
            />
          )}
        </Field>
        <div className="flex flex-wrap gap-2">
          <Button
            size="sm"
            pending={pending}
            {...(slug === "" && unchosen)}
            onClick={() => take(slug, "whole")}
          >
            Its whole drawing
          </Button>
          <Button
            size="sm"
            pending={pending}
            {...(slug === "" && unchosen)}
            onClick={() => take(slug, "start")}
          >
            Its start, for this pose
          </Button>
          <Button
            size="sm"
            pending={pending}
            {...(slug === "" && unchosen)}
            onClick={() => take(slug, "end")}
          >
            Its end, for this pose
          </Button>
        </div>
      </div>
      <div role="status">{problem !== undefined && <FieldError>{problem}</FieldError>}</div>
    </>
  );
}

function useCopy({ change, index }: PoseEditorModel) {
  const [problem, setProblem] = useState<string>();
  const [pending, setPending] = useState(false);
  const take = async (slug: string, part: Part) => {
    setPending(true);
    const spec = await loadSpec(slug).catch(() => undefined);
    setPending(false);
    setProblem(spec ? undefined : "This drawing could not be fetched. Nothing was changed; try again.");
    if (spec) change((before) => copied(before, index, spec, part));
  };
  return { take, problem, pending };
}

/** Our own server solved and stored this spec; whatever is saved is read strictly again there. */
async function loadSpec(slug: string): Promise<FigureSpec | undefined> {
  const response = await fetch(`/library/figures/${slug}/poses`);
  return response.ok ? ((await response.json()) as FigureSpec) : undefined;
}

function copied(before: FigureSpec, index: number, from: FigureSpec, part: Part): FigureSpec {
  if (part === "whole") return from;
  const pose = part === "start" ? from.poses[0] : from.poses.at(-1);
  if (!pose) return before;
  const missing = from.props.filter(
    (prop) => prop.frames === undefined && !before.props.some((there) => isSameThing(there, prop)),
  );
  return changePose({ ...before, props: [...before.props, ...missing] }, index, () => pose);
}
