// Sends five hundred changed program files to be opened as drafts: their bytes, their words, their signature, their pictures.
//   npm run stress:program-files          500 files
//   npm run stress:program-files -- 50    as many as told

import { hostileProgramFiles } from "./stress/hostile-program-files.mjs";
import { tryUploads } from "./stress/hostile-uploads.mjs";

const PATIENT = /\/patients\/([0-9a-f-]{36})/;

await tryUploads({
  check: "program-files",
  action: "openProgramFileAction",
  prepare: async (admin) => {
    const patientId = PATIENT.exec((await admin.send("/patients?q=lindqvist")).text)?.[1] ?? "";
    return { patientId, step: "open" };
  },
  files: hostileProgramFiles(Number(process.argv[2] ?? 500)),
  shows: ["/patients/export.csv", "/library", "/patients?q=lindqvist"],
});
