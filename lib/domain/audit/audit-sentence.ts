import { isSignedKind, SIGNING_RULES } from "@/lib/domain/signature/signed-kind";
import { AUDIT_VERBS, type AuditVerb } from "./audit-verbs";

/** An event with the names that its ids have today. */
export interface AuditRecord {
  readonly verb: string;
  readonly actorKind: "user" | "link" | "system";
  /** Absent when the account is gone. */
  readonly actorName?: string;
  readonly subjectKind: string;
  readonly subjectId?: string;
  /** Of a patient, or of the patient whose program it is. */
  readonly patientLabel?: string;
  /** Of a program, template, exercise, advice topic or account. */
  readonly subjectName?: string;
  readonly details: Readonly<Record<string, string | number | boolean>>;
}

/** Who did it, in words. */
export function actorInWords({ actorKind, actorName }: AuditRecord): string {
  if (actorKind === "link") return "A patient with a link";
  if (actorKind === "system") return "The system";
  return actorName ?? "An account that is gone";
}

const NAMED: Readonly<Record<string, string>> = {
  template: "the template",
  exercise: "the exercise",
  "advice-topic": "the advice",
};

/** What has translations and no row of its own. */
const NAMELESS: Readonly<Record<string, string>> = { warning: "the warning card", phrase: "a phrase" };

/** The record it was done to, in words. */
function subjectInWords(record: AuditRecord): string {
  const { subjectKind, subjectName, patientLabel } = record;
  if (subjectKind === "patient") return patientLabel ?? "a patient who was erased";
  if (subjectKind === "program" || subjectKind === "share-link") {
    if (subjectName === undefined)
      return subjectKind === "program" ? "a program that was erased" : "a link that was erased";
    const program = `program “${subjectName}”${patientLabel === undefined ? "" : ` of ${patientLabel}`}`;
    return subjectKind === "program" ? program : `the link to ${program}`;
  }
  if (subjectKind === "signature") return textInWords(record.details);
  if (subjectKind === "user") return subjectName ?? "an account that is gone";
  const nameless = NAMELESS[subjectKind];
  if (nameless !== undefined) return nameless;
  const kind = NAMED[subjectKind];
  if (kind !== undefined)
    return subjectName === undefined ? `${kind} that is gone` : `${kind} “${subjectName}”`;
  return "a record";
}

/** A text that is signed has no row of its own: the event names it by its kind and slug. */
function textInWords({ kind, text }: AuditRecord["details"]): string {
  const code = String(kind);
  const name = isSignedKind(code) ? SIGNING_RULES[code].name : "text";
  return text === kind || text === undefined ? `the ${name}` : `the ${name} “${text}”`;
}

/** What was done, as the rest of a sentence that begins with who did it. */
export function deedInWords(record: AuditRecord): string {
  const known =
    record.verb in AUDIT_VERBS ? AUDIT_VERBS[record.verb as AuditVerb].words : `did “${record.verb}”`;
  const version = record.details.version;
  const words = known
    .replace("{subject}", () => subjectInWords(record))
    .replace("{permission}", () =>
      String(record.details.permission ?? "something that the role does not allow"),
    );
  return record.subjectKind === "program" && typeof version === "number"
    ? `${words} (version ${version})`
    : words;
}

/** The whole sentence. */
export function auditSentence(record: AuditRecord): string {
  return `${actorInWords(record)} ${deedInWords(record)}.`;
}
