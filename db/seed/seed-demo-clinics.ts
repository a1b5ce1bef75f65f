import { count, sql } from "drizzle-orm";
import type { Database } from "../client";
import { createPatient } from "../mutations/patients";
import { clinics, users } from "../schema";
import { ClinicScope, OperatorScope } from "../scope";
import { DEMO_CLINICS, DEMO_PASSWORD, type DemoClinic } from "./demo-clinics";

const DEMO_LOCK = 4_071_990;

export interface DemoSeedOptions {
  readonly hashPassword: (password: string) => Promise<string>;
  /** Local date that condition tags are noted with, `YYYY-MM-DD`. */
  readonly today: string;
}

/** Sets the demonstration clinics up in a database without any clinic; returns whether it did. */
export async function seedDemoClinics(database: Database, options: DemoSeedOptions): Promise<boolean> {
  const passwordHash = await options.hashPassword(DEMO_PASSWORD);
  const scopes = await OperatorScope.forSetUp(database).run(async (transaction) => {
    await transaction.execute(sql`select pg_advisory_xact_lock(${DEMO_LOCK})`);
    const [existing] = await transaction.select({ total: count() }).from(clinics);
    if (existing && existing.total > 0) return [];
    const made = [];
    for (const demo of DEMO_CLINICS) {
      const [clinic] = await transaction
        .insert(clinics)
        .values({ ...demo.clinic, isDemo: true })
        .returning({ id: clinics.id });
      if (!clinic) throw new Error("the demonstration clinic was not made");
      const staff = await transaction
        .insert(users)
        .values(demo.users.map((user) => ({ ...user, clinicId: clinic.id, passwordHash })))
        .returning();
      const [lead] = staff;
      if (!lead) throw new Error("the demonstration clinic has no staff");
      const actor = { userId: lead.id, role: lead.role, displayName: lead.displayName };
      made.push({ demo, scope: ClinicScope.forSession(database, { clinicId: clinic.id, actor }) });
    }
    return made;
  });
  for (const { demo, scope } of scopes) await addPatients(scope, demo, options.today);
  return scopes.length > 0;
}

async function addPatients(scope: ClinicScope, demo: DemoClinic, today: string): Promise<void> {
  await scope.transaction(async (scope) => {
    for (const patient of demo.patients) {
      await createPatient(scope, { ...patient, email: null, phone: null, clearance: "" }, today);
    }
  });
}
