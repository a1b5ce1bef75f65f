import { CHILD_UNDER } from "@/lib/domain/patient/age";
import {
  ACUTE,
  CAST,
  OPERATED_LATELY,
  PERSISTENT_PAIN,
  PREGNANT,
  SLOW,
} from "@/lib/domain/reader/tag-groups";
import type {
  WarningAddition,
  WarningGroup,
  WarningLevel,
  WarningSign,
  WarningText,
} from "@/lib/domain/warning/warning-sign";
import { ABOUT_CHEST, ARM, flagged, LEG, WARNING_AREAS } from "./warning-areas";

/** Level 3 lines that the therapist may hide, with a reason. */
const MAY_BE_HIDDEN: ReadonlySet<string> = new Set(["C3", "C7", "C8"]);

/** A sign in its words, and when it prints or reads otherwise. */
type Line = string | Pick<WarningSign, "text" | "when" | "variants">;

function signs(level: WarningLevel, lines: Readonly<Record<string, Line>>): WarningSign[] {
  return Object.entries(lines).map(([code, line]) => ({
    code,
    level,
    ...(typeof line === "string" ? { text: line } : line),
    mayBeHidden: MAY_BE_HIDDEN.has(code),
  }));
}

/** Inflammatory back pain begins before this age (NICE NG65). */
const INFLAMMATORY_BEFORE_AGE = 45;

const HEAD_AT_RISK = flagged("falls-frailty", "falls-risk", "concussion", "blood-thinners-dvt-risk");
const SLIPPING = flagged("shoulder-instability", "kneecap-dislocation");
const OPERATED = { any: OPERATED_LATELY };
/** Where a cast may be: on the limb that the program is about, or on any. */
const ARM_IN_CAST = { any: CAST, namedRegions: ARM, or: { any: CAST, noRegions: LEG } };
const LEG_IN_CAST = { any: CAST, namedRegions: LEG, or: { any: CAST, noRegions: ARM } };

// One list, of what a nerve or the cord does: even a mild sign of it counts. Which of these print, and which signs of
// the emergency list join them, stands with the areas.
const NERVES: WarningGroup = {
  level: 1,
  heading:
    "Nerves in your back or neck. Even a mild sign counts. Call {emergency_number} or go to " +
    "{emergency_department} now:",
  signs: signs(1, {
    E1: "You cannot pee, or it is hard to start, stop or hold.",
    E2: "You leak pee or poo, or cannot feel it when you go.",
    E3: "You cannot tell when your bladder is full or empty.",
    E4: "You feel numb or tingly around your genitals, back passage, buttocks or inner thighs. Wiping may feel odd.",
    E5: "Sex feels numb or different, or you newly cannot get an erection.",
    E6: "You have new pain, tingling or weakness in both legs.",
    E7: "Your leg is getting weaker, or you cannot lift your foot as you walk.",
  }),
  closing: [],
};

const EMERGENCY: WarningGroup = {
  level: 1,
  heading: "Get help now. Call {emergency_number} or go to {emergency_department} if you have any of these:",
  signs: signs(1, {
    E8: "You are newly unsteady on your feet.",
    E9: "You have had a bad fall, a crash or a hard hit that nobody has checked.",
    E10: "You cannot put weight on your leg after a fall.",
    E11: "You have sudden, very strong tummy or back pain and you feel faint or sweaty.",
    E12: { text: "You have chest pain or you cannot catch your breath.", when: OPERATED },
    E13: "You have a fever and feel very ill: confused, very sleepy or shaking hard.",
    E14: "You cannot control your pee or poo, or feel numb between your legs.",
    E15: "Your hands get clumsy. Buttons, keys or writing are newly hard.",
    E16: "You have new tingling or weakness in both arms, or in an arm and a leg.",
    E17: "Your arm or hand is getting weaker.",
    E18: "You have new band-like pain round your chest or tummy.",
    E19: "Your face drops, your speech slurs or an arm goes weak.",
    E20: "You have a sudden, very bad headache or neck pain, unlike any before.",
    E21: "You see double, cannot swallow well, or one eyelid droops.",
    E22: "You pass out or have a fit.",
    E23: "You are so dizzy that you cannot stand.",
    E24: {
      text: "You hit your head, and now you vomit, feel very sleepy or confused.",
      when: HEAD_AT_RISK,
    },
    E25: "You have arm, jaw or chest pain and you sweat or feel sick.",
    E26: { text: "Your hand or fingers are cold, white or blue.", when: ARM_IN_CAST },
    E27: { text: "Your foot or toes are cold, white or blue.", when: LEG_IN_CAST },
    E28: { text: "Your arm or leg is tight and hard, and the pain grows by the hour.", when: { any: CAST } },
    E29: "Your arm or leg changed shape after an injury.",
    E30: "You cannot walk four steps after an injury.",
    E31: "You cough up blood.",
    E32: "You are much more breathless than usual, even at rest.",
    E33: "Your lips or fingers turn blue or grey.",
    E34: "Your heart races or jumps and you feel faint.",
    E35: "Your chest pain does not ease with rest or your spray.",
    E36: { text: "Your joint slipped out and will not go back.", when: SLIPPING },
    E37: { text: "Your wound opens, or bleeds and does not stop.", when: OPERATED },
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
    // To the adult who is with a child.
    U30: {
      text: "Your child limps, will not use an arm or leg, or wakes with pain.",
      when: { maybeUnderAge: CHILD_UNDER },
    },
    U1: "You have a high temperature, or feel hot and shivery, with your pain.",
    U2: "A joint is hot, red and swollen.",
    U3: "You have new numbness or slight weakness in one leg. If it gets worse, it is an emergency.",
    U4: {
      text: "You have a hot, swollen or painful calf.",
      when: { any: OPERATED_LATELY, or: LEG_IN_CAST },
    },
    U5: {
      text: "You have thin bones or take steroid tablets, and have sudden new pain.",
      when: flagged("osteoporosis"),
    },
    U6: {
      text: "Your back has a new bump or bend.",
      when: { ...flagged("osteoporosis", "long-term-steroids"), or: ABOUT_CHEST },
    },
    U12: "Your bladder or bowels have changed in some other way.",
    U13: "You suddenly cannot put weight on your leg.",
    U14: "Your knee is stuck and will not bend or straighten.",
    U15: "You felt a pop at the back of your leg or ankle and cannot push off.",
    U16: {
      text: "You have diabetes or poor feeling, and a new sore or a hot, swollen foot.",
      when: { ...flagged("reduced-feeling-circulation"), namedRegions: LEG },
    },
    U17: "You have new numbness or slight weakness in one arm. If it gets worse, it is an emergency.",
    U18: "You are over 50 with a new headache, a sore scalp, or jaw pain when you chew.",
    U19: "You suddenly cannot lift your arm after a fall or a pull.",
    U20: "A finger is hot, swollen and very sore to move.",
    U21: "You cannot bend or straighten a finger after an injury.",
    U22: "You have pain in your side, and burning or blood when you pee.",
    U23: "You have a new blistering rash where it hurts.",
    U24: "You suddenly lost hearing in one ear.",
    U25: "You are so sick or dizzy that you cannot keep drinks down.",
    U26: "You have more phlegm, or its colour has changed.",
    U27: "Your ankles swell, or you gain 2 kg in 3 days.",
    U28: { text: "Your wound is red, hot, leaking or smelly.", when: OPERATED },
    U29: { text: "Your new joint or metal work has sudden new pain.", when: OPERATED },
  }),
  closing: [],
};

const SOON: WarningGroup = {
  level: 2,
  heading: "See a doctor in the next day or two if:",
  signs: signs(2, {
    U8: "You have lost weight without trying, or sweat a lot at night.",
    U9: "You have had cancer and have new or different pain.",
    U10: {
      text: "Your immune system is weak, or you had an infection, injection or operation lately, and have new back pain.",
      when: { ...flagged("weak-immune-system", "recent-injection"), or: OPERATED },
    },
    U11: "Pain wakes you every night, and no position helps.",
    U31: {
      text: "Weeks after an injury, your arm or leg is still very painful, swollen or a different colour.",
      when: { any: CAST },
    },
  }),
  closing: [],
};

const TELL_US: WarningGroup = {
  level: 3,
  heading: "Call us on {clinic_phone} if:",
  signs: signs(3, {
    C1: {
      text: "You are no better after 2 weeks, or the pain gets worse.",
      variants: [
        {
          when: { any: SLOW, none: ACUTE, ofReason: true },
          text: "You are no better after 6 weeks, or the pain gets worse.",
        },
      ],
    },
    C2: {
      text: "You still cannot do your normal day after 6 weeks. Please also see your doctor.",
      variants: [
        {
          when: { any: PERSISTENT_PAIN, none: ACUTE, ofReason: true },
          text: "You can do less than a month ago.",
        },
      ],
    },
    C3: "Your pain keeps you awake often.",
    C4: "A joint locks or gives way.",
    C5: "Pain down your leg stays or spreads.",
    C5a: "Pain down your arm stays or spreads.",
    C6: {
      text: "Your back is stiff for over 30 minutes each morning.",
      // Heel pain may be the first sign of it (NICE NG65).
      when: flagged("plantar-heel-pain"),
      variants: [
        {
          when: { underAge: INFLAMMATORY_BEFORE_AGE },
          text:
            "Your back is stiff for over 30 minutes each morning, or wakes you in the second half of the " +
            "night.",
        },
      ],
    },
    C7: "You feel low, worried or scared to move.",
    C8: {
      text: "You become pregnant, or have a new diagnosis, medicine or operation.",
      variants: [{ when: { any: PREGNANT }, text: "You have a new diagnosis, medicine or operation." }],
    },
    C10: { text: "Your shoulder or kneecap keeps slipping.", when: SLIPPING },
    C11: { text: "You have had a fall, or nearly fell.", when: HEAD_AT_RISK },
    C12: "You use your inhaler or spray more than usual.",
  }),
  closing: [],
};

const STOP_EXERCISE: WarningGroup = {
  level: 4,
  heading: "Stop the exercise if you have:",
  signs: signs(4, {
    S1: "sharp or very strong pain",
    S2: "pain, tingling or numbness that moves further down your leg",
    S2a: "pain, tingling or numbness that moves further down your arm",
    S3: "a leg or an arm that gets weaker",
    S4: "dizziness, chest pain or trouble breathing",
    S4v: "chest pain or trouble breathing",
    S5: "pain above 5 out of 10, or pain still worse the next day",
    S6: "a pinch in the groin or a joint that catches",
    S7: "dizziness, blurred sight or feeling faint as you move your neck",
    S8: { text: "a feeling that your shoulder may slip out", when: flagged("shoulder-instability") },
    S9: "a knee or ankle that gives way or swells",
    S10: "too little breath to say a short sentence",
    S11: "dizziness that has not settled after 20 minutes",
    S12: "a jaw that locks",
    S13: "faintness or a racing heart",
  }),
  closing: [
    "Try a smaller move or an easier one.",
    "If it comes back, leave it out and call us.",
    "If you get weaker, have chest pain or cannot catch your breath, use the emergency list.",
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

/** The wording in force. Change a line only together with `version` and `writtenOn`. */
export const WARNING_TEXT: WarningText = {
  version: "3.0",
  writtenOn: "2026-11-30",
  groups: [NERVES, EMERGENCY, TODAY, SOON, TELL_US, STOP_EXERCISE],
  areas: WARNING_AREAS,
  stretchLine: "When you stretch, stay at 7 out of 10 or below.",
  notSure: "Not sure? Call {urgent_line} or your doctor and ask. It is always OK to check.",
  notSureDoctorLine: "Not sure? Call {urgent_line} and ask. It is always OK to check.",
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
