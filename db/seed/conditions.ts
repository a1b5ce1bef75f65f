import type { ConditionTag, PatientFlag } from "@/lib/domain/patient/condition";
import { GENERAL_CONDITIONS, GENERAL_FLAGS } from "./conditions-general";
import { HAND_CONDITIONS } from "./conditions-hand";
import { LEG_CONDITIONS, LEG_FLAGS } from "./conditions-leg";
import { NECK_CONDITIONS, NECK_FLAGS } from "./conditions-neck";
import { SHOULDER_CONDITIONS, SHOULDER_FLAGS } from "./conditions-shoulder";

/** The condition tags, from everyday pain to emergencies. Tags and flags share one set of slugs. */
export const CONDITION_TAGS: readonly ConditionTag[] = [
  {
    slug: "nonspecific-lbp",
    plainName: "back pain with no single cause",
    name: "Non-specific low back pain",
    suitability: "yes",
    prompt:
      "First weeks (under 6): settle and keep moving. Over 12 weeks: get strong and confident. In between, you " +
      "choose. A scan is not needed to use this tag.",
    templates: ["tpl-acute-lbp", "tpl-persistent-lbp"],
    clinicianOnly: false,
    unlockable: true,
  },
  {
    slug: "strain-sprain",
    plainName: "pulled muscle or ligament",
    name: "Strain or sprain",
    suitability: "yes",
    prompt:
      "Severe injury, a big bruise, or the patient cannot bear weight: refer first. Otherwise worse with activity " +
      "and better with a short rest.",
    templates: ["tpl-acute-lbp"],
    clinicianOnly: false,
    unlockable: true,
  },
  {
    slug: "overuse",
    plainName: "overuse pain",
    name: "Overuse pain",
    suitability: "yes",
    prompt:
      "Ask about repeated or heavy tasks, sport and old injuries. Change the load as well as the exercises.",
    templates: ["tpl-persistent-lbp", "tpl-desk-hip-flexor"],
    clinicianOnly: false,
    unlockable: true,
  },
  {
    slug: "posture-related",
    plainName: "sitting or standing ache",
    name: "Posture-related ache",
    suitability: "yes",
    prompt:
      "Posture as a cause is weakly supported: advise changing position often rather than one right posture, and " +
      "keep muscle weakness or imbalance out of the explanation.",
    templates: ["tpl-desk-hip-flexor"],
    clinicianOnly: false,
    unlockable: true,
  },
  {
    slug: "tight-hip-flexors",
    plainName: "tight front of hip",
    name: "Tight hip flexors",
    suitability: "yes",
    prompt:
      "Tender upper thigh, ache in low back, groin or hip; worse on stairs, squats and lifting the knee. Often with " +
      "long sitting.",
    templates: ["tpl-desk-hip-flexor"],
    clinicianOnly: false,
    unlockable: true,
  },
  {
    slug: "disc-related",
    plainName: "disc pain, “disc bulge”",
    name: "Disc-related pain",
    suitability: "yes-with-care",
    prompt:
      "New slight weakness: a doctor today; getting worse, or foot drop: emergency. Any bladder or bowel change: no program, emergency pathway. Use the extension " +
      "template only when extension eases the pain in clinic.",
    templates: ["tpl-sciatica-extension", "tpl-acute-lbp"],
    clinicianOnly: false,
    unlockable: true,
  },
  {
    slug: "sciatica",
    plainName: "leg pain from an irritated nerve",
    name: "Sciatica",
    suitability: "yes-with-care",
    prompt:
      "Repeat the nerve test at every review. Pain in both legs is an emergency. Choose the template by what you " +
      "find: eased by extension, or from the buttock.",
    templates: ["tpl-sciatica-extension", "tpl-deep-gluteal"],
    clinicianOnly: false,
    unlockable: true,
  },
  {
    slug: "pinched-nerve",
    plainName: "irritated nerve",
    name: "Nerve irritation",
    suitability: "yes-with-care",
    prompt:
      "As for sciatica: nerve test at every review, both legs are an emergency. A short rest is fine; keep the patient moving.",
    templates: ["tpl-sciatica-extension", "tpl-deep-gluteal"],
    clinicianOnly: false,
    unlockable: true,
  },
  {
    slug: "arthritis-hip-oa",
    plainName: "hip arthritis",
    name: "Hip osteoarthritis",
    suitability: "yes",
    prompt:
      "Exercise is core treatment (NICE NG226) and pain may rise at first. Hot, red, swollen joint: a doctor today. Numbness is " +
      "not typical: screen for a nerve cause.",
    templates: ["tpl-hip-oa"],
    clinicianOnly: false,
    unlockable: true,
  },
  {
    slug: "degenerative-spine",
    plainName: "age-related changes",
    name: "Degenerative changes of the spine",
    suitability: "yes",
    prompt: "Discs and joints change with age in everyone. Explain it as normal change.",
    templates: ["tpl-persistent-lbp"],
    clinicianOnly: false,
    unlockable: true,
  },
  {
    slug: "stenosis",
    plainName: "narrowing with leg pain on walking",
    name: "Lumbar spinal stenosis",
    suitability: "yes-with-care",
    prompt: "Eased by sitting or bending forward. Both legs new or worse, or a bladder change: emergency.",
    templates: ["tpl-stenosis-flexion"],
    clinicianOnly: false,
    unlockable: true,
  },
  {
    slug: "si-joint",
    plainName: "pelvic joint pain",
    name: "Sacroiliac joint or pelvic girdle pain",
    suitability: "yes-with-care",
    prompt:
      "Wide or single-leg loading often makes it worse at first. Long morning stiffness or waking in the second half " +
      "of the night: think of an inflammatory cause.",
    templates: ["tpl-si-pelvic-girdle"],
    clinicianOnly: false,
    unlockable: true,
  },
  {
    slug: "piriformis-deep-gluteal",
    plainName: "deep buttock pain",
    name: "Piriformis or deep gluteal pain",
    suitability: "yes",
    prompt:
      "Rule out sciatica from the back if it is no better after 2 to 3 weeks. New slight weakness: a doctor today; getting worse: emergency.",
    templates: ["tpl-deep-gluteal"],
    clinicianOnly: false,
    unlockable: true,
  },
  {
    slug: "hip-stiffness",
    plainName: "stiff hip",
    name: "Hip stiffness",
    suitability: "yes",
    prompt: "Not when the hip locks or the joint is hot. Over 45, the hip arthritis template may fit better.",
    templates: ["tpl-desk-hip-flexor", "tpl-hip-oa"],
    clinicianOnly: false,
    unlockable: true,
  },
  {
    slug: "pregnancy-pain",
    plainName: "pregnancy back and pelvic pain",
    name: "Pregnancy-related back and pelvic pain",
    suitability: "yes-with-care",
    prompt:
      "Maternity care must be in place. Bleeding or another sign of the stop list: maternity clearance first. Set " +
      "the pregnancy flag with the week.",
    templates: ["tpl-pregnancy"],
    clinicianOnly: false,
    unlockable: true,
  },
  {
    slug: "axial-spa",
    plainName: "inflammatory back pain",
    name: "Axial spondyloarthritis (ankylosing spondylitis)",
    suitability: "yes-with-care",
    prompt:
      "Known and under care? If not yet assessed, choose “Suspected inflammatory pain” instead. From the template " +
      "take out the side plank; add upper back extension over a chair, open book and lying on the front, daily.",
    templates: ["tpl-persistent-lbp"],
    clinicianOnly: false,
    unlockable: true,
  },
  {
    slug: "inflammatory-arthritis",
    plainName: "rheumatoid or other inflammatory arthritis",
    name: "Inflammatory arthritis (rheumatoid and other)",
    suitability: "yes-with-care",
    prompt:
      "Known and under care? If not yet assessed, choose “Suspected inflammatory pain” instead. Train as others do; " +
      "in a flare take half the repetitions. A hot joint has a flag of its own.",
    templates: ["tpl-hip-oa"],
    clinicianOnly: false,
    unlockable: true,
  },
  {
    slug: "inflammatory-suspected",
    plainName: "pain that may come from inflammation",
    name: "Suspected inflammatory pain, not yet assessed",
    suitability: "refer-first",
    prompt:
      "Refer to rheumatology. Back pain that began before 45 and lasts over 3 months, wakes in the second half of " +
      "the night, better with movement; or swollen joints. A gentle program may start once the referral is recorded.",
    templates: ["tpl-persistent-lbp", "tpl-hip-oa"],
    clinicianOnly: false,
    unlockable: true,
  },
  {
    slug: "osteoporosis",
    plainName: "thin bones",
    name: "Osteoporosis",
    suitability: "yes-with-care",
    prompt:
      "New sudden pain: a doctor today, check for a fracture. No end-range or loaded bending and twisting. Teach how to bend and " +
      "lift, not to avoid it.",
    templates: ["tpl-bone-balance"],
    clinicianOnly: false,
    unlockable: true,
  },
  {
    slug: "fracture-trauma",
    plainName: "broken bone",
    name: "Fracture or major trauma",
    suitability: "refer-first",
    prompt:
      "Acute (a bad fall or hit, or no weight on the leg): no program, emergency. After healing, as the surgeon allows; record the clearance first.",
    templates: ["tpl-bone-balance"],
    clinicianOnly: false,
    unlockable: true,
  },
  {
    slug: "infection",
    plainName: "infection of a disc, bone or joint",
    name: "Infection (discitis, osteomyelitis, septic joint)",
    suitability: "no-program",
    prompt: "No program: a doctor today for a temperature or a hot, swollen joint; very ill: emergency.",
    templates: [],
    clinicianOnly: false,
    unlockable: false,
  },
  {
    slug: "tumour-cancer",
    plainName: "serious illness",
    name: "Suspected or known tumour",
    suitability: "refer-first",
    prompt:
      "Urgent medical assessment (weight loss, night sweats, past cancer with new pain). Afterwards the oncology team sets the limits; record them.",
    templates: [],
    clinicianOnly: true,
    unlockable: true,
  },
  {
    slug: "cauda-equina",
    plainName: "nerve emergency",
    name: "Cauda equina syndrome",
    suitability: "no-program",
    prompt: "No program: emergency pathway now. Bladder, bowel, saddle feeling, both legs.",
    templates: [],
    clinicianOnly: true,
    unlockable: false,
  },
  {
    slug: "spinal-curvature",
    plainName: "curved spine",
    name: "Spinal curvature (lordosis, kyphosis, scoliosis)",
    suitability: "refer-first",
    prompt:
      "New or growing curve, a child, or pain at night: refer first. Known, mild and unchanged: record that and " +
      "go on. Care with extension in a marked, painful lordosis.",
    templates: ["tpl-persistent-lbp"],
    clinicianOnly: false,
    unlockable: true,
  },
  {
    slug: "weight-related",
    plainName: "extra load",
    name: "Weight-related load",
    suitability: "yes",
    prompt:
      "Any template suits; choose by the pain. Ask permission before you add the advice topic “Weight”, and use " +
      "words without blame.",
    templates: [],
    clinicianOnly: false,
    unlockable: true,
  },
  {
    slug: "post-spinal-surgery",
    plainName: "after a back operation",
    name: "After spinal surgery",
    suitability: "refer-first",
    prompt:
      "The surgeon's limits come first; record them. Physiotherapy after fusion usually takes 3 to 6 months. No " +
      "starter template.",
    templates: [],
    clinicianOnly: false,
    unlockable: true,
  },
  {
    slug: "chronic-stress-sleep",
    plainName: "stress, poor sleep",
    name: "Stress and poor sleep",
    suitability: "yes",
    prompt:
      "Add a relaxation exercise to any template, and think of the advice topics “Stress and relaxing” and “Better " +
      "sleep”.",
    templates: [],
    clinicianOnly: false,
    unlockable: true,
  },
  ...NECK_CONDITIONS,
  ...SHOULDER_CONDITIONS,
  ...HAND_CONDITIONS,
  ...LEG_CONDITIONS,
  ...GENERAL_CONDITIONS,
];

/** Flags that conflict rules, warning lines and advice topics read besides the tags. */
export const PATIENT_FLAGS: readonly PatientFlag[] = [
  {
    slug: "extension-sensitive",
    name: "Worse on bending back (spondylolisthesis, pars injury, facet pain)",
  },
  { slug: "hip-replacement-posterior", name: "Hip replacement, posterior approach" },
  { slug: "hip-replacement-anterior", name: "Hip replacement, anterior approach" },
  { slug: "hip-replacement-lateral", name: "Hip replacement, lateral approach" },
  { slug: "hip-replacement-unknown", name: "Hip replacement, approach not known" },
  { slug: "pregnancy", name: "Pregnant" },
  {
    slug: "postnatal",
    name: "Postnatal under 6 weeks, caesarean under 12, or separated tummy muscles",
  },
  { slug: "abdominal-doming", name: "Tummy domes on effort" },
  { slug: "blood-thinners-dvt-risk", name: "Blood thinners, bleeding disorder or DVT risk" },
  { slug: "high-blood-pressure", name: "High blood pressure, not controlled" },
  { slug: "glaucoma", name: "Glaucoma" },
  { slug: "falls-risk", name: "Poor balance or falls" },
  {
    slug: "reduced-feeling-circulation",
    name: "Reduced skin feeling, diabetes with neuropathy or poor circulation",
  },
  { slug: "raynaud-cold-allergy", name: "Raynaud or cold allergy" },
  { slug: "recent-injection", name: "Recent joint, tendon or spinal injection" },
  { slug: "hernia-prolapse", name: "Abdominal hernia or pelvic organ prolapse" },
  { slug: "cannot-lie-flat", name: "Cannot lie flat (reflux, breathless)" },
  { slug: "wound-incontinence", name: "Open wound, skin infection or incontinence" },
  { slug: "cast-sling", name: "In a cast, boot, brace or sling" },
  { slug: "no-floor", name: "Cannot get to the floor" },
  { slug: "no-stand", name: "Cannot stand safely" },
  {
    slug: "worsening-weakness-both-legs",
    name: "New or worse leg weakness, or symptoms in both legs",
  },
  { slug: "long-term-steroids", name: "Long-term steroids" },
  { slug: "groin-pinch", name: "Groin pinch (hip impingement)" },
  { slug: "maternity-limits", name: "Pregnancy with obstetric limits or bleeding" },
  { slug: "hot-joint", name: "Hot, swollen joint" },
  { slug: "cancer-history", name: "History of cancer" },
  { slug: "cancer-treatment", name: "Cancer under treatment" },
  { slug: "bone-metastases", name: "Cancer in bone, myeloma or untreated cord risk" },
  { slug: "fluid-limit", name: "Told to limit drinking (heart, kidney)" },
  { slug: "unplanned-weight-loss", name: "Weight loss without trying" },
  { slug: "eating-disorder", name: "Eating disorder" },
  { slug: "strong-pain-medicine", name: "Strong pain medicine" },
  { slug: "does-not-smoke", name: "Does not smoke" },
  ...NECK_FLAGS,
  ...SHOULDER_FLAGS,
  ...LEG_FLAGS,
  ...GENERAL_FLAGS,
  // Of earlier releases: no longer offered.
  { slug: "knee-pain", name: "Knee pain or knee replacement" },
  { slug: "wrist-hand-shoulder-pain", name: "Wrist, hand or shoulder pain" },
  {
    slug: "heart-blood-pressure-glaucoma",
    name: "Heart disease, uncontrolled high blood pressure or glaucoma",
  },
];
