import type { SearchHit } from "@/lib/domain/exercise/library-search";
import { matchingWords } from "@/lib/domain/palette/matching-words";
import type { PaletteExercise, PalettePatient, PaletteTemplate } from "@/lib/domain/palette/palette-found";
import type { PaletteCommand, PaletteSource } from "./palette-context";

export interface PaletteParts {
  readonly typed: string;
  readonly patients: readonly PalettePatient[];
  readonly exercises: readonly SearchHit<PaletteExercise>[];
  readonly templates: readonly PaletteTemplate[];
  /** What the page itself can do. */
  readonly source: PaletteSource | undefined;
  readonly go: (href: string) => void;
  readonly openKeys: () => void;
  /** Nothing but what the page can do. */
  readonly isPageOnly?: boolean;
}

const SHOWN = { exercises: 6, templates: 4 } as const;

/**
 * What the palette offers, the likeliest first: on a page with actions of its own those and its exercises, elsewhere the
 * patients.
 */
export function paletteCommands(parts: PaletteParts): readonly PaletteCommand[] {
  const { typed, source } = parts;
  const patients = patientCommands(parts);
  const exercises = exerciseCommands(parts);
  const library = [...exercises, ...templateCommands(parts)];
  const own = source
    ? matchingWords(source.commands(), typed, ({ group, label }) => `${group} ${label}`)
    : [];
  if (parts.isPageOnly) return [...own, ...exercises];
  const everywhere = matchingWords(placeCommands(parts), typed, ({ group, label }) => `${group} ${label}`);
  const people = [...patients, ...newPatient(parts)];
  if (source) return [...own, ...library, ...people, ...everywhere];
  // A name that nobody has is a new patient, unless it is plainly an exercise or a page.
  const isOther = patients.length === 0 && (parts.exercises[0]?.isNear === false || everywhere.length > 0);
  return isOther ? [...library, ...everywhere, ...people] : [...people, ...library, ...everywhere];
}

function patientCommands({ typed, patients, go }: PaletteParts): PaletteCommand[] {
  const isSearch = typed.trim() !== "";
  const group = isSearch ? "Patients" : "Seen last";
  return patients.flatMap((patient, place) => {
    const { id, name, birthYear, reference, program } = patient;
    const facts = [birthYear, reference, program?.title].filter(
      (fact) => fact !== null && fact !== undefined,
    );
    const open: PaletteCommand = {
      ...{ id: `patient ${id}`, group, label: name, detail: facts.join(" · ") },
      run: () => go(`/patients/${id}`),
    };
    return isSearch && place === 0 ? [open, ...stepsFor(patient, group, go)] : [open];
  });
}

/** What is done most with the patient found first. */
function stepsFor({ id, name, program }: PalettePatient, group: string, go: PaletteParts["go"]) {
  const step = (verb: string, detail: string, run: () => void): PaletteCommand => ({
    ...{ id: `${verb} ${id}`, group, label: verb, detail, isIndented: true, run },
  });
  const isPublished = program !== null && program.currentVersion > 0;
  return [
    ...(isPublished
      ? [
          step("Print the sheet (PDF)", `${program.title}, version ${program.currentVersion}`, () => {
            window.open(`/programs/${program.id}/handout.pdf`, "_blank", "noopener");
          }),
        ]
      : []),
    ...(program ? [step("Change the program", program.title, () => go(`/programs/${program.id}/edit`))] : []),
    step("New program", `for ${name}`, () => go(`/patients/${id}/programs/new`)),
    ...(isPublished ? [step("Follow-up", "", () => go(`/patients/${id}/follow-up`))] : []),
  ];
}

function newPatient({ typed, go }: PaletteParts): PaletteCommand[] {
  const name = typed.trim();
  if (name === "") return [];
  return [
    {
      ...{ id: "new patient", group: "New", label: `New patient “${name}”` },
      run: () => go(`/patients/new?${new URLSearchParams({ name })}`),
    },
  ];
}

function exerciseCommands({ typed, exercises, source, go }: PaletteParts): readonly PaletteCommand[] {
  if (typed.trim() === "") return [];
  if (source?.exercises) return source.exercises(typed);
  return exercises.slice(0, SHOWN.exercises).map(({ entry: { id, slug, name, isDrawn }, isNear }) => ({
    ...{ id: `exercise ${id}`, group: "Exercises", label: name, picture: { slug, isDrawn } },
    ...(isNear && { detail: "near match" }),
    run: () => go(`/library/${slug}`),
  }));
}

function templateCommands({ typed, templates, go }: PaletteParts): PaletteCommand[] {
  if (typed.trim() === "") return [];
  return matchingWords(templates, typed, ({ title }) => `template ${title}`)
    .slice(0, SHOWN.templates)
    .map(({ id, title, slug }) => ({
      ...{ id: `open template ${id}`, group: "Templates", label: title },
      ...(slug !== undefined && { picture: { slug, isDrawn: true } }),
      run: () => go(`/templates/${id}`),
    }));
}

function placeCommands({ go, openKeys }: PaletteParts): PaletteCommand[] {
  const group = "Pages and actions";
  const place = (label: string, href: string): PaletteCommand => ({
    ...{ id: `place ${href}`, group, label },
    run: () => go(href),
  });
  return [
    place("Today", "/today"),
    place("Patients", "/patients"),
    place("New patient", "/patients/new"),
    place("Library", "/library"),
    place("New exercise", "/library/new"),
    place("Advice topics", "/library/advice"),
    place("Templates", "/templates"),
    place("Clinic settings", "/clinic"),
    place("Your account", "/account"),
    { id: "show keys", group, label: "Show the keys", keys: ["?"], run: openKeys },
    { id: "sign out", group, label: "Sign out", run: signOut },
  ];
}

/** A plain form: the next page is loaded whole, and nothing of this one survives. */
function signOut(): void {
  const form = document.createElement("form");
  form.method = "post";
  form.action = "/sign-out";
  document.body.append(form);
  form.submit();
}
