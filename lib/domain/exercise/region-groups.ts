import type { Region } from "./exercise";

interface RegionGroup {
  readonly title: string;
  readonly regions: readonly Region[];
}

/** From the shoulder to the fingers. */
export const ARM_REGIONS: readonly Region[] = [
  "shoulder",
  "shoulder blade",
  "upper arm",
  "elbow",
  "forearm",
  "wrist",
  "hand",
];

/** From the hip to the toes. */
export const LEG_REGIONS: readonly Region[] = [
  "hip",
  "gluteal",
  "groin",
  "thigh",
  "front thigh",
  "back thigh",
  "knee",
  "shin",
  "calf",
  "ankle",
  "foot",
];

/** Every region once, from the head down, as a filter lists them. */
export const REGION_GROUPS: readonly RegionGroup[] = [
  {
    title: "Neck and trunk",
    regions: ["neck", "jaw", "upper back", "chest", "low back", "core", "side trunk", "pelvis", "whole body"],
  },
  { title: "Arm", regions: ARM_REGIONS },
  { title: "Hip and leg", regions: LEG_REGIONS },
];
