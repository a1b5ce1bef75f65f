/** What a patient may have to find at home, as a therapist filters for it; each with the words the library uses. */
const KINDS = {
  mat: /\bmat\b/,
  bed: /\bbed\b/,
  chair: /\b(chair|stool)\b/,
  wall: /\bwall\b/,
  "worktop or rail": /\b(worktop|rail)\b/,
  step: /\bstep\b/,
  "cushion or towel": /\b(cushions?|pillows?|towel|blocks?)\b/,
  strap: /\b(strap|belt)\b/,
  band: /\bband\b/,
  "ball or roller": /\b(ball|roller)\b/,
  weight: /\b(weight|kettlebell|shopping bag|light box)\b/,
  "pool or bike": /\b(pool|bike)\b/,
  other: /\b(shoes|sock|stick|quiet place)\b/,
} as const;

export const NO_EQUIPMENT = "nothing";

export type EquipmentKind = keyof typeof KINDS | typeof NO_EQUIPMENT;

/** Every kind in the order a filter shows them. */
export const EQUIPMENT_KINDS: readonly EquipmentKind[] = [
  NO_EQUIPMENT,
  ...(Object.keys(KINDS) as (keyof typeof KINDS)[]),
];

/** The kinds of equipment a library entry's words name; `nothing` when it needs none. */
export function equipmentKinds(equipment: string): EquipmentKind[] {
  const words = equipment.trim().toLowerCase();
  if (words === "") return [NO_EQUIPMENT];
  return EQUIPMENT_KINDS.filter((kind) => kind !== NO_EQUIPMENT && KINDS[kind].test(words));
}
