import type { Checker } from "@/lib/domain/checker/profession";
import { checkersOf, type SignOff } from "./sign-off";
import { type TextName, textKey } from "./signable";
import type { CheckedWarningText, TextChecks } from "./text-checks";

/** Which entry of the library goes by which slug: signatures name slugs, programs name ids. */
export interface LibraryIds {
  readonly exercises: ReadonlyMap<string, string>;
  readonly topics: ReadonlyMap<string, string>;
  readonly clinicsOwn: ReadonlySet<string>;
}

/** Who has checked what, by the ids that a program names. */
export function libraryChecks(
  found: ReadonlyMap<string, SignOff>,
  ids: LibraryIds,
  warningTextVersion: string,
): TextChecks {
  const checked = (kind: TextName["kind"], entries: ReadonlyMap<string, string>) =>
    new Map<string, readonly Checker[]>(
      [...entries].flatMap(([subject, id]) => {
        const signOff = found.get(textKey({ kind, subject }));
        return signOff?.state === "signed" ? [[id, checkersOf(signOff.by)] as const] : [];
      }),
    );
  const warningText = checkedWarning(found, warningTextVersion);
  return {
    exercises: checked("exercise", ids.exercises),
    topics: checked("advice-topic", ids.topics),
    clinicsOwn: ids.clinicsOwn,
    ...(warningText && { warningText }),
  };
}

function checkedWarning(
  found: ReadonlyMap<string, SignOff>,
  version: string,
): CheckedWarningText | undefined {
  const signOff = found.get(textKey({ kind: "warning-text", subject: version }));
  return signOff?.state === "signed" ? { version, by: checkersOf(signOff.by), on: signOff.on } : undefined;
}
