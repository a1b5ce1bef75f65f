import { foldText } from "@/lib/domain/patient/patient-search";

/** What a column of a list of exercises may be. */
export const LIST_FIELDS = [
  "name",
  "plainName",
  "regions",
  "steps",
  "picture",
  "secondPicture",
  "equipment",
  "feel",
  "mistake",
  "stopIf",
  "precautions",
] as const;
export type ListField = (typeof LIST_FIELDS)[number];
/** Empty for a column that is left out. */
export type ListColumn = ListField | "";

export const LIST_FIELD_WORDS: Readonly<Record<ListField, string>> = {
  name: "Name",
  plainName: "Name for patients",
  regions: "Part of the body",
  steps: "Steps",
  picture: "Picture",
  secondPicture: "Second picture",
  equipment: "Equipment",
  feel: "What to feel",
  mistake: "Common mistake",
  stopIf: "When to stop",
  precautions: "Precautions, for therapists",
};

const HEADERS: Readonly<Record<ListField, readonly string[]>> = {
  name: ["name", "exercise", "exercisename", "title", "ubung", "nom"],
  plainName: ["plainname", "patientname", "shortname", "displayname"],
  regions: [
    "regions",
    "region",
    "bodypart",
    "bodyparts",
    "area",
    "bodyarea",
    "bodyregion",
    "category",
    "joint",
  ],
  steps: ["steps", "instructions", "instruction", "description", "howto", "text", "directions"],
  picture: [
    "picture",
    "image",
    "photo",
    "picture1",
    "image1",
    "photo1",
    "imagefile",
    "filename",
    "startimage",
  ],
  secondPicture: ["secondpicture", "picture2", "image2", "photo2", "endimage"],
  equipment: ["equipment", "props", "material"],
  feel: ["feel", "focus"],
  mistake: ["mistake", "commonmistake", "commonerrors", "errors"],
  stopIf: ["stopif", "stop"],
  precautions: ["precautions", "contraindications", "caution", "cautions", "notes"],
};

/** What the columns are, as far as their names tell; each thing once. */
export function guessListColumns(columns: readonly string[]): ListColumn[] {
  const taken = new Set<ListField>();
  return columns.map((column): ListColumn => {
    const key = foldText(column).replace(/[^\p{L}\p{N}]/gu, "");
    const field = LIST_FIELDS.find((one) => HEADERS[one].includes(key) && !taken.has(one));
    if (field) taken.add(field);
    return field ?? "";
  });
}

/** What is wrong with a choice of columns; undefined when nothing is. */
export function problemOfColumns(fields: readonly ListColumn[]): string | undefined {
  const twice = LIST_FIELDS.find((field) => fields.filter((one) => one === field).length > 1);
  if (twice) return `“${LIST_FIELD_WORDS[twice]}” is chosen for two columns. Keep one of the two.`;
  if (!fields.includes("name")) return "Say which column holds the name.";
  return fields.includes("steps") ? undefined : "Say which column holds the steps.";
}
