import type { AdviceTopic } from "@/lib/domain/program/advice";
import { adviceProvenance } from "./advice-provenance";

export const POSTURE_WORK_LIFTING_TOPICS: readonly AdviceTopic[] = [
  {
    slug: "standing-comfort",
    group: "posture-work-lifting",
    title: "Standing",
    points: [
      "Stand with your weight on both feet. Feet a hip or shoulder width apart.",
      "Let your knees be soft. Stand tall but not stiff.",
      "Move often. Shift your weight or put one foot on a low step.",
    ],
    therapistNote:
      "One article asks for a tight tummy and shoulders pulled back. Constant bracing is not supported, and people " +
      "in pain already brace too much.",
    offUnlessTicked: false,
    resolves: ["K9"],
    provenance: adviceProvenance(["000", "002"], "weight on both feet, width of stance"),
  },
  {
    slug: "sitting-comfort",
    group: "posture-work-lifting",
    title: "Sitting",
    points: [
      "Sit right back in the chair with your feet flat and your knees about level with your hips.",
      "A small cushion in the curve of your back may help.",
      "No one posture is perfect. Change position often.",
    ],
    therapistNote:
      "There is no single best posture. For pain at the side of the hip you may add: “Try not to sit with your legs " +
      "crossed.”",
    offUnlessTicked: false,
    resolves: ["K8"],
    provenance: adviceProvenance(["000", "001", "002", "003", "004"], "feet, knees, low-back support"),
  },
  {
    slug: "sitting-breaks",
    group: "posture-work-lifting",
    title: "Breaks from sitting",
    points: [
      "Get up every 30 minutes, even for one minute.",
      "After an hour at a screen, take 5 to 10 minutes away from it.",
      "Set a timer to remind you.",
    ],
    therapistNote:
      "The articles ask for regular breaks without a figure; the times follow HSE advice on screen work. Goes with " +
      "the exercise “Sitting break: stand and move”.",
    offUnlessTicked: false,
    resolves: [],
    provenance: adviceProvenance(["000", "001", "002", "003"], "regular breaks, no times"),
  },
  {
    slug: "desk-setup",
    group: "posture-work-lifting",
    title: "Your desk",
    points: [
      "Set the top of the screen at eye level.",
      "Set your chair height so your feet are flat.",
      "Keep the keyboard and mouse close, with your elbows by your sides.",
    ],
    therapistNote:
      "The articles put the monitor at eye level and want an adjustable chair with low-back support.",
    offUnlessTicked: false,
    resolves: [],
    provenance: adviceProvenance(["000", "002", "004"], "screen, chair, keyboard and mouse"),
  },
  {
    slug: "driving",
    group: "posture-work-lifting",
    title: "Driving",
    points: [
      "Bring the seat close, so you reach the pedals without stretching.",
      "On long trips, stop about every hour or so.",
      "Walk about before you drive on.",
    ],
    therapistNote:
      "Points added by the editors from usual practice. One article lists long driving among the causes of disc " +
      "problems and gives no advice.",
    offUnlessTicked: false,
    resolves: [],
    provenance: adviceProvenance(["002"], "named as a cause; advice added"),
  },
  {
    slug: "lifting-carrying",
    group: "posture-work-lifting",
    title: "Lifting and carrying",
    points: [
      "Get close to the load. Keep it close to your body.",
      "Use your legs and hips to lift.",
      "Turn with your feet instead of twisting as you lift.",
      "Get someone to help with big, heavy or odd-shaped things.",
      "Lifting gets safer with practice. Build up bit by bit.",
    ],
    therapistNote:
      "Never tell people to avoid bending: no good evidence that a rounded back in lifting causes pain " +
      "(Saraceno 2020), and avoidance breeds fear. Goes with “Hip hinge drill” and “Squat lift practice”.",
    offUnlessTicked: false,
    resolves: ["K6"],
    provenance: adviceProvenance(["001", "002", "004"], "close load, legs, no twist, get help"),
  },
];
