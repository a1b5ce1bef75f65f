import { describe, expect, it } from "vitest";
import { findConflicts } from "@/lib/domain/conflict/find-conflicts";
import { LIBRARY } from "./library/all-exercises";
import { PRECAUTION_IS_PRAISE } from "./precaution-praise";

const TODAY = "2026-11-22";
const library = new Map(LIBRARY.map((exercise) => [exercise.slug, exercise]));

/** By which words a precaution names a flag. */
const FLAG_WORDS: Readonly<Record<string, RegExp>> = {
  osteoporosis: /osteoporosis|thin bone/i,
  stenosis: /stenosis/i,
  "extension-sensitive": /extension-sensitive|backs sensitive to/i,
  "disc-related": /disc-related/i,
  sciatica: /sciatic nerve|irritable leg symptoms|leg symptoms/i,
  "hip-replacement-posterior": /posterior hip replacement/i,
  "hip-replacement-anterior": /anterior (or lateral )?hip replacement/i,
  "hip-replacement-lateral": /lateral(-approach)? hip replacement/i,
  "hip-replacement-unknown": /hip replacement/i,
  "arthritis-hip-oa": /hip arthritis/i,
  "groin-pinch": /groin pinch|groin pinches|hip pinches|pinch in hip/i,
  "gluteal-tendinopathy": /side-of-hip/i,
  "si-joint": /pelvic girdle|sacroiliac/i,
  pregnancy: /pregnan/i,
  postnatal: /postnatal|after birth/i,
  "blood-thinners-dvt-risk": /blood thinners|bleeding disorder|\bclot\b/i,
  "high-blood-pressure": /high blood pressure|heart and blood pressure/i,
  "heart-disease": /\bheart\b/i,
  glaucoma: /glaucoma/i,
  "lung-disease": /\blung\b/i,
  "falls-risk": /\bbalance\b|fall risk|falls history|frail/i,
  "knee-pain": /knee pain|sore knee|kneecap|knee hurts|knee replacement|knee or hip replacement/i,
  "wrist-hand-shoulder-pain": /sore wrist|shoulder pain|wrist pain|shoulder or wrist/i,
  "reduced-feeling-circulation": /skin feeling|circulation/i,
  "hernia-prolapse": /hernia|prolapse/i,
  "cannot-lie-flat": /reflux|breathless|lying flat/i,
  "wound-incontinence": /open wound|incontinence/i,
  "no-floor": /no floor|down to the floor|floor is a problem/i,
  "axial-spa": /axial/i,
  "hot-joint": /hot or swollen joint/i,
  hypermobility: /hypermobil/i,
  "cervical-radiculopathy": /arm pain from a neck nerve/i,
  whiplash: /whiplash/i,
  "frozen-shoulder": /frozen shoulder/i,
  "carpal-tunnel": /carpal tunnel/i,
  "tennis-elbow": /tennis elbow/i,
  "golfers-elbow": /golfer's elbow/i,
  "thumb-base-oa": /thumb (base )?arthritis/i,
  "hand-tendon-repair": /tendon repair/i,
  "distal-radius-fracture": /broken wrist/i,
  "shoulder-instability": /front (dislocation|instability)|shoulder dislocation|back dislocation/i,
  "shoulder-surgery":
    /replacement or a repair|cuff repair|after a repair|early repair|repair at the front|repair, a replacement/i,
  "neck-vessel-risk": /vascular risk/i,
  "upper-neck-unstable": /rheumatoid neck|unstable neck/i,
  "knee-oa": /knee arthritis/i,
  "patellofemoral-pain": /kneecap pain/i,
  "patellar-tendinopathy": /jumper/i,
  "kneecap-dislocation": /kneecap (dislocation|that slips)/i,
  meniscus: /meniscus|meniscal|cartilage repair/i,
  "acl-reconstruction": /ACL|ligament (graft|reconstruction)/,
  "knee-replacement": /knee replacement|new knee/i,
  "achilles-tendinopathy": /insertion/i,
  "achilles-rupture": /Achilles (rupture|repair)/i,
  "plantar-heel-pain": /heel pain/i,
  "ankle-sprain": /(fresh|ankle) sprain/i,
  "bone-stress-injury": /stress (fracture|injury)/i,
  "hamstring-strain": /hamstring (strain|tear)/i,
  "calf-strain": /calf (strain|tear)/i,
  "hip-fracture": /hip fracture/i,
  "falls-frailty": /frail/i,
  concussion: /concussion/i,
  "eye-surgery": /eye (operation|surgery)|surgery of the neck or an eye/i,
  "epilepsy-photosensitive": /epilep|photosensitive/i,
  "faints-on-standing": /faint|light-headed on standing|low blood pressure/i,
  bppv: /positional vertigo/i,
  "limited-weight": /take full weight|safe weight/i,
  "long-term-steroids": /steroids/i,
  "rib-pain": /rib fracture/i,
  sternotomy: /chest operation/i,
  "de-quervain": /thumb-side tendons/i,
  "groin-strain": /groin pain in sport/i,
  "abdominal-doming": /doming/i,
  "post-spinal-surgery": /\bfusion\b|surgery of the neck/i,
  "arm-fracture": /elbow or shoulder fracture|radial head|point of the elbow/i,
  "shoulder-fracture": /shoulder fracture|weeks after (a )?fracture/i,
  "fracture-trauma": /fresh fracture/i,
  "pelvic-health": /leak|heaviness/i,
};

/** Each precaution that names a flag: the exercise and the flag. */
const PAIRS = LIBRARY.flatMap(({ slug, precautions }) =>
  Object.entries(FLAG_WORDS)
    .filter(([, words]) => words.test(precautions))
    .map(([flag]) => `${slug} ${flag}`),
);

function firesFor(pair: string): boolean {
  const [slug = "", flag = ""] = pair.split(" ");
  const exercise = library.get(slug);
  if (!exercise) throw new Error(slug);
  const patient = {
    conditions: [{ tag: flag, notedOn: TODAY }],
    affectedSide: "left",
    today: TODAY,
  } as const;
  return findConflicts(patient, [{ itemId: slug, exercise }], library).length > 0;
}

describe("a precaution that names a flag", () => {
  it("is repeated by a rule, or is praise", () => {
    const silent = PAIRS.filter((pair) => !firesFor(pair));
    expect(silent.filter((pair) => !PRECAUTION_IS_PRAISE.has(pair))).toEqual([]);
  });

  it("is praise only where no rule fires and the words still stand", () => {
    const stale = [...PRECAUTION_IS_PRAISE].filter((pair) => !PAIRS.includes(pair) || firesFor(pair));
    expect(stale).toEqual([]);
  });

  it("is found in most of the library", () => {
    expect(PAIRS.length).toBeGreaterThan(200);
  });
});
