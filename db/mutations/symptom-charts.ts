import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import { NotFoundError } from "@/lib/domain/errors/errors";
import type { SymptomChart } from "@/lib/domain/symptom/symptom-chart";
import { recordAudit } from "../audit";
import { patients, symptomCharts } from "../schema";
import type { ClinicScope } from "../scope";
import { inClinic, ownRecord, recordsOf } from "../where";

export type SymptomChartFields = Pick<SymptomChart, "chartedOn" | "marks" | "words" | "note">;

/** Keeps what a patient felt on one day. Returns the chart's id. */
export function recordSymptomChart(
  scope: ClinicScope,
  patientId: string,
  { chartedOn, marks, words, note }: SymptomChartFields,
): Promise<string> {
  scope.require("outcome.change");
  return scope.run(async (transaction) => {
    const [patient] = await transaction
      .select({ id: patients.id })
      .from(patients)
      .where(ownRecord(scope, patientId))
      .for("share");
    if (!patient) throw new NotFoundError("Patient");
    const { clinicId, actor } = scope;
    const [row] = await transaction
      .insert(symptomCharts)
      .values({ chartedOn, marks, note, words: [...words], clinicId, patientId, chartedBy: actor.userId })
      .returning({ id: symptomCharts.id });
    if (!row) throw new NotFoundError("Patient");
    await recordAudit(scope, transaction, {
      verb: "symptoms.record",
      subject: { kind: "patient", id: patientId },
      details: { chart: row.id },
    });
    return row.id;
  });
}

/** Strikes a chart out that was entered by mistake: it stays readable, and is compared no more. */
export function strikeSymptomChart(scope: ClinicScope, patientId: string, chartId: string): Promise<void> {
  scope.require("outcome.change");
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .update(symptomCharts)
      .set({ struckAt: sql`coalesce(${symptomCharts.struckAt}, now())` })
      .where(
        and(
          inClinic(scope, symptomCharts),
          inArray(symptomCharts.patientId, recordsOf(scope.clinicId, patientId)),
          eq(symptomCharts.id, chartId),
        ),
      )
      .returning({ id: symptomCharts.id });
    if (!row) throw new NotFoundError("Chart");
    await recordAudit(scope, transaction, {
      verb: "symptoms.strike",
      subject: { kind: "patient", id: patientId },
      details: { chart: chartId },
    });
  });
}
