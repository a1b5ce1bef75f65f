"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { recordMeasurement, strikeMeasurement } from "@/db/mutations/outcomes";
import { getClinic } from "@/db/queries/clinics";
import { clinicAction } from "@/lib/action/clinic-action";
import { today } from "@/lib/platform/clock";
import { measurementEntry, measurementStriking } from "./schema";

/** Keeps one occasion of asking for outcomes, and shows it. */
export const recordMeasurementAction = clinicAction(
  measurementEntry,
  async (scope, { patientId, ...entry }) => {
    const { timeZone } = await getClinic(scope);
    if (entry.measuredOn > today(timeZone))
      return {
        status: "invalid",
        message: "Some entries need a change. Nothing was lost.",
        fields: { measuredOn: "Choose a day that has come." },
      };
    const activities = entry.activities.map((activity, position) => ({ ...activity, position }));
    await recordMeasurement(scope, patientId, { ...entry, activities });
    revalidatePath("/patients", "layout");
    redirect(`/patients/${patientId}/outcomes?saved=1`);
  },
);

/** Strikes a measurement out that was entered by mistake. */
export const strikeMeasurementAction = clinicAction(
  measurementStriking,
  async (scope, { patientId, measurementId }) => {
    await strikeMeasurement(scope, patientId, measurementId);
    revalidatePath("/patients", "layout");
    return { status: "saved", data: undefined, message: "Struck out." };
  },
);
