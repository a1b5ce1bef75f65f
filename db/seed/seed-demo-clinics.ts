import { count, sql } from "drizzle-orm";
import { patientSearchText } from "@/lib/domain/patient/patient-search";
import { recordAuditFor } from "../audit";
import type { Database } from "../client";
import { clinics, patientConditions, patients, users } from "../schema";
import { OperatorScope } from "../scope";
import { DEMO_CLINICS, DEMO_PASSWORD, type DemoPatient } from "./demo-clinics";
import { DEMO_FOLLOW_UP } from "./demo-follow-up";
import { seedDemoFollowUp } from "./seed-demo-follow-up";

const DEMO_LOCK = 4_071_990;

export interface DemoSeedOptions {
  readonly hashPassword: (password: string) => Promise<string>;
  /** Local date that condition tags are noted with, `YYYY-MM-DD`. */
  readonly today: string;
  /** What link tokens are made with. */
  readonly shareKey: string;
}

/** Sets the demonstration clinics up, whole or not at all, in a database without any clinic; returns whether it did. */
export async function seedDemoClinics(database: Database, options: DemoSeedOptions): Promise<boolean> {
  const passwordHash = await options.hashPassword(DEMO_PASSWORD);
  return OperatorScope.forSetUp(database).transaction(async (scope) =>
    scope.run(async (transaction) => {
      await transaction.execute(sql`select pg_advisory_xact_lock(${DEMO_LOCK})`);
      const [existing] = await transaction.select({ total: count() }).from(clinics);
      if (existing && existing.total > 0) return false;
      for (const demo of DEMO_CLINICS) {
        const [clinic] = await transaction
          .insert(clinics)
          .values({ ...demo.clinic, isDemo: true })
          .returning({ id: clinics.id });
        if (!clinic) throw new Error("the demonstration clinic was not made");
        const staff = demo.users.map((user) => ({ ...user, clinicId: clinic.id, passwordHash }));
        const hired = await transaction.insert(users).values(staff).returning();
        for (const patient of demo.patients) await addPatient(scope, clinic.id, patient, options.today);
        const therapist = hired.find(({ role }) => role === "therapist");
        if (demo.isFollowed && therapist) {
          const patientId = await addPatient(scope, clinic.id, DEMO_FOLLOW_UP.patient, options.today);
          await seedDemoFollowUp(scope, {
            clinicId: clinic.id,
            patientId,
            userId: therapist.id,
            therapistName: therapist.displayName,
            today: options.today,
            shareKey: options.shareKey,
          });
        }
      }
      return true;
    }),
  );
}

function addPatient(
  scope: OperatorScope,
  clinicId: string,
  { tags, ...patient }: DemoPatient,
  today: string,
): Promise<string> {
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .insert(patients)
      .values({
        ...patient,
        searchText: patientSearchText({ phone: null, reference: null, ...patient }),
        clinicId,
      })
      .returning({ id: patients.id });
    if (!row) throw new Error("the demonstration patient was not made");
    const noted = tags.map((tag) => ({ clinicId, patientId: row.id, tag, notedOn: today }));
    await transaction.insert(patientConditions).values(noted);
    const actor = { clinicId, kind: "system" } as const;
    const subject = { kind: "patient", id: row.id };
    await recordAuditFor(scope, transaction, actor, { verb: "patient.create", subject });
    return row.id;
  });
}
