/** Places of the body that a record can name: where a joint is hot, where an injection went. */
export const BODY_AREAS = [
  "neck",
  "jaw",
  "shoulder",
  "elbow",
  "wrist",
  "hand",
  "chest",
  "upper back",
  "low back",
  "pelvis",
  "hip",
  "knee",
  "ankle",
  "foot",
] as const;
export type BodyArea = (typeof BODY_AREAS)[number];
