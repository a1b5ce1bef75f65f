/** What therapists type for exercises of the shoulder, the arm and the hand; see `search-aliases.ts`. */
export const ARM_ALIASES: Readonly<Record<string, string>> = {
  // Shoulder blade and shoulder
  "shoulder-shrug-roll": "shrugs; shoulder rolls; shoulder circles; shrug; trap roll",
  "scapular-setting-sitting":
    "scap setting; scapular retraction; shoulder blade squeeze; scap squeeze; rhomboids; posture",
  "serratus-punch-supine":
    "serratus; punch; protraction; serratus anterior; supine punches; scap protraction",
  "wall-push-up-plus": "push up plus; serratus; serratus anterior; winging; scap push up; wall press up",
  "prone-w-lift": "prone w; ytwl; w raise; scap w; iytw",
  "prone-t-lift": "prone t; ytwl; t raise; mid traps; middle trapezius; horizontal abduction; iytw",
  "prone-y-lift": "prone y; ytwl; y raise; lower traps; lower trapezius; lower trap; iytw",
  "shoulder-pendulum": "pendulum; codman; codmans; pendular; arm circles; arm swings; post op shoulder",
  "table-slide-flexion":
    "table slides; table slide; towel slide; flexion aarom; frozen shoulder; shoulder flexion table",
  "shoulder-flexion-assisted-supine":
    "prom flexion; self assisted flexion; aarom flexion; supine flexion; passive elevation; post op cuff",
  "shoulder-flexion-stick-supine":
    "cane flexion; wand; stick flexion; dowel; pulley alternative; aarom flexion; t bar; wand flexion",
  "shoulder-er-stick":
    "wand er; cane er; stick er; aarom er; external rotation stick; frozen shoulder; dowel",
  "shoulder-abduction-stick": "wand abduction; cane abduction; aarom abduction; stick abduction; dowel",
  "shoulder-pulley": "pulleys; pulley; over door pulley; aarom pulley; overhead pulleys",
  "wall-slide": "wall slides; wall walk; wall crawl; finger walk; spider crawl; wall climb; finger ladder",
  "wall-slide-lift-off":
    "wall slide lift off; lower traps; wall angel; foam roller wall slide; serratus wall slide",
  "stick-behind-back": "hbb; ir stick; hand behind back; internal rotation stick; wand ir; cane ir",
  "hand-behind-back-towel": "hbb; towel stretch; ir stretch; hand behind back; towel ir; back scratch; apley",
  "cross-body-stretch":
    "posterior capsule; cross arm; horizontal adduction; gird; posterior shoulder stretch; cross body adduction",
  "shoulder-er-doorway-stretch":
    "er stretch; doorway er; frozen shoulder; external rotation stretch; doorframe",
  "hands-behind-head-supine":
    "butterfly arms; er abduction stretch; hands behind head; pec stretch lying; stop sign",
  "chest-stretch-doorway":
    "pec stretch; pec; doorway stretch; corner stretch; pecs; pectoralis; chest opener; pec minor; door frame stretch",
  "arm-rest-position": "sling; loose pack; arm support; sleeping position; shoulder rest; night pain",
  "shoulder-isometric-er": "isometric er; static er; cuff isometric; rotator cuff isometrics; er iso",
  "shoulder-isometric-ir":
    "isometric ir; static ir; cuff isometric; rotator cuff isometrics; ir iso; belly press",
  "shoulder-isometric-abduction":
    "isometric abduction; static abduction; deltoid isometric; shoulder isometrics",
  "shoulder-flexion-active-supine":
    "arom flexion; active elevation supine; deltoid programme; anterior deltoid; reading programme; supine flexion",
  "shoulder-flexion-reclined":
    "deltoid programme; reading programme; anterior deltoid; inclined flexion; torbay",
  "scaption-raise":
    "scaption; full can; thumb up raise; lateral raise; plane of scapula; empty can; arm raise",
  "shoulder-er-side-lying": "side lying er; sler; external rotation dumbbell; infraspinatus; rotator cuff",
  "shoulder-er-band":
    "er theraband; theraband external rotation; band er; cuff strengthening; rotator cuff; infraspinatus; pull apart",
  "shoulder-ir-band":
    "ir theraband; theraband internal rotation; band ir; subscapularis; rotator cuff; subscap",
  "shoulder-er-band-90": "90/90 er; er at 90; thrower; overhead er; 90 90 band",
  "band-row": "row; rows; theraband row; seated row; rhomboids; mid back; standing row; scap row; lat row",
  "overhead-shelf-reach": "functional reach; overhead reach; cupboard reach; shelf; putting away",
  "shoulder-press": "military press; overhead press; ohp; dumbbell press; shoulder press; deltoid press",
  "throwing-return": "throwing programme; itp; interval throwing; return to throw; pitching; bowling",
  "arm-weight-shift-table":
    "wb shoulder; closed chain shoulder; table lean; weight bearing hands; ckc shoulder",
  "four-point-weight-shift":
    "quadruped weight shift; wb shoulder; closed chain shoulder; rhythmic stabilisation; ckc shoulder",
  "push-up-incline": "push up; press up; incline press up; counter push up; worktop press up; pressups",
  "push-up-knees": "push up; press up; half press up; knee push up; kneeling press up; pressups",
  // Elbow, wrist, hand, desk
  "elbow-bend-straighten": "elbow rom; elbow flexion extension; arom elbow; elbow bends; elbow mobility",
  "elbow-straighten-stretch":
    "elbow extension stretch; elbow hang; fixed flexion elbow; elbow extension low load",
  "forearm-rotation": "pronation supination; pro sup; supination; pronation; radioulnar; door key",
  "biceps-curl": "bicep; curls; dumbbell curl; arm curls; hammer curl; elbow flexion weight",
  "triceps-extension-band":
    "tricep; triceps pushdown; push down; theraband triceps; tricep extension; kickback",
  "wrist-extension-isometric":
    "tennis elbow; lateral epicondylitis; let; isometric ecrb; lateral elbow; static wrist extension",
  "wrist-extension-weight":
    "tennis elbow; eccentric wrist extension; lateral epicondylalgia; lateral elbow; tyler twist; wrist curls reverse",
  "wrist-extensor-stretch":
    "tennis elbow stretch; ecrb stretch; forearm stretch; extensor stretch; cozen; mills stretch",
  "wrist-flexion-isometric":
    "golfers elbow; medial epicondylitis; medial elbow; isometric flexors; static wrist flexion",
  "wrist-flexor-stretch": "golfers elbow stretch; forearm stretch; flexor stretch; medial elbow stretch",
  "wrist-bend-active": "wrist rom; wrist flexion extension; arom wrist; wrist bends; colles",
  "wrist-side-to-side": "radial deviation; ulnar deviation; rd ud; wrist deviation; wrist wave",
  "wrist-prayer-stretch": "prayer; prayer stretch; wrist extension stretch; namaste; phalen reverse",
  "tendon-glides":
    "tendon glide; hook fist; straight fist; carpal tunnel; fds fdp; finger glides; five fists",
  "fist-and-fan": "open close hand; fist; finger abduction; hand pumps; make a fist; finger rom",
  "finger-extension-band":
    "rubber band; elastic band fingers; finger extensors; finger opening; band fingers",
  "putty-grip":
    "grip; putty; theraputty; stress ball; ball squeeze hand; grip strength; gripper; squeeze ball",
  "thumb-opposition": "opposition; finger to thumb; kapandji; thumb to fingers; fingertip touch",
  "thumb-c-shape": "cmc; thumb oa; palmar abduction; c shape; base of thumb; cmcj",
  "thumb-pinch-o": "o sign; ok sign; thumb stability; cmc; pinch; first dorsal interosseous; fdi",
  "thumb-glide-gentle": "de quervain; dequervains; finkelstein; thumb tendon; apl epb; thumb glide",
  "hand-elevation-pump": "oedema; swelling hand; fist pump; elevation; crps; edema pump; lymphoedema",
  "desk-reset-sitting":
    "posture; desk posture; bruegger; brugger; posture reset; sit tall; slouch; slump correction",
  "desk-hand-break": "rsi; typing break; hand break; keyboard; micro break hand; wrist desk",
  "forearm-rotation-hammer":
    "hammer; pronation supination weight; pro sup load; supinator; hammer twist; bottle turns",
  "wrist-extension-eccentric":
    "tennis elbow; eccentric ecrb; lateral epicondylalgia; eccentrics wrist; lateral elbow eccentric; reverse wrist curl lower",
  "bar-twist-extensor":
    "tyler twist; flexbar; flex bar; theraband bar; towel wring; towel twist; tennis elbow bar",
  "wrist-flexion-eccentric":
    "golfers elbow; eccentric flexors; medial epicondylalgia; medial elbow eccentric; wrist curl lower",
  "wrist-radial-eccentric":
    "de quervain late; eccentric thumb; radial deviation load; apl epb load; hammer deviation",
  "finger-joint-blocking":
    "blocking; dip blocking; pip blocking; tendon blocking; fdp fds blocking; isolated finger joint",
  "finger-fist-assisted":
    "passive finger flexion; finger prom; composite flexion; passive fist; stiff fingers; finger stretch",
  "thumb-web-release":
    "thumb web; adductor pollicis; first web space; web massage; cmc release; trigger thumb web",
  "index-side-press":
    "first dorsal interosseous; fdi; index abduction; rubber band finger; cmc strengthening",
  "hand-swelling-massage":
    "retrograde massage; oedema massage; edema massage; hand swelling; lymph massage hand; milking",
};
