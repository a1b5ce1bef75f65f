import { describe, expect, it } from "vitest";
import { isAllowed, PERMISSIONS } from "./permissions";

describe("isAllowed", () => {
  it("allows an admin everything", () => {
    expect(PERMISSIONS.filter((permission) => !isAllowed("admin", permission))).toEqual([]);
  });

  it("keeps the clinic's settings and staff, its signers, whole records and the audit trail from therapists, and nothing else", () => {
    expect(PERMISSIONS.filter((permission) => !isAllowed("therapist", permission))).toEqual([
      "clinic.change",
      "staff.change",
      "signature.manage",
      "patient.export",
      "patient.erase",
      "patient.import",
      "audit.read-all",
    ]);
  });
});
