import { ArrowDownToLine } from "lucide-react";
import { Button } from "@/components/ui/button";
import { onTheFloor, type RootKey, withRoot } from "@/lib/figure/edit-spec";
import type { Freedom } from "@/lib/figure/pose";
import { PoseSlider } from "./pose-slider";
import type { PoseEditorModel } from "./use-pose-editor";

/** Lengths are said in hundredths of body height, turns in degrees. */
const PLACES: readonly { key: RootKey; label: string; isLength?: boolean; min: number; max: number }[] = [
  { key: "z", label: "Height of the pelvis", isLength: true, min: 0, max: 100 },
  { key: "x", label: "Forwards", isLength: true, min: -60, max: 60 },
  { key: "y", label: "To the left", isLength: true, min: -60, max: 60 },
  { key: "pitch", label: "Tipped forwards", min: -180, max: 180 },
  { key: "roll", label: "Tipped sideways", min: -180, max: 180 },
  { key: "yaw", label: "Turned", min: -180, max: 180 },
];

const HUNDREDTH = 0.01;

/** Where the body is in the room, and how it is turned as a whole. */
export function PosePlace({ editor }: { editor: PoseEditorModel }) {
  const { pose, frame, held, changePose } = editor;
  if (!pose) return null;
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        {PLACES.map(({ key, label, isLength, min, max }) => {
          const freedom: Freedom = `root.${key}`;
          const isHeld = held.has(freedom);
          const scale = isLength ? HUNDREDTH : 1;
          const unit = isLength ? "% of body height" : "degrees";
          return (
            <PoseSlider
              key={key}
              label={label}
              fullName={label}
              value={((isHeld ? frame?.root : pose.root)?.[key] ?? 0) / scale}
              min={min}
              max={max}
              unit={unit}
              note={isHeld ? `${unit}, moved by a contact` : unit}
              onChange={(value) => changePose((before) => withRoot(before, key, value * scale), key)}
            />
          );
        })}
      </div>
      <div>
        <Button
          size="sm"
          icon={<ArrowDownToLine />}
          onClick={() => frame && changePose((before) => onTheFloor(before, frame))}
        >
          Set down on the floor
        </Button>
      </div>
    </>
  );
}
