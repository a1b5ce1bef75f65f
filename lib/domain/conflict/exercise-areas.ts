import type { LoadTag, Region } from "@/lib/domain/exercise/exercise";
import type { BodyArea } from "@/lib/domain/patient/body-area";
import type { ConflictExercise } from "./conflict-rule";

interface AreaSigns {
  readonly regions: readonly Region[];
  /** Loads that go through the area whatever region the exercise is for. */
  readonly tags: readonly LoadTag[];
}

/** By which regions and loads an exercise holds a joint or area: regional anatomy, by the muscles that cross it. */
const AREA_SIGNS: Readonly<Record<BodyArea, AreaSigns>> = {
  neck: { regions: ["neck"], tags: ["HEADDOWN", "NECKFLEX", "NECKEXT", "NECKROT", "HEADMOVE"] },
  jaw: { regions: ["jaw"], tags: [] },
  shoulder: {
    regions: ["shoulder", "shoulder blade", "upper arm"],
    tags: ["SHWB", "SHELEV", "WRIST", "SHADD", "SHEXT", "SHIR", "SHER", "SHLOAD"],
  },
  elbow: { regions: ["elbow", "upper arm", "forearm"], tags: ["SHWB", "WRIST", "ELBLOAD", "FOREROT"] },
  wrist: { regions: ["wrist", "forearm"], tags: ["WRIST", "FOREROT", "GRIP"] },
  hand: { regions: ["hand"], tags: ["WRIST", "GRIP"] },
  chest: { regions: ["chest", "upper back"], tags: [] },
  "upper back": { regions: ["upper back"], tags: [] },
  "low back": {
    regions: ["low back", "core", "side trunk"],
    tags: ["FLEXEND", "FLEXLOAD", "EXTEND", "ROTEND"],
  },
  pelvis: { regions: ["pelvis", "gluteal"], tags: ["WIDE"] },
  hip: {
    regions: ["hip", "gluteal", "groin"],
    tags: ["HIPF90", "HIPEXT", "HIPADD", "HIPIR", "HIPER", "WIDE"],
  },
  knee: {
    regions: ["knee", "thigh", "front thigh", "back thigh", "calf"],
    tags: ["KNEEL", "KNEEFLEX", "KNEEOKC", "HAMLOAD"],
  },
  ankle: { regions: ["ankle", "shin", "calf"], tags: ["SLS", "PLYO", "CALFLOAD", "ANKLEDF", "INVERT"] },
  foot: { regions: ["foot", "calf"], tags: ["SLS", "PLYO", "CALFLOAD", "TOEEXT"] },
};

/** Whether an exercise moves or loads one of the areas; one for the whole body holds them all. */
export function holdsArea(
  exercise: Pick<ConflictExercise, "regions" | "loadTags">,
  areas: readonly BodyArea[],
): boolean {
  if (areas.length > 0 && exercise.regions.includes("whole body")) return true;
  return areas.some((area) => {
    const { regions, tags } = AREA_SIGNS[area];
    return (
      regions.some((region) => exercise.regions.includes(region)) ||
      tags.some((tag) => exercise.loadTags.includes(tag))
    );
  });
}
