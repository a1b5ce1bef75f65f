import { type ClinicTime, dayOfMoment } from "@/lib/domain/dates/moment-words";

/** A state of a program that a new one may start from. */
export interface ProgramStateChoice {
  /** "draft", or the version's number. */
  readonly value: string;
  readonly label: string;
}

/** One of the patient's programs, to start the next one from. */
export interface EarlierProgram {
  readonly id: string;
  readonly title: string;
  /** "Begun by Tom Okafor, changed on 3 November 2026". */
  readonly history: string;
  /** Newest first; the first is what one would take. */
  readonly states: readonly ProgramStateChoice[];
}

interface ProgramFacts {
  readonly id: string;
  readonly title: string;
  readonly currentVersion: number;
  readonly hasUnpublishedChanges: boolean;
  readonly updatedAt: Date;
  readonly createdByName: string;
}

/** A program with every state it can be copied in: what the patient has first, then the draft, then older versions. */
export function earlierProgram(program: ProgramFacts, clinic: ClinicTime): EarlierProgram {
  const { id, title, currentVersion, hasUnpublishedChanges, updatedAt, createdByName } = program;
  const versions = Array.from({ length: currentVersion }, (_, index) => currentVersion - index);
  const [current, ...older] = versions.map((number) => ({
    value: String(number),
    label: number === currentVersion ? `Version ${number} (current)` : `Version ${number}`,
  }));
  const draft = hasUnpublishedChanges ? [{ value: "draft", label: "Draft, not published" }] : [];
  return {
    ...{ id, title },
    history: `Begun by ${createdByName}, changed on ${dayOfMoment(updatedAt, clinic)}`,
    states: [...(current ? [current] : []), ...draft, ...older],
  };
}
