/** A published version that still carries an earlier name of the patient. */
export interface OldName {
  readonly version: number;
  /** The name on paper as the version has it, and as the record has it now. */
  readonly before: string;
  readonly now: string;
}

/** Whether a version carries another name than the record; nothing before the first publish. */
export function findOldName(
  version: number,
  published: string | null | undefined,
  now: string,
): OldName | undefined {
  if (version === 0 || published === null || published === undefined || published === now) return undefined;
  return { version, before: published, now };
}

/** "Version 2 still says “Anna”. The next one will say “Ann”." */
export function oldNameInWords({ version, before, now }: OldName): string {
  const named = (name: string) => (name.trim() === "" ? "no name" : `“${name}”`);
  return `Version ${version} still says ${named(before)}, on paper and on the phone. The next one says ${named(now)}.`;
}

const PUBLISH = "publish";

/** Where the builder opens with publishing in front. */
export function publishHref(programId: string): string {
  return `/programs/${programId}/edit?open=${PUBLISH}`;
}

/** Whether the builder is asked to open with publishing in front. */
export function opensPublishing(query: Readonly<Record<string, string | string[] | undefined>>): boolean {
  return query.open === PUBLISH;
}
