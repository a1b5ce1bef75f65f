import { describe, expect, test } from "vitest";
import { type AuditRecord, auditSentence } from "./audit-sentence";
import { AUDIT_GROUPS, AUDIT_VERBS, type AuditGroup, verbsOf } from "./audit-verbs";

const print: AuditRecord = {
  verb: "program.print",
  actorKind: "user",
  actorName: "Asha Patel",
  subjectKind: "program",
  subjectName: "First weeks",
  patientLabel: "Mo",
  details: { version: 2 },
};

describe("auditSentence", () => {
  test("says who did what to which record", () => {
    expect(auditSentence(print)).toBe(
      "Asha Patel printed the handout of program “First weeks” of Mo (version 2).",
    );
    expect(auditSentence({ ...print, verb: "patient.read", subjectKind: "patient", details: {} })).toBe(
      "Asha Patel opened the record of Mo.",
    );
    expect(auditSentence({ ...print, verb: "session.start", subjectKind: "session" })).toBe(
      "Asha Patel signed in.",
    );
  });

  test("has words for what is gone, and for who has no name", () => {
    const gone = { ...print, patientLabel: undefined, subjectName: undefined, details: {} };
    expect(auditSentence({ ...gone, actorName: undefined })).toBe(
      "An account that is gone printed the handout of a program that was erased.",
    );
    expect(auditSentence({ ...gone, verb: "patient.erase", subjectKind: "patient" })).toBe(
      "Asha Patel erased everything about a patient.",
    );
    expect(auditSentence({ ...print, actorKind: "link", verb: "program.read", details: {} })).toMatch(
      /^A patient with a link opened program/,
    );
  });

  test("names what was refused", () => {
    const refused = {
      ...print,
      verb: "refused",
      subjectKind: "permission",
      details: { permission: "clinic.change" },
    };
    expect(auditSentence(refused)).toBe("Asha Patel tried what the role does not allow: clinic.change.");
  });

  test("leaves no gap in any verb's words", () => {
    for (const verb of Object.keys(AUDIT_VERBS)) {
      expect(auditSentence({ ...print, verb, details: {} })).not.toMatch(/[{}]|undefined/);
    }
  });

  test("finds every verb in one group", () => {
    const all = (Object.keys(AUDIT_GROUPS) as AuditGroup[]).flatMap(verbsOf);
    expect(all.sort()).toEqual(Object.keys(AUDIT_VERBS).sort());
  });
});
