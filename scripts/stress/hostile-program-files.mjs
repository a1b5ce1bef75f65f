import { createHash } from "node:crypto";
import { strToU8, zipSync } from "fflate";
import { randomFrom } from "./random.mjs";

const DOSE = { sets: 2, repetitions: { from: 8 }, timesPerDay: { from: 1 }, daysPerWeek: { from: 5 } };
const EXERCISE = {
  ...{ slug: "stressed", name: "Stressed", plainName: "Stressed", regions: ["hip"], purpose: "strength" },
  ...{
    startPosition: "supine",
    equipment: "",
    loadTags: [],
    sideRule: "both",
    steps: ["Lie down."],
    shortSteps: [],
  },
  ...{
    feel: "It works.",
    mistake: "Go slowly.",
    stopIf: "it hurts",
    precautions: "",
    dose: DOSE,
    pictures: [],
  },
};
const PROGRAM = {
  ...{ title: "Stressed", goal: "", habitAfter: "", habitAt: "", diaryWeeks: 2, phases: [], topics: [] },
  items: [{ exercise: "stressed", dose: DOSE, phaseDoses: [], note: "" }],
};
const FILE = {
  ...{ format: "homestretch-program", version: 1, program: PROGRAM, exercises: [EXERCISE] },
  from: { clinic: "Stress", therapist: "Nobody", date: "2026-11-30" },
};
/** Of nobody: whatever else is changed, the words were changed after they were signed. */
const FORGED = { algorithm: "Ed25519", publicKey: "A".repeat(43), signature: "A".repeat(86) };

const packed = (file, more = {}) => zipSync({ "program.json": strToU8(JSON.stringify(file)), ...more });
const signed = (file, signature = FORGED) =>
  packed({ ...file, key: FORGED.publicKey }, { "signature.json": strToU8(JSON.stringify(signature)) });
const withExercise = (change) => packed({ ...FILE, exercises: [{ ...EXERCISE, ...change }] });
const withProgram = (change) => packed({ ...FILE, program: { ...PROGRAM, ...change } });
const pictured = (bytes) => {
  const hash = createHash("sha256").update(bytes).digest("hex");
  const file = { ...FILE, exercises: [{ ...EXERCISE, pictures: [hash] }] };
  return packed(file, { [`pictures/${hash}`]: bytes });
};

/** What must not become a draft, each in its own way. */
const KINDS = [
  () => signed(FILE),
  () => signed(FILE, {}),
  () => packed({ ...FILE, version: 2 }),
  () => packed({ ...FILE, format: "other" }),
  () =>
    packed(FILE, {
      "pictures/x": new Uint8Array(25_000_000),
      [`pictures/${"a".repeat(64)}`]: new Uint8Array(25_000_000),
    }),
  () => zipSync({ "program.json": strToU8("[".repeat(1_500_000)) }),
  () => zipSync({ "program.json": strToU8(`{"a":"${"x".repeat(5_000_000)}"}`) }),
  () => pictured(strToU8("no picture")),
  () => pictured(new Uint8Array(9_000_000)),
  () => withExercise({ pictures: ["b".repeat(64)] }),
  () => withExercise({ slug: "../../etc/passwd" }),
  () => withExercise({ loadTags: ["NO_SUCH_TAG"] }),
  () => withExercise({ dose: { ...DOSE, sets: 1e9 } }),
  () => withExercise({ poses: { poses: Array(1000).fill({}) } }),
  () => withExercise({ name: "x".repeat(100_000) }),
  () => withProgram({ items: Array(10_000).fill(PROGRAM.items[0]) }),
  () => withProgram({ items: [{ ...PROGRAM.items[0], exercise: "not-there" }] }),
  () => withProgram({ phases: [{ weeks: -1 }] }),
  () => withProgram({ title: "" }),
  () => packed([FILE]),
  () =>
    packed(FILE, Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`x${at}`, new Uint8Array(1)]))),
];

/** Changed program files, the same for every run: signed ones, so that a changed byte of the words is told. */
export function* hostileProgramFiles(count) {
  const random = randomFrom(21);
  const good = signed(FILE);
  for (let at = 0; at < count; at += 1) {
    const kind = KINDS[at % (KINDS.length * 2)];
    if (kind) {
      yield kind();
      continue;
    }
    const bytes = good.slice(0, random() < 0.2 ? Math.floor(good.length * random()) + 4 : good.length);
    const changes = 1 + Math.floor(random() * 30);
    for (let change = 0; change < changes; change += 1)
      bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
    yield bytes;
  }
}
