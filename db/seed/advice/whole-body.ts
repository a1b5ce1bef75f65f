import { EDITORS } from "@/lib/domain/exercise/provenance";
import type { AdviceGroup, AdviceTopic } from "@/lib/domain/program/advice";

/** Topics of the whole body (safety-and-content.md section 6): no article is their source. */
const topic = (
  group: AdviceGroup,
  slug: string,
  title: string,
  {
    points,
    note = "",
    offUnlessTicked = false,
  }: { points: string[]; note?: string; offUnlessTicked?: boolean },
): AdviceTopic => ({
  ...{ slug, group, title, points, offUnlessTicked },
  therapistNote: note || "Written by the editors, to be reviewed by a clinician.",
  resolves: [],
  provenance: { articles: [], extent: "whole", author: EDITORS, writtenOn: "2026-11-30" },
});

export const WHOLE_BODY_TOPICS: readonly AdviceTopic[] = [
  topic("posture-work-lifting", "neck-desk", "Your neck at a desk", {
    points: [
      "Top of the screen at eye level, an arm's length away.",
      "Hold your phone up or use a stand.",
      "Move your neck and shoulders every 30 minutes.",
    ],
  }),
  topic("sleep", "sleep-shoulder", "Sleep with a sore shoulder", {
    points: [
      "Lie on your back or your good side.",
      "Rest the sore arm on a pillow in front of you.",
      "On your back, put a folded towel under the elbow.",
    ],
    note: "From week 28 of a pregnancy only the good side prints.",
  }),
  topic("shoes-aids-supports", "sling", "Your sling", {
    points: [
      "Wear it until {date}, or as we told you.",
      "Take it off only as we showed you.",
      "Keep your hand level with your elbow. Move your fingers and wrist each hour.",
    ],
    note: "Fill in the day.",
    offUnlessTicked: true,
  }),
  topic("easing-pain", "swelling", "Bring swelling down", {
    points: [
      "Raise the limb above your heart for 20 minutes, 3 to 4 times a day.",
      "Move your fingers or toes ten times each hour.",
      "New knee: pillow under your heel, never under your knee.",
    ],
    note: "Looked up: public leaflets on swelling after an operation.",
  }),
  topic("easing-pain", "after-sprain", "First days after a sprain", {
    points: [
      "Protect it for 1 to 3 days, then move a little more each day.",
      "Cold in a damp cloth, 10 to 15 minutes, every 2 to 3 hours.",
      "A snug bandage in the day, off at night.",
      "No heat, alcohol, running or massage for 3 days.",
    ],
    note: "Looked up: public pages on sprains. The cold point goes out with poor feeling, Raynaud or CRPS.",
  }),
  topic("shoes-aids-supports", "crutches-frame", "Crutches, frame", {
    points: [
      "Hands at wrist-crease height, elbows a little bent.",
      "Frame or crutches first, then the sore leg, then the good leg.",
      "Stairs: hold the rail. Up: good leg first. Down: aid and sore leg first.",
    ],
    note: "Only after you have fitted it.",
    offUnlessTicked: true,
  }),
  topic("shoes-aids-supports", "shoes-foot", "Shoes for foot pain", {
    points: [
      "Firm heel, some cushion, a little heel lift.",
      "No bare feet on hard floors for now.",
      "An insert can ease pain for a few weeks; it is not a cure.",
    ],
  }),
  topic("general-health", "return-sport", "Back to sport", {
    points: [
      "First walk fast without a limp, then hop, then run.",
      "Add one thing a week: time, then speed, then turns.",
      "Pain up to 3 out of 10 that is gone next day is fine.",
      "Swelling or a limp: go back a step.",
    ],
    note: "Not while limits hold, nor in the first 21 days after a concussion.",
  }),
  topic("understand", "tendon-load", "Why a sore tendon needs work", {
    points: [
      "Tendons get stronger with slow, heavy work.",
      "Rest alone does not help for long.",
      "Pain up to 5 out of 10 is OK if it is back to normal next morning.",
      "Give it 12 weeks.",
    ],
  }),
  topic("general-health", "falls-home", "Safer at home", {
    points: [
      "Clear rugs, wires and clutter.",
      "Good light, also at night on the way to the toilet.",
      "Shoes that grip; no loose slippers.",
      "Have your eyes and medicines checked each year.",
      "After a fall: lie still, check, roll, kneel at a chair, stand. Carry a phone.",
      "Tell us about any fall.",
    ],
    note: "Looked up: NICE NG249 and public pages on falls.",
  }),
  topic("general-health", "breathless", "How breathless to be", {
    points: [
      "Score your breath: 0 none, 10 worst.",
      "Aim for 3 to 4: you can talk but not sing.",
      "Stop at 7. Lean forward, breathe out slowly through pursed lips.",
      "Use your inhaler or spray as your team told you.",
    ],
    note: "Looked up: Lung Foundation Australia, Heart Online.",
  }),
  topic("understand", "pain-science", "Why pain can last", {
    points: [
      "Pain is an alarm. It can get too sensitive.",
      "Hurt does not always mean harm.",
      "Worry, poor sleep and stress turn it up. Moving and rest for the mind turn it down.",
      "Small steps calm the alarm.",
    ],
  }),
  topic("easing-pain", "other-treatments", "Treatments you may hear of", {
    points: [
      "Exercise and keeping active come first.",
      "Hands-on treatment may help for a while, together with exercise.",
      "For back pain, guidance does not advise acupuncture, TENS, ultrasound, traction, belts or special insoles.",
      "Injections are not advised for back pain alone.",
      "Talk therapy can help when pain rules your days.",
    ],
    note: "Only for back pain or sciatica (NICE NG59). NICE NG193 allows acupuncture in pain over 3 months without a cause.",
    offUnlessTicked: true,
  }),
  topic("understand", "tests-scans", "Tests and scans", {
    points: [
      "Most people do not need a scan.",
      "Scans show changes in people without pain too.",
      "Arthritis is found by talking and a check of the joint.",
    ],
    note: "NICE NG226: osteoarthritis is diagnosed without imaging.",
  }),
  topic("general-health", "warm-up", "Warm up first", {
    points: ["Walk or march for 5 minutes.", "Do the first few slow and small."],
  }),
  topic("easing-pain", "creams-patches", "Creams and patches", {
    points: [
      "Ask your pharmacist which gel or patch is safe for you.",
      "Wash your hands after. Keep it off broken skin and eyes.",
      "No heat pack over it.",
    ],
    note: "NICE NG226: a gel first for arthritis of knee and hand. No name and no dose is printed.",
    offUnlessTicked: true,
  }),
  topic("understand", "back-and-hip", "Why back and hip hurt together", {
    points: [
      "Your back and hips share the work of bending, walking and lifting.",
      "Nerves from your back also feel like hip or leg pain.",
      "A stiff hip makes the back do more.",
    ],
  }),
  topic("posture-work-lifting", "driving-after", "Driving again", {
    points: [
      "Drive when you can turn, steer and stop hard without pain.",
      "Practise the pedals in a parked car first.",
      "Not in a sling, cast or brace, nor with medicine that makes you sleepy.",
      "Ask your surgeon and insurer. {driving_authority_line}",
    ],
    note: "The last point says what the clinic's country asks for.",
    offUnlessTicked: true,
  }),
  topic("posture-work-lifting", "work-arm", "Work with a sore arm or hand", {
    points: ["Keep the work close and below shoulder height.", "Swap tasks every 20 to 30 minutes."],
  }),
  topic("general-health", "sex-after-hip", "Sex after a hip operation", {
    points: [
      "Ask your surgeon when; often after 4 to 6 weeks.",
      "Lie on your back or your good side; keep your knees apart.",
      "Do not bend it deeply or twist it until your limits end.",
    ],
    note: "Looked up: patient pages of hospitals. Tick it only when it was talked about.",
    offUnlessTicked: true,
  }),
  topic("general-health", "after-operation", "The first weeks", {
    points: [
      "Walk a little each hour you are awake.",
      "Pump your feet up and down ten times each hour.",
      "Keep the wound clean and dry as told.",
      "Some swelling is normal for weeks.",
    ],
    offUnlessTicked: true,
  }),
  topic("general-health", "dizzy-days", "Living with dizziness", {
    points: [
      "Do your exercises sitting near a wall or bed.",
      "A little dizziness during them is wanted; it should settle in 20 minutes.",
      "Turn with your whole body in busy places.",
      "Do not drive while it spins.",
    ],
    note: "Only with a condition of dizziness on the record.",
  }),
  topic("understand", "head-rest", "After a knock to the head", {
    points: [
      "Take it easy for 1 to 2 days; no sport, little screen.",
      "Then add a bit more each day.",
      "No alcohol. Do not stay alone for the first 24 hours.",
      "No contact sport for at least 3 weeks.",
    ],
    note: "UK Concussion Guidelines 2023.",
    offUnlessTicked: true,
  }),
];
