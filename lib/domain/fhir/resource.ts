import { createHash } from "node:crypto";

/** A resource of FHIR R4 as it stands in a bundle; what it holds is looked at by `bundleProblems`. */
export interface Resource {
  readonly resourceType: string;
  readonly [element: string]: unknown;
}

export interface BundleEntry {
  /** `urn:uuid:`, by which the others refer to it. */
  readonly fullUrl: string;
  readonly resource: Resource;
}

export interface Bundle {
  readonly resourceType: "Bundle";
  readonly type: "collection";
  readonly timestamp: string;
  readonly entry: readonly BundleEntry[];
}

const SNOMED = "http://snomed.info/sct";
const LOINC = "http://loinc.org";

/** Codes that are held certain; there is none for a single exercise (no verified map, and SNOMED CT needs a licence). */
export const CODES = {
  exerciseTherapy: { system: SNOMED, code: "229065009", display: "Exercise therapy" },
  painSeverity: {
    system: LOINC,
    code: "72514-3",
    display: "Pain severity - 0-10 verbal numeric rating [Score] - Reported",
  },
  instructions: { system: LOINC, code: "69730-0", display: "Instructions" },
} as const;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The address of an entry within its bundle: the record's own id, or one that is always the same for the same words. */
export function entryUrl(kind: string, id: string): string {
  const isWhole = UUID.test(id) && kind === "";
  if (isWhole) return `urn:uuid:${id}`;
  const digits = createHash("sha256").update(`${kind}:${id}`).digest("hex");
  // Version 8 of RFC 9562: made of a hash of our own.
  const parts = [
    ...[digits.slice(0, 8), digits.slice(8, 12), `8${digits.slice(13, 16)}`],
    ...[`a${digits.slice(17, 20)}`, digits.slice(20, 32)],
  ];
  return `urn:uuid:${parts.join("-")}`;
}

export const reference = (url: string) => ({ reference: url });
export const named = (text: string) => ({ text });

/** A bundle of what was made. `now` is when. */
export function bundleOf(entry: readonly BundleEntry[], now: Date): Bundle {
  return { resourceType: "Bundle", type: "collection", timestamp: now.toISOString(), entry };
}
