import type { DocumentExercise, DocumentItem, ProgramDocument } from "@/lib/domain/program/program-document";
import { findUndrawable, splitDrawable } from "./drawable-text";

/** Signs of one text that the sheet's faces cannot set. */
export interface UndrawableText {
  /** Which text, as in "in the note on Bridge". */
  readonly where: string;
  /** Each sign once; a whole script by its name. */
  readonly characters: readonly string[];
}

type Place = readonly [where: string, text: string];

const MOST_NAMED = 5;

/** Every text of a program that has signs which cannot be printed: to be told before it prints. */
export function undrawableIn(document: ProgramDocument): readonly UndrawableText[] {
  const found = new Map<string, Set<string>>();
  for (const [where, text] of placesOf(document)) {
    for (const character of findUndrawable(text)) {
      found.set(where, (found.get(where) ?? new Set()).add(character));
    }
  }
  return Array.from(found, ([where, characters]) => ({ where, characters: [...characters] }));
}

/** "🙂 in the note on Bridge". */
export function undrawableInWords({ where, characters }: UndrawableText): string {
  const named = characters.slice(0, MOST_NAMED).join(", ");
  const others = characters.length - MOST_NAMED;
  return `${others > 0 ? `${named} and ${others} more` : named} in ${where}`;
}

/** Whether letters of a program stand as a mark on paper, since no face of the sheet has them. */
export function hasLostLetters(document: ProgramDocument): boolean {
  return placesOf(document).some(([, text]) => splitDrawable(text).some(({ kind }) => kind === "unknown"));
}

function placesOf({ clinic, patientLabel, program, version, items, advice }: ProgramDocument): Place[] {
  return [
    ["the patient's name", patientLabel],
    ["the program's title", program.title],
    ["the goal", program.goal],
    ["the habit", `${program.habitAfter} ${program.habitAt}`],
    ...items.flatMap(placesOfItem),
    ...advice.map(({ title, points }): Place => [`the advice “${title}”`, [title, ...points].join(" ")]),
    ["the clinic's name", clinic.name],
    ["the clinic's contacts", [clinic.address, clinic.phone, clinic.hours, clinic.urgentLine].join(" ")],
    ["the therapist's name", version.therapistName],
  ];
}

function placesOfItem({ exercise, dose, note }: DocumentItem): Place[] {
  const name = exercise.plainName || exercise.name;
  return [
    [`the exercise ${name}`, wordsOf(exercise)],
    [`the load of ${name}`, dose.load ?? ""],
    [`the note on ${name}`, note],
  ];
}

function wordsOf({ name, plainName, steps, feel, mistake, stopIf }: DocumentExercise): string {
  return [plainName || name, ...steps, feel, mistake, stopIf].join(" ");
}
