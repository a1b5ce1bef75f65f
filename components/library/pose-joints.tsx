import { type ReactNode, useState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { capitalised } from "@/lib/domain/exercise/exercise-words";
import { withAngle } from "@/lib/figure/edit-spec";
import {
  type AxialJoint,
  findJointRange,
  type JointName,
  type LimbJoint,
  poseLimits,
} from "@/lib/figure/joints";
import { SIDES, type Side } from "@/lib/figure/skeleton";
import { PoseSlider } from "./pose-slider";
import type { PoseEditorModel } from "./use-pose-editor";

const AXIAL: readonly { title: string; joints: readonly AxialJoint[] }[] = [
  {
    title: "Trunk",
    joints: [
      "lumbarFlexion",
      "lumbarSideFlexion",
      "lumbarRotation",
      "thoracicFlexion",
      "thoracicSideFlexion",
      "thoracicRotation",
    ],
  },
  { title: "Neck", joints: ["neckFlexion", "neckSideFlexion", "neckRotation"] },
];

const LIMBS: readonly { title: string; joints: readonly LimbJoint[] }[] = [
  { title: "Hips", joints: ["hipFlexion", "hipAbduction", "hipRotation"] },
  { title: "Knees and feet", joints: ["kneeFlexion", "ankleDorsiflexion", "ankleInversion", "toeExtension"] },
  {
    title: "Shoulders",
    joints: [
      "shoulderFlexion",
      "shoulderAbduction",
      "shoulderRotation",
      "girdleElevation",
      "girdleProtraction",
    ],
  },
  {
    title: "Elbows and hands",
    joints: ["elbowFlexion", "forearmPronation", "wristFlexion", "wristDeviation", "fingerFlexion"],
  },
];

type PartProps = { editor: PoseEditorModel };

/** Every joint in clinical degrees, by region. */
export function PoseJoints({ editor }: PartProps) {
  return (
    <>
      {AXIAL.map(({ title, joints }) => (
        <Group key={title} title={title}>
          <div className="grid gap-4 sm:grid-cols-2">
            {joints.map((joint) => (
              <JointSlider key={joint} editor={editor} joints={[joint]} />
            ))}
          </div>
        </Group>
      ))}
      {LIMBS.map((group) => (
        <LimbGroup key={group.title} editor={editor} {...group} />
      ))}
    </>
  );
}

/** A part of the editor that can be folded away. */
export function Group({ title, open, children }: { title: string; open?: boolean; children: ReactNode }) {
  return (
    <details open={open} className="border-b border-line">
      <summary className="min-h-11 py-2.5 text-lg font-semibold">{title}</summary>
      <div className="grid gap-4 pt-1 pb-5">{children}</div>
    </details>
  );
}

function LimbGroup({ editor, title, joints }: PartProps & (typeof LIMBS)[number]) {
  const [isTogether, setTogether] = useState(false);
  const sides: readonly (readonly Side[])[] = isTogether ? [SIDES] : SIDES.map((side) => [side]);
  return (
    <Group title={title}>
      <Checkbox
        label="Both sides together"
        checked={isTogether}
        onChange={(event) => setTogether(event.target.checked)}
      />
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        {sides.map((moved) => (
          <div key={moved.join()} className="grid content-start gap-4">
            <h3 className="text-sm font-semibold text-ink-soft">
              {isTogether ? "Both sides" : capitalised(moved[0] ?? "")}
            </h3>
            {joints.map((joint) => (
              <JointSlider
                key={joint}
                editor={editor}
                joints={moved.map((side): JointName => `${side}.${joint}`)}
              />
            ))}
          </div>
        ))}
      </div>
    </Group>
  );
}

type JointSliderProps = PartProps & { joints: readonly JointName[] };

function JointSlider({ editor, joints }: JointSliderProps) {
  const { pose, frame, held, changePose } = editor;
  const [joint] = joints;
  const range = joint && findJointRange(joint);
  if (!joint || !range || !pose) return null;
  const isHeld = held.has(joint);
  const { min, max } = poseLimits(joint);
  const side = joints.length > 1 ? "both" : /^(left|right)\./.exec(joint)?.[1];
  return (
    <PoseSlider
      label={capitalised(range.label)}
      fullName={capitalised([side, range.label].filter(Boolean).join(" "))}
      value={(isHeld ? frame?.angles : pose.angles)?.[joint] ?? 0}
      min={range.min}
      max={range.max}
      least={min}
      most={max}
      unit="degrees"
      note={`${range.min}° to ${range.max}° (${range.source})${isHeld ? ", moved by a contact" : ""}`}
      onChange={(degrees) =>
        changePose(
          (before) => joints.reduce((made, name) => withAngle(made, name, degrees), before),
          joints.join(),
        )
      }
    />
  );
}
