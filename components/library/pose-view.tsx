import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { Tempo } from "@/lib/figure/figure";
import { PoseSlider } from "./pose-slider";
import type { PoseEditorModel } from "./use-pose-editor";

type PartProps = { editor: PoseEditorModel };

/** Seen from a little above; straight on, the floor is a line. */
const VIEWS = [
  { words: "Right side", azimuth: 20, elevation: 12 },
  { words: "Front", azimuth: 78, elevation: 12 },
  { words: "Left side", azimuth: 160, elevation: 12 },
  { words: "Behind", azimuth: -78, elevation: 12 },
  { words: "Above", azimuth: 20, elevation: 50 },
] as const;

/** From where the figure is seen. */
export function PoseCamera({ editor: { spec, change } }: PartProps) {
  const { azimuth, elevation } = spec.camera;
  const look = (camera: Partial<typeof spec.camera>, at?: string) =>
    change((before) => ({ ...before, camera: { ...before.camera, ...camera } }), at);
  return (
    <>
      <div className="flex flex-wrap gap-2">
        {VIEWS.map(({ words, ...camera }) => (
          <Button key={words} size="sm" onClick={() => look(camera)}>
            {words}
          </Button>
        ))}
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <PoseSlider
          label="Around"
          fullName="Seen from around"
          value={azimuth}
          min={-180}
          max={180}
          unit="degrees"
          onChange={(value) => look({ azimuth: value }, "azimuth")}
        />
        <PoseSlider
          label="From above"
          fullName="Seen from above"
          value={elevation}
          min={0}
          max={60}
          unit="degrees"
          onChange={(value) => look({ elevation: value }, "elevation")}
        />
      </div>
    </>
  );
}

const TIMES: readonly { key: keyof Tempo; label: string }[] = [
  { key: "move", label: "To the end" },
  { key: "hold", label: "There" },
  { key: "back", label: "Back" },
];

const SIDE_OPTIONS = [
  { value: "left", label: "the left side works" },
  { value: "right", label: "the right side works" },
] as const;

/** How the figure moves, and which side works as it is drawn. */
export function PoseMovement({ editor: { spec, change } }: PartProps) {
  const chooseSide = (value: string) =>
    change(({ worksSide: _, ...before }) => {
      const side = SIDE_OPTIONS.find((option) => option.value === value)?.value;
      return side ? { ...before, worksSide: side } : before;
    });
  return (
    <>
      <Field label="As it is drawn" name="worksSide" hint="A dose for the other side shows the mirror image.">
        {(control) => (
          <Select
            {...control}
            value={spec.worksSide ?? ""}
            placeholder="both sides work"
            options={SIDE_OPTIONS}
            onChange={(event) => chooseSide(event.target.value)}
          />
        )}
      </Field>
      <div className="grid gap-4 sm:grid-cols-3">
        {TIMES.map(({ key, label }) => (
          <PoseSlider
            key={key}
            label={label}
            fullName={`Movement: ${label.toLowerCase()}`}
            value={spec.tempo[key]}
            min={key === "move" ? 1 : 0}
            max={10}
            unit="seconds"
            onChange={(value) =>
              change((before) => ({ ...before, tempo: { ...before.tempo, [key]: value } }), key)
            }
          />
        ))}
      </div>
    </>
  );
}
