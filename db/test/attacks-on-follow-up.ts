import type { TypedPaperDay } from "@/lib/domain/adherence/paper-day";
import { markLogsRead } from "../mutations/log-reads";
import { type MeasurementFields, recordMeasurement, strikeMeasurement } from "../mutations/outcomes";
import { enterPaperDiary } from "../mutations/paper-diary";
import { recordSymptomChart, type SymptomChartFields, strikeSymptomChart } from "../mutations/symptom-charts";
import { findFollowUp, listFollowedPrograms, listFollowedVersions } from "../queries/follow-up";
import { findOutcomes } from "../queries/outcomes";
import { findSymptomCharts } from "../queries/symptom-charts";
import type { Attacks } from "./attack";
import { TODAY } from "./factories";

const DAY: TypedPaperDay = { localDate: TODAY, times: {}, pain: 3, basedOn: null };
const MEASUREMENT: MeasurementFields = {
  occasion: "start",
  measuredOn: TODAY,
  pain: 3,
  note: "",
  activities: [{ position: 0, wording: "walk", score: 4 }],
};

const CHART: SymptomChartFields = {
  ...{ chartedOn: TODAY, words: ["weakness"], note: "" },
  marks: [{ face: "back", place: "Calf", side: "left", kind: "numb", strength: 3, since: "a week" }],
};

/** Follow-up and outcomes, called with a scope of one clinic and the ids of another. */
export const ATTACKS_ON_FOLLOW_UP: Attacks = {
  "queries/follow-up.findFollowUp": [
    ["nothing", ({ scope }, target) => findFollowUp(scope, target.programId)],
  ],
  "queries/follow-up.listFollowedPrograms": [
    ["nothing", ({ scope }, target) => listFollowedPrograms(scope, target.patientId)],
  ],
  "queries/follow-up.listFollowedVersions": [
    ["nothing", ({ scope }, target) => listFollowedVersions(scope, target.programId)],
  ],
  "queries/outcomes.findOutcomes": [
    ["nothing", ({ scope }, target) => findOutcomes(scope, target.patientId)],
  ],
  "mutations/paper-diary.enterPaperDiary": [
    ["NotFoundError", ({ scope }, target) => enterPaperDiary(scope, target.programId, 1, [DAY])],
    ["NotFoundError", ({ scope, programId }) => enterPaperDiary(scope, programId, 1, [DAY])],
  ],
  "mutations/log-reads.markLogsRead": [
    ["NotFoundError", ({ scope }, target) => markLogsRead(scope, target.programId, new Date(0))],
  ],
  "mutations/outcomes.recordMeasurement": [
    ["NotFoundError", ({ scope }, target) => recordMeasurement(scope, target.patientId, MEASUREMENT)],
  ],
  "queries/symptom-charts.findSymptomCharts": [
    ["nothing", ({ scope }, target) => findSymptomCharts(scope, target.patientId)],
  ],
  "mutations/symptom-charts.recordSymptomChart": [
    ["NotFoundError", ({ scope }, target) => recordSymptomChart(scope, target.patientId, CHART)],
  ],
  "mutations/symptom-charts.strikeSymptomChart": [
    [
      "NotFoundError",
      ({ scope }, { patientId, symptomChartId }) => strikeSymptomChart(scope, patientId, symptomChartId),
    ],
    [
      "NotFoundError",
      ({ scope, patientId }, { symptomChartId }) => strikeSymptomChart(scope, patientId, symptomChartId),
    ],
  ],
  "mutations/outcomes.strikeMeasurement": [
    [
      "NotFoundError",
      ({ scope }, { patientId, measurementId }) => strikeMeasurement(scope, patientId, measurementId),
    ],
    [
      "NotFoundError",
      ({ scope, patientId }, { measurementId }) => strikeMeasurement(scope, patientId, measurementId),
    ],
  ],
};
