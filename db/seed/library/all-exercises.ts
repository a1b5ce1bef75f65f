import type { Exercise } from "@/lib/domain/exercise/exercise";
import { aerobicExercises } from "./aerobic";
import { balanceExercises } from "./balance";
import { bridgeExercises } from "./bridge";
import { coreStabilityExercises } from "./core-stability";
import { everydayMovementExercises } from "./everyday-movement";
import { figure4Exercises } from "./figure-4";
import { fourPointStabilityExercises } from "./four-point-stability";
import { hamstringAndCalfStretchesExercises } from "./hamstring-and-calf-stretches";
import { hingeAndLiftExercises } from "./hinge-and-lift";
import { hipAbductionExercises } from "./hip-abduction";
import { hipAndGroinExercises } from "./hip-and-groin";
import { hipFlexorStretchesExercises } from "./hip-flexor-stretches";
import { hipStrengthExercises } from "./hip-strength";
import { kneeAndThighExercises } from "./knee-and-thigh";
import { lowBackMobilityExercises } from "./low-back-mobility";
import { movementClassesExercises } from "./movement-classes";
import { muscleRelaxationExercises } from "./muscle-relaxation";
import { nerveSlidersExercises } from "./nerve-sliders";
import { pelvicTiltExercises } from "./pelvic-tilt";
import { planksExercises } from "./planks";
import { relaxationExercises } from "./relaxation";
import { repeatedExtensionExercises } from "./repeated-extension";
import { selfReleaseExercises } from "./self-release";
import { squatAndStepExercises } from "./squat-and-step";
import { trunkMobilityExercises } from "./trunk-mobility";
import { walkingAndWaterExercises } from "./walking-and-water";

/** The whole launch library, family by family. */
export const LIBRARY: readonly Exercise[] = [
  ...pelvicTiltExercises,
  ...lowBackMobilityExercises,
  ...trunkMobilityExercises,
  ...repeatedExtensionExercises,
  ...hipFlexorStretchesExercises,
  ...hipAndGroinExercises,
  ...figure4Exercises,
  ...hamstringAndCalfStretchesExercises,
  ...nerveSlidersExercises,
  ...selfReleaseExercises,
  ...coreStabilityExercises,
  ...fourPointStabilityExercises,
  ...planksExercises,
  ...bridgeExercises,
  ...hipAbductionExercises,
  ...hipStrengthExercises,
  ...kneeAndThighExercises,
  ...squatAndStepExercises,
  ...hingeAndLiftExercises,
  ...everydayMovementExercises,
  ...balanceExercises,
  ...aerobicExercises,
  ...walkingAndWaterExercises,
  ...movementClassesExercises,
  ...relaxationExercises,
  ...muscleRelaxationExercises,
];
