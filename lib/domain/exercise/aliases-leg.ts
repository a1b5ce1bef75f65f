/** What therapists type for exercises of the hip, the knee and the foot; see `search-aliases.ts`. */
export const LEG_ALIASES: Readonly<Record<string, string>> = {
  // Gluteals and hip
  "gluteal-squeeze":
    "glute set; glute sets; isometric glutes; static glutes; bottom clench; post op thr; thr; total hip replacement; hip replacement",
  bridge: "glute bridge; hip thrust; bridging; hip lift; shoulder bridge; two leg bridge; bridges",
  "bridge-march": "marching bridge; glute bridge march; bridge with leg lift",
  "bridge-single-leg":
    "single leg bridge; sl bridge; single leg glute bridge; one leg bridge; unilateral bridge",
  "bridge-walkout": "hamstring walkouts; bridge walk outs; hamstring walk out; isometric hamstring bridge",
  "block-supported-bridge": "supported bridge; yoga block; restorative bridge; sacral block",
  clamshell:
    "clam; clams; clam shells; glute med; gluteus medius; side lying external rotation; hip er side lying",
  "hip-abduction-isometric":
    "isometric abduction; belt press; hip abduction isometric; glute med isometric; gtps; press into strap",
  "hip-abduction-side-lying":
    "slr abduction; side leg raise; side lying abduction; glute med; gluteus medius; side lift; hip abductor strengthening",
  "hip-abduction-standing":
    "standing abduction; side leg raise standing; post op thr; thr; total hip replacement; hip replacement; standing side kick",
  "band-side-step":
    "monster walk; crab walk; lateral band walk; theraband side step; x walk; glute med; gluteus medius; mini band walk; banded side step",
  "hip-hitch-step": "hip hike; pelvic drop; hip drop; pelvic hitch; trendelenburg; hip hiking",
  "hip-extension-standing":
    "standing kick back; standing hip extension; post op hip; donkey kick standing; glute max standing",
  "hip-extension-prone": "prone hip extension; prone leg raise; phe; glute max; prone glute lift",
  "adductor-squeeze":
    "adductor isometric; ball squeeze; groin squeeze; pillow squeeze; isometric adduction; knee squeeze",
  "hip-flexion-band-standing":
    "theraband hip flexion; psoas march band; banded march; resisted hip flexion; theraband march",
  "straight-leg-raise":
    "slr; active slr; leg raise; vmo; quad strengthening; leg lift supine; straight leg lift",
  "march-sitting": "seated march; seated hip flexion; sitting marching; chair march; knee lifts sitting",
  "heel-slide-supine":
    "heel slides; hip flexion aarom; knee flexion supine; post op thr; thr; tkr; total hip replacement; total knee replacement; hip replacement; knee replacement; post op knee",
  "hip-rotation-supine": "windscreen wipers; wipers; hip ir er; hip internal rotation; windshield wipers",
  "hip-rotation-90-90": "90 90; shin box; hip switches; 90/90 hip; hip internal rotation mobility",
  "butterfly-supine":
    "reclined butterfly; supta baddha konasana; frog stretch; adductor stretch lying; cobbler lying",
  "butterfly-sitting":
    "cobbler; tailor sit; bound angle; adductor stretch; groin stretch; inner thigh stretch",
  "adductor-rock-back":
    "adductor rocks; adductor rocking; groin rock; inner thigh stretch kneeling; rock back adductor",
  "adductor-squat-opener":
    "sumo squat hold; cossack; horse stance; deep squat; groin opener; garland; malasana",
  "half-kneeling-hip-flexor-stretch":
    "psoas; psoas stretch; hip flexor; iliopsoas stretch; kneeling lunge stretch; couch stretch; hip flexor kneeling",
  "hip-flexor-stretch-standing":
    "psoas; psoas stretch; hip flexor; standing lunge stretch; iliopsoas stretch",
  "hip-flexor-stretch-bed-edge":
    "thomas stretch; thomas test stretch; modified thomas; psoas; hip flexor; iliopsoas stretch; edge of bed stretch",
  "runners-lunge": "low lunge; lunge stretch; hip flexor; anjaneyasana; psoas lunge",
  "figure-4-supine":
    "piriformis; piriformis stretch; pigeon; figure four; fig 4; glute stretch; buttock stretch; deep gluteal",
  "figure-4-sitting":
    "piriformis; seated piriformis; pigeon; figure four; seated figure four; fig 4; seated glute stretch",
  "figure-4-twist-supine": "figure four twist; piriformis twist; supine twist; scorpion; crossed leg twist",
  "piriformis-stretch-cross-body":
    "piriformis; piriformis stretch; knee to opposite shoulder; glute stretch; deep gluteal",
  "piriformis-ball-release":
    "piriformis; piriformis release; trigger point ball; lacrosse ball glute; tennis ball buttock",
  // Thigh, knee
  "hamstring-stretch-strap":
    "hamstring; supine hamstring; slr stretch; belt hamstring stretch; theraband hamstring; hammy stretch",
  "hamstring-stretch-step": "hamstring; standing hamstring stretch; heel on step; hammy stretch",
  "hamstring-curl-standing":
    "leg curl; knee flexion standing; butt kicks; standing knee curl; heel to bottom",
  "quad-stretch-side-lying":
    "quad stretch; quads stretch; side lying quad; rectus femoris stretch; heel to bottom stretch",
  "quad-stretch-standing":
    "quad stretch; quads stretch; standing quad; rectus femoris stretch; flamingo stretch",
  "knee-extension-sitting":
    "laq; long arc quad; seated knee extension; sitting quads; seated quads; open chain quads",
  "quad-set": "quad sets; static quads; isometric quad; vmo; qs; thigh squeeze; quad activation",
  "short-arc-quad": "saq; inner range quads; irq; vmo; short arc quads; quads over roll",
  "terminal-knee-extension": "tke; theraband knee extension; standing tke; vmo; band knee lockout",
  "heel-prop-stretch":
    "heel prop; knee extension stretch; extension overpressure; tkr; acl extension; bag hang",
  "prone-knee-hang": "prone hang; knee extension hang; acl extension",
  "heel-slide-strap":
    "heel slides; knee flexion strap; aarom knee; tkr; total knee replacement; wall slide knee",
  "knee-bend-sitting": "seated knee flexion; knee bends; tkr; chair slides; knee replacement",
  "knee-bend-step": "knee flexion lunge; step lunge; stair stretch; tkr",
  "hamstring-set": "hamstring isometric; static hams; heel dig; hs set; acl",
  "knee-extension-isometric":
    "isometric quad; patellar tendon isometric; jumpers knee; isometric leg extension",
  "knee-extension-band-90-45": "okc; open chain quads; acl; leg extension 90 45; theraband knee extension",
  "knee-extension-weighted": "leg extension; okc quads; ankle weight knee; laq weighted",
  "spanish-squat-hold": "spanish squat; patellar tendon isometric; jumpers knee",
  "squat-slow-loaded": "hsr; heavy slow resistance; loaded squat; tendon squat",
  "decline-squat-single": "decline squat; slant board; patellar tendon; jumpers knee; eccentric squat",
  "step-down-forward": "forward step down; eccentric step down; stair descent; heel tap",
  "single-leg-squat-chair": "pistol; single leg sts; single leg sit to stand; single leg squat; sls squat",
  "sit-to-stand":
    "sts; chair stand; chair squat; chair rise; 30 second chair stand; squat to chair; box squat; five times sit to stand",
  "sit-to-stand-raised":
    "sts; chair stand; high sit to stand; raised chair; chair squat; sts high; post op sit to stand",
  "sit-to-stand-armrests": "sts armrests; chair rise arms; frail sts; chair stand arms",
  "sit-to-stand-staggered": "staggered sts; split stance sts; stroke sts; asymmetrical sit to stand",
  "mini-squat": "squat; quarter squat; partial squat; half squat; worktop squat; knee bends; kitchen squat",
  "wall-squat-hold": "wall sit; wall squat; wall slide squat; ski sit; isometric squat; chair against wall",
  "goblet-squat": "goblet; kettlebell squat; front squat; loaded squat; weighted squat; squat",
  "step-up-low": "step up; step ups; low step; stair practice; up and down step",
  "step-up-high": "step up; step ups; stairs; box step up; high step",
  "step-down-lateral": "lateral step down; heel taps step; eccentric step; lateral heel tap; step downs",
  "split-squat-supported": "split squat; static lunge; bulgarian; stationary lunge; supported lunge",
  "lunge-reverse": "lunge; lunges; backward lunge; step back lunge; reverse lunges",
  "hip-hinge-drill":
    "rdl drill; hip hinge; hinge; dowel hinge; golfers lift; deadlift practice; waiters bow; good morning",
  "deadlift-light":
    "deadlift; rdl; romanian deadlift; dead lift; dl; kettlebell deadlift; stiff leg deadlift",
  "deadlift-single-leg": "sl rdl; single leg rdl; single leg deadlift; diver; arabesque; t balance",
  "suitcase-carry": "farmers carry; farmer walk; loaded carry; carry; farmers walk",
  "squat-lift-practice": "manual handling; lifting technique; lifting practice; safe lifting; squat lift",
  "bridge-long-lever": "long lever bridge; hamstring bridge; long bridge",
  "hamstring-slider": "slider curl; hamstring curl slide; sliding leg curl; towel leg curl; swiss ball curl",
  "nordic-lower": "nordic; nordics; nhe; nordic curl; nordic hamstring; razor curl; russian curl",
  "hamstring-extender": "askling; l protocol; extender; active knee extension; ake",
  "adductor-squeeze-straight": "long lever squeeze; ankle squeeze; adductor isometric; groin squeeze",
  "hip-adduction-side-lying": "side lying adduction; inner thigh lift; adduction lift; bottom leg lift",
  "copenhagen-short": "copenhagen; adductor plank; copenhagen plank; copenhagen adduction; groin plank",
  "copenhagen-long": "copenhagen; adductor plank; copenhagen plank; copenhagen adduction; groin plank",
  "hip-abduction-supine-slide":
    "supine abduction; leg slides out; post op thr; thr; bed abduction; hip replacement",
  "hip-flexion-standing": "standing hip flexion; standing march; knee lifts; post op thr; hip replacement",
  "hip-abduction-wall-press":
    "wall press abduction; gtps; isometric glute med; captain morgan; runners wall press",
  "hip-spread-standing": "floor spread; isometric abduction standing; gtps; rip the floor",
  // Calf, ankle, foot
  "heel-raise":
    "calf raise; calf raises; heel raises; toe raise; tip toes; double leg calf raise; bilateral heel raise; toe stand",
  "heel-raise-single":
    "calf raise; single leg calf raise; slhr; single heel raise; one leg calf raise; unilateral heel raise",
  "heel-raise-sitting": "seated calf raise; sitting calf raise; soleus raise; seated heel raises",
  "heel-raise-bent-knee": "soleus raise; bent knee calf raise; soleus strengthening",
  "heel-raise-floor-slow": "insertional achilles; floor calf raise; slow calf raise",
  "heel-raise-weighted": "weighted calf raise; loaded calf raise; backpack calf raise",
  "heel-raise-towel": "rathleff; windlass heel raise; high load plantar fascia; towel calf raise",
  "calf-isometric-hold": "isometric calf; achilles isometric; calf hold; half raise hold",
  "heel-drop-straight":
    "alfredson; eccentric heel drop; achilles eccentric; heel drops; eccentric calf; gastroc eccentric",
  "heel-drop-bent-knee": "alfredson; eccentric heel drop; soleus eccentric; heel drops; achilles eccentric",
  "calf-stretch-straight":
    "gastroc stretch; gastrocnemius; gastroc; wall calf stretch; achilles stretch; runners stretch; calf stretch",
  "calf-stretch-bent": "soleus; soleus stretch; bent knee calf stretch; achilles stretch; calf stretch",
  "calf-stretch-towel": "towel calf stretch; belt calf stretch; strap dorsiflexion; morning foot stretch",
  "toe-raise-wall": "tib raise; tibialis raise; dorsiflexion; toe raises; shin splints; tib ant",
  "ankle-knee-to-wall": "ktw; knee to wall; weight bearing lunge; dorsiflexion mobility; wblt; ankle df",
  "ankle-circles": "ankle alphabet; abcs; ankle rom; ankle rotations; ankle letters",
  "ankle-pumps": "calf pumps; foot pumps; dvt; circulation; post op; ankle pump; thr; tkr",
  "ankle-band-down": "resisted pf; theraband plantarflexion; band plantar flexion; gas pedal",
  "ankle-band-up": "resisted df; theraband dorsiflexion; band dorsiflexion",
  "ankle-band-out": "resisted eversion; theraband eversion; peroneals; peroneal; fibularis; 4 way ankle",
  "ankle-band-in": "resisted inversion; theraband inversion; tib post; tibialis posterior; pttd; 4 way ankle",
  "plantar-fascia-stretch":
    "plantar fasciitis; plantar fasciopathy; digiovanni; pf stretch; arch stretch; heel pain",
  "foot-roll-ball": "golf ball; frozen bottle; plantar massage; plantar fasciitis; ball roll foot",
  "short-foot":
    "foot doming; arch doming; foot core; intrinsic foot; arch lift; pes planus; flat feet; foot intrinsics",
  "toe-yoga": "big toe isolation; toe lifts; foot intrinsics; hallux extension",
  "toe-spread": "toe splay; toe abduction; bunion; hallux valgus; abductor hallucis",
  "big-toe-stretch": "hallux; 1st mtp; hallux rigidus; big toe mobilisation; mtp joint",
  "foam-roll-gluteals": "foam roller; smr; foam roller glute; roller buttock; glute release",
  "foam-roll-quads":
    "foam roll quads; foam roller; foam roller quads; smr quads; itb roll; roll out quads; foam roll thigh",
  "foam-roll-calf": "foam roller calf; calf massage; calf release; smr calf",
  "ball-release-gluteal-wall":
    "tennis ball; lacrosse ball; trigger point glute; massage ball buttock; spiky ball",
  "ball-release-back-wall":
    "tennis ball back; massage ball; trigger point back; peanut ball; paraspinal release",
};
