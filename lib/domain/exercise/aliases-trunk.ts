/** What therapists type for exercises of the neck, the trunk and the nerves, and for dizziness and calm; see `search-aliases.ts`. */
export const TRUNK_ALIASES: Readonly<Record<string, string>> = {
  // Low back, pelvis, trunk
  "pelvic-tilt-supine": "posterior pelvic tilt; ppt; pelvic rock; flatten the back; imprint; pelvic clock",
  "pelvic-tilt-sitting": "seated pelvic tilt; pelvic rock sitting; pelvic clock sitting",
  "knee-rolls": "lower trunk rotation; ltr; lumbar rotation; knee drops; rock knees side to side",
  "knee-to-chest-single": "sktc; single knee hug; williams flexion; lumbar flexion; knee hug",
  "knee-to-chest-double": "dktc; double knee hug; williams flexion; lumbar flexion; knees hug",
  "cat-cow": "cat camel; angry cat; cat stretch; spinal flexion extension; camel",
  "childs-pose": "child pose; prayer stretch; lumbar flexion stretch; balasana; shell stretch",
  "four-point-rock-back": "rocking; quadruped rock back; heel sit; rock backs; quadruped rocking",
  "flexion-sitting": "fis; flexion in sitting; seated forward fold; lumbar flexion sitting",
  "rest-90-90":
    "90/90 rest; constructive rest; fowler position; static back; pain relief position; psoas rest",
  "prone-lying":
    "mckenzie; mckenzie extension; lying prone; tummy time; prone positioning; iliopsoas prone rest",
  "prone-on-elbows": "mckenzie; mckenzie extension; sphinx; prone prop; poe; prone on forearms",
  "prone-press-up":
    "eil; extension in lying; mckenzie; mckenzie extension; cobra; mckenzie press up; press ups back; repeated extension",
  "back-extension-standing":
    "eis; extension in standing; mckenzie standing; back bend standing; standing arch",
  "side-glide-wall":
    "sgis; lateral shift correction; side glide; shift correction; mckenzie side glide; list",
  "prone-arm-leg-lift": "superman; swimmers; prone swimming; alternating superman; multifidus lift; aquaman",
  "prone-back-extension":
    "back extension; dorsal raise; back raise; erector spinae; prone chest lift; sorensen",
  "trunk-rotation-sitting":
    "thoracic rotation; seated rotation; trunk twist; seated twist; spine twist; rotation in sitting",
  "open-book": "thoracic rotation; openbooks; book opening; side lying rotation; windmill; t spine rotation",
  "thread-the-needle": "thoracic rotation; quadruped rotation; needle thread; t spine thread",
  "thoracic-extension-sitting":
    "chair extension; thoracic extension over chair; seated extension; t spine extension",
  "thoracic-extension-roller":
    "foam roll thoracic; foam roller upper back; t spine roller; thoracic foam roll",
  "thoracic-extension-worktop":
    "kitchen counter stretch; bench thoracic extension; lat stretch; worktop bow; counter stretch",
  "thoracic-rotation-four-point":
    "quadruped thoracic rotation; elbow to ceiling; t spine rotation; kneeling rotation",
  "side-bend-standing":
    "lateral flexion; ql stretch; quadratus lumborum; side stretch; standing side flexion",
  // Deep trunk
  "abdominal-brace-supine":
    "ta activation; tra; transverse abdominis; transversus; drawing in; draw in; hollowing; abdominal hollowing; core activation; brace; deep core",
  "pelvic-floor-contraction":
    "kegel; kegels; pfmt; pelvic floor; pfme; squeeze and lift; bladder; stress incontinence",
  "bent-knee-fallout": "bkfo; fall outs; hip fallout; knee fall out; pilates hip opening",
  "supine-march": "supine marching; dead bug level 1; toe taps; single leg table top; imprint march",
  "dead-bug-heel-tap": "dead bug; deadbug; heel taps; tabletop taps; dead bug regression",
  "dead-bug": "deadbug; dying bug; alternating arm leg lower; core anti extension",
  "curl-up-modified": "mcgill curl up; crunch; sit up; abdominal curl; mcgill big three; abs crunch",
  "pallof-press": "theraband press; anti rotation; paloff; pallof; band anti rotation; core press band",
  "four-point-arm-raise": "quadruped; quadruped arm raise; pointer arm; kneeling arm lift; four point arm",
  "four-point-leg-extension":
    "quadruped; quadruped leg extension; donkey kick; kneeling leg lift; glute kick back",
  "bird-dog":
    "quadruped; superman four point; pointer; mcgill big three; alternate arm leg kneeling; hands and knees",
  "plank-wall": "wall plank; incline plank; standing plank; plank regression",
  "plank-knees": "half plank; kneeling plank; modified plank; short lever plank",
  "plank-forearm": "front plank; prone bridge; elbow plank; full plank; low plank; abdominal plank",
  "side-plank-wall": "wall side plank; side bridge standing",
  "side-plank-knees":
    "side bridge; modified side plank; half side plank; glute med; gluteus medius; mcgill big three",
  "side-plank-full": "side bridge; lateral plank; long lever side plank",
  // Nerves
  "sciatic-slider-supine":
    "nerve floss; nerve flossing; sciatic glide; neural glide; neurodynamics; sciatic nerve; slider; slr slider",
  "sciatic-slider-sitting":
    "slump; slump slider; nerve floss; nerve flossing; sciatic glide; neural glide; sciatic nerve; neurodynamics",
  "sciatic-tensioner-sitting":
    "slump; slump stretch; slump tensioner; neural tension; sciatic nerve; tensioner",
  "femoral-slider-side-lying":
    "femoral nerve; femoral slump; nerve floss; femoral glide; prone knee bend slider; pkb",
  "median-slider":
    "ultt1; ulnt1; median nerve; nerve floss arm; neural glide arm; carpal tunnel; waiters tray",
  "ulnar-slider": "ultt3; ulnt3; ulnar nerve; cubital tunnel; glasses; nerve floss arm; mask",
  "radial-slider": "ultt2b; ulnt2b; radial nerve; radial glide; nerve floss arm",
  "median-glide-wrist": "median nerve; carpal tunnel; cts; median nerve glide; hand nerve",
  // Relaxation, breathing
  "breathing-diaphragmatic":
    "belly breathing; db; abdominal breathing; deep breathing; diaphragm; tummy breathing; box breathing",
  "rib-breathing-sitting":
    "lateral costal breathing; rib expansion; thoracic expansion; tee; pilates breathing; costal",
  "pursed-lip-breathing": "plb; pursed lips; breathlessness; copd; blow as you go",
  "progressive-muscle-relaxation":
    "pmr; jacobson; muscle relaxation; tense and relax; progressive relaxation",
  "mindfulness-practice": "body scan; meditation; mindfulness; mbsr; relaxation; yoga nidra",
  "sit-break": "desk break; movement snack; sedentary break; micro break; sitting break; posture break",
  // Neck and jaw
  "neck-rotation-supine": "cervical rotation lying; c spine rotation; neck rom; head turns lying",
  "neck-rotation-sitting": "cervical rotation; c spine rotation; neck rom; head turns; neck turn; wry neck",
  "neck-rotation-towel":
    "snag; towel snag; mulligan; cervical snag; c1 c2; strap rotation; cervicogenic headache",
  "neck-side-bend-sitting":
    "cervical side flexion; lateral flexion neck; ear to shoulder; neck tilt; neck rom",
  "upper-trapezius-stretch":
    "upper traps; trap stretch; upper trap; ut stretch; scalenes; side neck stretch; traps",
  "levator-scapulae-stretch": "lev scap; levator; levator stretch; nose to armpit; neck stretch",
  "neck-nod-supine":
    "dnf; deep neck flexors; ccf; craniocervical flexion; chin nod; head nod; longus colli; ccft",
  "chin-tuck-sitting":
    "chin tuck; retraction; cervical retraction; chin retraction; neck retraction; turtle; mckenzie neck; double chin",
  "chin-tuck-extension-sitting":
    "retraction extension; cervical extension; mckenzie neck extension; chin tuck extension",
  "neck-isometric-sitting":
    "neck isometrics; cervical isometrics; isometric neck; four way neck; static neck",
  "neck-position-sense":
    "jpe; jps; cervical proprioception; laser; head relocation; joint position error; whiplash",
  "jaw-rest-position": "tmj; tmd; n position; clucking; rocabado; bruxism; tongue position; jaw relax",
  "jaw-controlled-opening": "tmj; tmd; rocabado; jaw opening; temporomandibular; goldfish",
  "jaw-isometric": "tmj; tmd; jaw stabilisation; isometric jaw; temporomandibular",
  // Dizziness
  "gaze-x1-sitting": "vor x1; vor; gaze stabilisation; vorx1; gaze stability; thumb tracking; vestibular",
  "gaze-x1-standing": "vor x1 standing; vor; gaze stabilisation; vorx1; vestibular",
  "walk-head-turns": "head turns gait; dgi; walk with head turns; vestibular walking",
  "habituation-bend": "habituation; cooksey; cawthorne; mst; nose to knee; motion sensitivity",
  "habituation-turn": "habituation; cooksey; turning habituation; motion sensitivity; 180 turns",
  "brandt-daroff": "bppv; brandt; daroff; vertigo; positional vertigo; crystals; epley home",
  "optokinetic-watch": "okn; optokinetic; visual vertigo; busy scenes; visual desensitisation; pppd",
  "knee-position-match": "jps; joint position sense; proprioception; knee repositioning",
};
