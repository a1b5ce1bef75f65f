import { allClear } from "@/lib/domain/conflict/screening";
import { SCREENING_THEMES } from "@/lib/domain/conflict/screening-themes";

/** What the forms send when they are filled in. */
export const SCREENING = { answers: allClear(SCREENING_THEMES) };

export const EXERCISE = {
  name: "Hip lift",
  plainName: "Hip lift, our way",
  regions: ["gluteal"],
  purpose: "strength",
  startPosition: "supine",
  equipment: "mat",
  loadTags: ["HIPEXT"],
  dose: { sets: "2", repetitions: "8", timesPerDay: "1", daysPerWeek: "5" },
  sideRule: "both",
  steps: ["Lie on your back.", "Lift your hips."],
  shortSteps: [],
  feel: "Your buttocks work.",
  mistake: "If your back works harder, lift less high.",
  stopIf: "your back hurts",
  precautions: "",
  photoStartId: null,
  photoEndId: null,
  clipId: null,
  easierIds: [],
  harderIds: [],
  ladderRule: "",
};

export const TOPIC = {
  group: "sleep",
  title: "Sleep",
  points: ["One pillow.", "Get up at the same time."],
  therapistNote: "",
};

export const TEMPLATE_FIELDS = {
  title: "Our weeks",
  reviewFrom: 1,
  reviewTo: 2,
  keeper: "clinic",
  keepNotes: false,
};

/** One grey dot, as a PNG. */
export const PICTURE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==",
  "base64",
);

export const NEW_PASSWORD = "a walk before breakfast, every day";
