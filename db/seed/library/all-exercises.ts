import type { Exercise } from "@/lib/domain/exercise/exercise";
import { aerobicExercises } from "./aerobic";
import { armAndHandExercises } from "./arm-and-hand";
import { balanceExercises } from "./balance";
import { bedAndChairExercises } from "./bed-and-chair";
import { bridgeExercises } from "./bridge";
import { calfAndAnkleExercises } from "./calf-and-ankle";
import { coreStabilityExercises } from "./core-stability";
import { dizzinessExercises } from "./dizziness";
import { DOSE_RANGES } from "./dose-ranges";
import { everydayMovementExercises } from "./everyday-movement";
import { figure4Exercises } from "./figure-4";
import { fitnessAndSportExercises } from "./fitness-and-sport";
import { footExercises } from "./foot";
import { fourPointStabilityExercises } from "./four-point-stability";
import { hamstringAndCalfStretchesExercises } from "./hamstring-and-calf-stretches";
import { hingeAndLiftExercises } from "./hinge-and-lift";
import { hipAbductionExercises } from "./hip-abduction";
import { hipAndGroinExercises } from "./hip-and-groin";
import { hipAndHamstringExercises } from "./hip-and-hamstring";
import { hipFlexorStretchesExercises } from "./hip-flexor-stretches";
import { hipStrengthExercises } from "./hip-strength";
import { kneeAndThighExercises } from "./knee-and-thigh";
import { kneeStrengthExercises } from "./knee-strength";
import { lowBackMobilityExercises } from "./low-back-mobility";
import { movementClassesExercises } from "./movement-classes";
import { muscleRelaxationExercises } from "./muscle-relaxation";
import { neckExercises } from "./neck";
import { nerveSlidersExercises } from "./nerve-sliders";
import { pelvicTiltExercises } from "./pelvic-tilt";
import { planksExercises } from "./planks";
import { relaxationExercises } from "./relaxation";
import { repeatedExtensionExercises } from "./repeated-extension";
import { selfReleaseExercises } from "./self-release";
import { shoulderBladeExercises } from "./shoulder-blade";
import { shoulderRangeExercises } from "./shoulder-range";
import { shoulderStrengthExercises } from "./shoulder-strength";
import { squatAndStepExercises } from "./squat-and-step";
import { standingBalanceExercises } from "./standing-balance";
import { trunkMobilityExercises } from "./trunk-mobility";
import { walkingAndStairsExercises } from "./walking-and-stairs";
import { walkingAndWaterExercises } from "./walking-and-water";

const EXERCISES: readonly Exercise[] = [
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
  ...neckExercises,
  ...shoulderBladeExercises,
  ...shoulderRangeExercises,
  ...shoulderStrengthExercises,
  ...armAndHandExercises,
  ...fitnessAndSportExercises,
  ...kneeStrengthExercises,
  ...calfAndAnkleExercises,
  ...bedAndChairExercises,
  ...footExercises,
  ...hipAndHamstringExercises,
  ...standingBalanceExercises,
  ...walkingAndStairsExercises,
  ...dizzinessExercises,
];

/** The whole launch library, family by family, each with the range of its dose. */
export const LIBRARY: readonly Exercise[] = EXERCISES.map((exercise) => {
  const doseRange = DOSE_RANGES[exercise.slug];
  return doseRange ? { ...exercise, doseRange } : exercise;
});
