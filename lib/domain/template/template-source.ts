/** The program, and which of its states, a template is made of. */
export interface TemplateSource {
  readonly programId: string;
  readonly patientId: string;
  readonly title: string;
  readonly goal: string;
  /** "draft", or a version's number. */
  readonly version: string;
}

interface SourceProgram {
  readonly id: string;
  readonly patientId: string;
  readonly draft: { readonly title: string; readonly goal: string };
}

interface SourceVersion {
  readonly program: { readonly title: string; readonly goal: string };
  readonly version: { readonly number: number };
}

/** A program as one of its versions has it; without one, as its draft does. */
export function templateSource(program: SourceProgram, published?: SourceVersion): TemplateSource {
  const { title, goal } = published?.program ?? program.draft;
  const version = published ? String(published.version.number) : "draft";
  return { programId: program.id, patientId: program.patientId, title, goal, version };
}
