import type { ConditionTag, PatientFlag } from "@/lib/domain/patient/condition";

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
      "New or worse weakness: E7 or U3. Any bladder or bowel change: no program, emergency pathway. Use the extension " +
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
      "Repeat the nerve test at every review. Pain in both legs is E6: emergency. Choose the template by what you " +
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
      "As for sciatica: nerve test at every review, both legs is E6. A short rest is fine; keep the patient moving.",
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
      "Exercise is core treatment (NICE NG226) and pain may rise at first. Hot, red, swollen joint: U2. Numbness is " +
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
    prompt: "Eased by sitting or bending forward. Both legs new or worse: E6. Bladder change: E1.",
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
      "of the night: think of an inflammatory cause (C6).",
    templates: ["tpl-si-pelvic-girdle"],
    clinicianOnly: false,
    unlockable: true,
  },
  {
    slug: "piriformis-deep-gluteal",
    plainName: "deep buttock pain",
    name: "Piriformis or deep gluteal pain",
    suitability: "yes",
    prompt: "Rule out sciatica from the back if it is no better after 2 to 3 weeks. New weakness: U3.",
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
    suitability: "refer-first",
    prompt:
      "Refer to rheumatology; a gentle program may run alongside. Start before 45, over 3 months, better with " +
      "movement, waking in the second half of the night. From the template take out the side plank; add upper back " +
      "extension over a chair, open book and lying on the front, daily.",
    templates: ["tpl-persistent-lbp"],
    clinicianOnly: false,
    unlockable: true,
  },
  {
    slug: "inflammatory-arthritis",
    plainName: "rheumatoid or other inflammatory arthritis",
    name: "Inflammatory arthritis (rheumatoid and other)",
    suitability: "refer-first",
    prompt:
      "New: refer first. Known and under care: record that and go on, never through a hot, swollen joint. From the " +
      "template, take half the repetitions.",
    templates: ["tpl-hip-oa"],
    clinicianOnly: false,
    unlockable: true,
  },
  {
    slug: "osteoporosis",
    plainName: "thin bones",
    name: "Osteoporosis",
    suitability: "yes-with-care",
    prompt:
      "New sudden pain: U5, check for a fracture. No end-range or loaded bending and twisting. Teach how to bend and " +
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
      "Acute: no program; E9 or E10, emergency. After healing, as the surgeon allows; record the clearance first.",
    templates: ["tpl-bone-balance"],
    clinicianOnly: false,
    unlockable: true,
  },
  {
    slug: "infection",
    plainName: "infection of a disc, bone or joint",
    name: "Infection (discitis, osteomyelitis, septic joint)",
    suitability: "no-program",
    prompt: "No program: urgent medical care. U1, U2 or E13.",
    templates: [],
    clinicianOnly: false,
    unlockable: false,
  },
  {
    slug: "tumour-cancer",
    plainName: "serious illness",
    name: "Suspected or known tumour",
    suitability: "refer-first",
    prompt: "Urgent medical assessment (U8, U9). Afterwards the oncology team sets the limits; record them.",
    templates: [],
    clinicianOnly: true,
    unlockable: true,
  },
  {
    slug: "cauda-equina",
    plainName: "nerve emergency",
    name: "Cauda equina syndrome",
    suitability: "no-program",
    prompt: "No program: emergency pathway now. Bladder, bowel, saddle feeling, both legs (E1 to E6).",
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
      "New or growing curve, a child, or pain at night: refer first (U6). Known, mild and unchanged: record that and " +
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
];

/** Flags that conflict rules read besides the tags. */
export const PATIENT_FLAGS: readonly PatientFlag[] = [
  {
    slug: "extension-sensitive",
    name: "Worse on bending back (spondylolisthesis, pars injury, facet pain)",
    detail: "none",
  },
  {
    slug: "hip-replacement-posterior",
    name: "Hip replacement, posterior approach",
    detail: "limits-end-date",
  },
  { slug: "hip-replacement-anterior", name: "Hip replacement, anterior approach", detail: "limits-end-date" },
  { slug: "hip-replacement-lateral", name: "Hip replacement, lateral approach", detail: "limits-end-date" },
  { slug: "hip-replacement-unknown", name: "Hip replacement, approach not known", detail: "limits-end-date" },
  { slug: "gluteal-tendinopathy", name: "Gluteal tendinopathy (side-of-hip pain)", detail: "none" },
  { slug: "pregnancy", name: "Pregnant", detail: "pregnancy-weeks" },
  {
    slug: "postnatal",
    name: "Postnatal under 6 weeks, caesarean under 12, or separated tummy muscles",
    detail: "none",
  },
  { slug: "blood-thinners-dvt-risk", name: "Blood thinners, bleeding disorder or DVT risk", detail: "none" },
  {
    slug: "heart-blood-pressure-glaucoma",
    name: "Heart disease, uncontrolled high blood pressure or glaucoma",
    detail: "none",
  },
  { slug: "falls-risk", name: "Poor balance or falls", detail: "none" },
  { slug: "knee-pain", name: "Knee pain or knee replacement", detail: "none" },
  { slug: "wrist-hand-shoulder-pain", name: "Wrist, hand or shoulder pain", detail: "none" },
  {
    slug: "reduced-feeling-circulation",
    name: "Reduced skin feeling, diabetes with neuropathy or poor circulation",
    detail: "none",
  },
  { slug: "recent-injection", name: "Recent joint or spinal injection", detail: "none" },
  { slug: "hypermobility", name: "Hypermobility", detail: "none" },
  { slug: "hernia-prolapse", name: "Abdominal hernia or pelvic organ prolapse", detail: "none" },
  { slug: "cannot-lie-flat", name: "Cannot lie flat (reflux, breathless)", detail: "none" },
  { slug: "wound-incontinence", name: "Open wound, skin infection or incontinence", detail: "none" },
  { slug: "no-floor", name: "Cannot get to the floor", detail: "none" },
  // The rules below name these flags although the list that defines flags leaves them out.
  {
    slug: "worsening-weakness-both-legs",
    name: "New or worse leg weakness, or symptoms in both legs",
    detail: "none",
  },
  { slug: "long-term-steroids", name: "Long-term steroids", detail: "none" },
  { slug: "groin-pinch", name: "Groin pinch (hip impingement)", detail: "none" },
  { slug: "maternity-limits", name: "Pregnancy with obstetric limits or bleeding", detail: "none" },
  { slug: "hot-joint", name: "Hot, swollen joint", detail: "none" },
  { slug: "cancer-history", name: "History of cancer", detail: "none" },
];
