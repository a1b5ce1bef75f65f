import type {
  WarningAddition,
  WarningGroup,
  WarningLevel,
  WarningSign,
  WarningText,
} from "@/lib/domain/warning/warning-sign";

/** Level 3 lines that the therapist may hide, with a reason. */
const MAY_BE_HIDDEN: ReadonlySet<string> = new Set(["C3", "C7", "C8", "C9"]);

function signs(level: WarningLevel, lines: Readonly<Record<string, string>>): WarningSign[] {
  return Object.entries(lines).map(([code, text]) => ({
    code,
    level,
    text,
    mayBeHidden: MAY_BE_HIDDEN.has(code),
  }));
}

const EMERGENCY: WarningGroup = {
  level: 1,
  heading: "Get help now. Call {emergency_number} or go to {emergency_department} if you have any of these:",
  signs: signs(1, {
    E1: "You cannot pee, or it is hard to start, stop or hold.",
    E2: "You leak pee or poo, or cannot feel it when you go.",
    E3: "You cannot tell when your bladder is full or empty.",
    E4: "You feel numb or tingly around your genitals, back passage, buttocks or inner thighs. Wiping may feel odd.",
    E5: "Sex feels numb or different, or you newly cannot get an erection.",
    E6: "You have new pain, tingling or weakness in both legs.",
    E7: "A leg or foot gets weaker, or your foot drags.",
    E8: "You are newly unsteady on your feet.",
    E9: "The pain came after a bad fall, a crash or a hard hit.",
    E10: "You cannot put weight on your leg after a fall.",
    E11: "You have sudden, very strong tummy or back pain and you feel faint or sweaty.",
    E12: "You have chest pain or you cannot catch your breath.",
    E13: "You have a fever and feel very ill: confused, very sleepy or shaking hard.",
  }),
  closing: [
    "Do not wait to see if it gets better.",
    "Do not wait for your next visit.",
    "These problems are rare, but fast help matters.",
  ],
};

const TODAY: WarningGroup = {
  level: 2,
  heading: "See a doctor today (or call {urgent_line}) if:",
  signs: signs(2, {
    U1: "You have a high temperature, or feel hot and shivery, with your pain.",
    U2: "A joint or part of your back is hot, red or swollen.",
    U3: "You have new numbness or weakness in one leg, or new trouble walking.",
    U4: "You have a hot, swollen or painful calf.",
    U5: "You have thin bones or take steroid tablets, and the pain began after a small fall, a lift or a cough.",
    U6: "Your back has a new bump or bend.",
    U7: "You have very bad pain that rest does not ease.",
    U12: "Your bladder or bowels have changed in some other way.",
  }),
  closing: [],
};

const SOON: WarningGroup = {
  level: 2,
  heading: "See a doctor in the next day or two if:",
  signs: signs(2, {
    U8: "You have lost weight without trying, or sweat a lot at night.",
    U9: "You have had cancer and have new or different pain.",
    U10: "Your immune system is weak, or you had an infection, injection or operation lately, and have new back pain.",
    U11: "Pain wakes you every night, and no position helps.",
  }),
  closing: [],
};

const TELL_US: WarningGroup = {
  level: 3,
  heading: "Call us on {clinic_phone} if:",
  signs: signs(3, {
    C1: "You are no better after 2 weeks, or the pain gets worse.",
    C2: "You still cannot do your normal day after 6 weeks. Please also see your doctor.",
    C3: "Your pain keeps you awake often.",
    C4: "Your hip or back locks or gives way.",
    C5: "Pain down your leg stays or spreads.",
    C6:
      "Your back is stiff for over 30 minutes each morning, or you are under 45 and wake in the second half of the " +
      "night.",
    C7: "You feel low, worried or scared to move.",
    C8: "You are pregnant or have a new diagnosis, medicine or operation.",
    C9: "Home care has not helped.",
  }),
  closing: [],
};

const STOP_EXERCISE: WarningGroup = {
  level: 4,
  heading: "Stop the exercise if you have:",
  signs: signs(4, {
    S1: "sharp or very strong pain",
    S2: "pain, tingling or numbness that moves further down your leg",
    S3: "new weakness",
    S4: "dizziness, chest pain or trouble breathing",
    S5: "pain above 5 out of 10, or pain still worse the next day",
    S6: "a pinch in the groin or a joint that catches",
  }),
  closing: [
    "Try a smaller move or an easier one.",
    "If it comes back, leave it out and call us.",
    "If you have new weakness, chest pain or cannot catch your breath, use the emergency list.",
    "A mild ache in your muscles for a day or two is normal.",
  ],
};

const PREGNANCY: Omit<WarningAddition, "flag"> = {
  heading: "Pregnant? Stop and call your maternity unit now if you have:",
  lines: [
    "bleeding or leaking fluid",
    "tightenings that hurt and keep coming",
    "your baby moving less",
    "a bad headache",
    "feeling dizzy or faint",
    "chest pain, or short of breath before you start",
    "weak muscles",
    "a sore or swollen calf",
  ],
};

// An addition without a heading joins the emergency list.
const HIP_REPLACEMENT: Omit<WarningAddition, "flag"> = {
  heading: "",
  lines: ["You have a hip replacement, and have sudden pain, a pop, or a shorter or turned leg."],
};

const CANCER: Omit<WarningAddition, "flag"> = {
  heading: "",
  lines: ["You have had cancer, and have band-like pain round your body or unsteady legs."],
};

const BLOOD_THINNERS: Omit<WarningAddition, "flag"> = {
  heading: "",
  lines: ["You take blood thinners, and have had a hard fall or a blow to the head."],
};

/** The approved wording. Change a line only together with `version` and `reviewedOn`. */
export const WARNING_TEXT: WarningText = {
  version: "1.1",
  reviewedOn: "2026-11-22",
  groups: [EMERGENCY, TODAY, SOON, TELL_US, STOP_EXERCISE],
  stretchLine: "When you stretch, stay at 7 out of 10 or below.",
  notSure: "Not sure? Call {urgent_line} or your doctor and ask. It is always OK to check.",
  additions: [
    { flag: "pregnancy", ...PREGNANCY },
    { flag: "pregnancy-pain", ...PREGNANCY },
    { flag: "hip-replacement-posterior", ...HIP_REPLACEMENT },
    { flag: "hip-replacement-anterior", ...HIP_REPLACEMENT },
    { flag: "hip-replacement-lateral", ...HIP_REPLACEMENT },
    { flag: "hip-replacement-unknown", ...HIP_REPLACEMENT },
    { flag: "tumour-cancer", ...CANCER },
    { flag: "cancer-history", ...CANCER },
    // No line of its own: the card moves U5 to the top of its list.
    { flag: "osteoporosis", heading: "", lines: [] },
    { flag: "blood-thinners-dvt-risk", ...BLOOD_THINNERS },
  ],
};
