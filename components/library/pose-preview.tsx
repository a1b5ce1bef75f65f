import { FlipHorizontal2, Plus, Redo2, Trash2, Undo2 } from "lucide-react";
import { StaticFigure } from "@/components/figure/static-figure";
import { Button } from "@/components/ui/button";
import type { FigureStyle } from "@/lib/domain/exercise/figure-style";
import { addPose, MAX_POSES, removePose } from "@/lib/figure/edit-spec";
import { mirrorSpec } from "@/lib/figure/mirror-spec";
import type { PoseEditorModel } from "./use-pose-editor";

type PosePreviewProps = { editor: PoseEditorModel; name: string; figureStyle: FigureStyle };

/** The pose as it is drawn now, its neighbours in the movement, and the way back. */
export function PosePreview({ editor, name, figureStyle }: PosePreviewProps) {
  const { figure, index, spec, change, setIndex } = editor;
  const last = spec.poses.length - 1;
  return (
    <div className="grid gap-3">
      <div className="rounded bg-figure p-3 text-figure-ink">
        <StaticFigure
          figure={figure}
          frame={index}
          figureStyle={figureStyle}
          label={`${name}, ${poseWord(index, last).toLowerCase()}`}
          className="mx-auto h-44 w-full sm:h-64 lg:h-80"
        />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: buttons that choose what is shown, not form fields */}
      <div role="group" aria-label="Poses" className="flex flex-wrap gap-2">
        {figure.frames.map((_, place) => (
          <Button
            // biome-ignore lint/suspicious/noArrayIndexKey: a pose is known by its place alone
            key={place}
            size="sm"
            variant={place === index ? "primary" : "secondary"}
            aria-pressed={place === index}
            onClick={() => setIndex(place)}
          >
            {poseWord(place, last)}
          </Button>
        ))}
        {spec.poses.length < MAX_POSES && (
          <Button
            size="sm"
            variant="quiet"
            icon={<Plus />}
            onClick={() => {
              change(addPose);
              setIndex(spec.poses.length);
            }}
          >
            {last === 0 ? "Add an end" : "Add a pose"}
          </Button>
        )}
      </div>
    </div>
  );
}

/** The way back, the other side, and one pose less. */
export function PoseTools({ editor }: { editor: PoseEditorModel }) {
  const { index, spec, change, undo, redo } = editor;
  return (
    <div className="flex flex-wrap gap-2">
      <Button size="sm" icon={<Undo2 />} {...(!undo && { disabledReason: "Nothing to undo" })} onClick={undo}>
        Undo
      </Button>
      <Button size="sm" icon={<Redo2 />} {...(!redo && { disabledReason: "Nothing to redo" })} onClick={redo}>
        Redo
      </Button>
      <Button size="sm" icon={<FlipHorizontal2 />} onClick={() => change(mirrorSpec)}>
        Mirror
      </Button>
      {spec.poses.length > 1 && (
        <Button
          size="sm"
          variant="quiet"
          icon={<Trash2 />}
          onClick={() => change((before) => removePose(before, index))}
        >
          Remove this pose
        </Button>
      )}
    </div>
  );
}

/** What a key pose is called. */
function poseWord(place: number, last: number): string {
  if (place === 0) return "Start";
  return place === last ? "End" : "On the way";
}
