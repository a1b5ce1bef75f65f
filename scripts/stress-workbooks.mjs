// Sends five hundred hostile workbooks to the import: bombs, cells at the end of the world, changed bytes.
//   npm run stress:workbooks          500 files
//   npm run stress:workbooks -- 50    as many as told

import { loadSource } from "./load-source.mjs";
import { tryUploads } from "./stress/hostile-uploads.mjs";
import { hostileWorkbooks } from "./stress/hostile-workbooks.mjs";

const { makeWorkbook } = await loadSource({ "lib/workbook/test-fixtures": ["makeWorkbook"] });
await tryUploads({
  check: "workbooks",
  action: "importPatientsAction",
  // The import itself, and not only a look at it.
  prepare: async () => ({ step: "import" }),
  files: hostileWorkbooks(makeWorkbook, Number(process.argv[2] ?? 500)),
  shows: ["/patients/export.csv"],
});
