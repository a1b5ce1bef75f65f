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
  "ball or roller": /\b(ball|roller|putty|sponge)\b/,
  weight: /\b(weights?|backpack|kettlebell|shopping bag|light box|tin|bottle|hammer|kg)\b/,
  "stick or pulley": /\b(stick|umbrella|broom|pulley)\b/,
  "table or shelf": /\b(table|shelf)\b/,
  doorway: /\bdoor frame\b/,
  "pool or bike": /\b(pool|bike)\b/,
  other:
    /\b(shoes|sock|quiet place|mirror|clothes peg|cream|jar|wobble board|screen|cloths?|markers|frame|crutches)\b/,
} as const;

/** Where there is enough room to move: nothing to find. */
const PLACE = /\b(floor|grass|track|hall|corner)\b/;

export const NO_EQUIPMENT = "nothing";

export type EquipmentKind = keyof typeof KINDS | typeof NO_EQUIPMENT;

/** Every kind in the order a filter shows them. */
export const EQUIPMENT_KINDS: readonly EquipmentKind[] = [
  NO_EQUIPMENT,
  ...(Object.keys(KINDS) as (keyof typeof KINDS)[]),
];

/** The kinds of equipment a library entry's words name; `nothing` when it needs none, or only room. */
export function equipmentKinds(equipment: string): EquipmentKind[] {
  const words = equipment.trim().toLowerCase();
  if (words === "") return [NO_EQUIPMENT];
  const kinds = EQUIPMENT_KINDS.filter((kind) => kind !== NO_EQUIPMENT && KINDS[kind].test(words));
  return kinds.length === 0 && PLACE.test(words) ? [NO_EQUIPMENT] : kinds;
}
