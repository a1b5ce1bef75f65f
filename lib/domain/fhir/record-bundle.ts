import type { AdherenceWeek } from "@/lib/domain/adherence/adherence";
import {
  type RecordedItem,
  type RecordedSession,
  sessionsOf,
  standingSessions,
} from "@/lib/domain/adherence/recorded-session";
import { type PatientOutcomes, standingMeasurements } from "@/lib/domain/outcome/outcome";
import { type FhirPatient, type FhirPlace, patientAndClinic, patientUrl } from "./people";
import { type Bundle, type BundleEntry, bundleOf, CODES, entryUrl, named, reference } from "./resource";

export interface RecordSource {
  readonly programId: string;
  readonly title: string;
  /** Plain names of the exercises of every version, by item. */
  readonly itemNames: ReadonlyMap<string, string>;
  readonly sessions: readonly RecordedSession[];
  readonly weeks: readonly AdherenceWeek[];
  readonly outcomes: PatientOutcomes;
  readonly patient: FhirPatient;
  readonly place: FhirPlace;
}

/** What a patient did and said, as a bundle of FHIR R4: a procedure for each session, observations for the rest. */
export function buildRecordBundle(source: RecordSource): Bundle {
  const { patient, place, sessions } = source;
  // Of a session that was corrected, only the last.
  const standing = standingSessions(sessions);
  return bundleOf(
    [
      ...patientAndClinic(patient, place),
      ...standing.flatMap((session) => sessionEntries(source, session)),
      ...source.weeks.flatMap((week) => weekEntry(source, week)),
      ...outcomeEntries(source),
    ],
    place.now,
  );
}

const OUTCOME_WORDS = { done: "done", partly: "partly done", skipped: "left out" } as Readonly<
  Record<string, string>
>;

function sessionEntries(source: RecordSource, session: RecordedSession): BundleEntry[] {
  const { place, programId, itemNames, title } = source;
  const items = session.items.map(({ itemId, outcome, times, feeling }) => {
    const often = times > 1 ? `, ${times} times` : "";
    const felt = feeling === null ? "" : `, ${feeling}`;
    return `${itemNames.get(itemId) ?? "An exercise"}: ${OUTCOME_WORDS[outcome] ?? outcome}${often}${felt}`;
  });
  const from = session.source === "paper" ? "From a paper diary." : "From the patient's phone.";
  const said = session.note === "" ? [] : [session.note];
  const subject = reference(patientUrl(source.patient));
  const procedure: BundleEntry = {
    fullUrl: entryUrl("", session.id),
    resource: {
      resourceType: "Procedure",
      identifier: [{ system: `${place.origin}/fhir/session`, value: session.id }],
      basedOn: [{ identifier: { system: `${place.origin}/fhir/program`, value: programId }, display: title }],
      status: sessionsOf(session) > 0 ? "completed" : "not-done",
      code: { coding: [CODES.exerciseTherapy], text: title },
      subject,
      performedDateTime: session.localDate,
      note: [from, ...items, ...said].map(named),
      ...(session.items.length > 0 && { extension: session.items.map((item) => itemExtension(item, place)) }),
    },
  };
  if (session.pain === null) return [procedure];
  const pain = {
    fullUrl: entryUrl("pain", session.id),
    resource: painOn(subject, session.localDate, session.pain),
  };
  return [procedure, pain];
}

/** What happened to one exercise, for a machine; a note says the same in words. */
function itemExtension({ itemId, outcome, times, setsDone, feeling }: RecordedItem, { origin }: FhirPlace) {
  return {
    url: `${origin}/fhir/item-outcome`,
    extension: [
      { url: "item", valueIdentifier: { system: `${origin}/fhir/item`, value: itemId } },
      { url: "outcome", valueCode: outcome },
      { url: "times", valueInteger: times },
      ...(setsDone === null ? [] : [{ url: "setsDone", valueInteger: setsDone }]),
      ...(feeling === null ? [] : [{ url: "feeling", valueCode: feeling }]),
    ],
  };
}

type Subject = ReturnType<typeof reference>;

const observed = (subject: Subject, day: string) => ({
  resourceType: "Observation",
  status: "final",
  subject,
  effectiveDateTime: day,
});

const painOn = (subject: Subject, day: string, score: number) => ({
  ...observed(subject, day),
  code: { coding: [CODES.painSeverity], text: "Pain, 0 to 10" },
  valueInteger: score,
});

function weekEntry({ patient, programId }: RecordSource, week: AdherenceWeek): BundleEntry[] {
  const { monday, sunday, sessions, frequency } = week;
  if (frequency === null) return [];
  return [
    {
      fullUrl: entryUrl("week", `${programId}/${monday}`),
      resource: {
        resourceType: "Observation",
        status: week.isRunning ? "preliminary" : "final",
        code: named("Exercise sessions done of those the program asked for"),
        subject: reference(patientUrl(patient)),
        effectivePeriod: { start: monday, end: sunday },
        valueRatio: {
          numerator: { value: sessions.done, unit: "sessions" },
          denominator: { value: sessions.expected, unit: "sessions" },
        },
      },
    },
  ];
}

function outcomeEntries({ patient, outcomes }: RecordSource): BundleEntry[] {
  const subject = reference(patientUrl(patient));
  return standingMeasurements(outcomes.measurements).flatMap((measurement): BundleEntry[] => {
    const { id, measuredOn, pain, scores } = measurement;
    const activities = outcomes.activities.flatMap((activity): BundleEntry[] => {
      const score = scores[activity.id];
      if (score === undefined) return [];
      const resource = {
        ...observed(subject, measuredOn),
        // The patient's own words: no code says them.
        code: named(activity.wording),
        valueInteger: score,
        note: [named("Patient-specific activity: 0 not able at all, 10 as before.")],
      };
      return [{ fullUrl: entryUrl("activity", `${id}/${activity.id}`), resource }];
    });
    if (pain === null) return activities;
    return [
      { fullUrl: entryUrl("review-pain", id), resource: painOn(subject, measuredOn, pain) },
      ...activities,
    ];
  });
}
