import type { JointName } from "./joints";
import type { Eyes, Pose } from "./pose";

const mix = (a: number, b: number, t: number) => a + (b - a) * t;

/** Every angle and the root a fraction of the way; contacts may slip on the way. */
export function interpolateAngles(a: Pose, b: Pose, t: number): Pose {
  const angles: Partial<Record<JointName, number>> = {};
  for (const name of Object.keys(a.angles) as JointName[])
    angles[name] = mix(a.angles[name] ?? 0, b.angles[name] ?? 0, t);
  for (const name of Object.keys(b.angles) as JointName[]) angles[name] ??= mix(0, b.angles[name] ?? 0, t);
  return {
    root: {
      posture: t < 1 ? a.root.posture : b.root.posture,
      x: mix(a.root.x, b.root.x, t),
      y: mix(a.root.y, b.root.y, t),
      z: mix(a.root.z, b.root.z, t),
      pitch: mix(a.root.pitch, b.root.pitch, t),
      roll: mix(a.root.roll, b.root.roll, t),
      yaw: mix(a.root.yaw, b.root.yaw, t),
    },
    angles,
  };
}

/** The eyes on the way between two poses, if one of them says: shut as soon as one of them has them shut. */
export function eyesBetween(a: Pose, b: Pose): { readonly eyes?: Eyes } {
  if (!a.eyes && !b.eyes) return {};
  return { eyes: a.eyes === "shut" || b.eyes === "shut" ? "shut" : "open" };
}
