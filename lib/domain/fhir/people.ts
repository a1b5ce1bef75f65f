import type { BundleEntry } from "./resource";
import { entryUrl } from "./resource";

/** What the bundles need to know besides the program. */
export interface FhirPlace {
  /** The server's address: our own systems of identifiers and the extension stand under it. */
  readonly origin: string;
  readonly clinicId: string;
  readonly clinicName: string;
  readonly clinicPhone: string;
  readonly language: string;
  readonly now: Date;
}

/** The patient as the receiver is told of them. */
export interface FhirPatient {
  readonly id: string;
  /** The whole name, or what paper shows. */
  readonly name: string;
  readonly birthYear: number | null;
  /** The clinic's own number, and those of other systems. */
  readonly reference: string | null;
  readonly externalIds: readonly { readonly source: string; readonly value: string }[];
}

/** The patient and the clinic, which every bundle begins with. */
export function patientAndClinic(patient: FhirPatient, place: FhirPlace): BundleEntry[] {
  const { origin, clinicName, clinicPhone } = place;
  const ids = [
    { system: `${origin}/fhir/patient`, value: patient.id },
    ...(patient.reference ? [{ system: `${origin}/fhir/reference`, value: patient.reference }] : []),
    ...patient.externalIds.map(({ source, value }) => ({
      system: `${origin}/fhir/source/${encodeURIComponent(source)}`,
      value,
    })),
  ];
  return [
    {
      fullUrl: patientUrl(patient),
      resource: {
        resourceType: "Patient",
        identifier: ids,
        name: [{ text: patient.name }],
        ...(patient.birthYear !== null && { birthDate: String(patient.birthYear).padStart(4, "0") }),
        communication: [{ language: { coding: [{ system: "urn:ietf:bcp:47", code: place.language }] } }],
        managingOrganization: { reference: clinicUrl(place) },
      },
    },
    {
      fullUrl: clinicUrl(place),
      resource: {
        resourceType: "Organization",
        name: clinicName,
        telecom: [{ system: "phone", value: clinicPhone }],
      },
    },
  ];
}

export const patientUrl = ({ id }: Pick<FhirPatient, "id">) => entryUrl("", id);
export const clinicUrl = ({ clinicId }: Pick<FhirPlace, "clinicId">) => entryUrl("", clinicId);
