import type { TintArea } from "../figure";
import type { MuscleArea } from "./muscle-row";
import { LEG_MUSCLES } from "./muscles-of-legs";
import { TRUNK_MUSCLES } from "./muscles-of-trunk";

/** Every area that can be tinted. */
export const MUSCLE_AREAS: Readonly<Record<TintArea, MuscleArea>> = { ...LEG_MUSCLES, ...TRUNK_MUSCLES };
