"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { recordSymptomChart, strikeSymptomChart } from "@/db/mutations/symptom-charts";
import { getClinic } from "@/db/queries/clinics";
import { clinicAction } from "@/lib/action/clinic-action";
import { today } from "@/lib/platform/clock";
import { symptomChartEntry, symptomChartStriking } from "./schema";

/** Keeps a body chart, and shows it. */
export const recordSymptomChartAction = clinicAction(
  symptomChartEntry,
  async (scope, { patientId, ...chart }) => {
    const { timeZone } = await getClinic(scope);
    if (chart.chartedOn > today(timeZone))
      return {
        status: "invalid",
        message: "Some entries need a change. Nothing was lost.",
        fields: { chartedOn: "Choose a day that has come." },
      };
    await recordSymptomChart(scope, patientId, chart);
    revalidatePath("/patients", "layout");
    redirect(`/patients/${patientId}/symptoms?saved=1`);
  },
);

/** Strikes a chart out that was entered by mistake. */
export const strikeSymptomChartAction = clinicAction(
  symptomChartStriking,
  async (scope, { patientId, chartId }) => {
    await strikeSymptomChart(scope, patientId, chartId);
    revalidatePath("/patients", "layout");
    return { status: "saved", data: undefined, message: "Struck out." };
  },
);
