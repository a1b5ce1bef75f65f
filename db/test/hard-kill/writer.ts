import { openEmbedded } from "@/db/embedded/open";
import { migrateDatabase } from "@/db/migrate";
import { createPatient } from "@/db/mutations/patients";
import { OperatorScope } from "@/db/scope";
import { LIBRARY_TEXTS } from "@/db/seed/library-content";
import { seedLibrary } from "@/db/seed/seed-library";
import { makeClinic, PATIENT, TODAY } from "@/db/test/factories";

// A process for the hard kill: adds patients the way the application does, one after the other, and says each id once
// the database has acknowledged it. It is killed in the middle.
const [folder = "", wanted = "0"] = process.argv.slice(2);
const handle = await openEmbedded(folder);
await migrateDatabase(handle);
await seedLibrary(OperatorScope.forSetUp(handle.database), LIBRARY_TEXTS);
const { scope } = await makeClinic(handle.database);
console.log("ready");
for (let count = 0; count < Number(wanted); count += 1) {
  console.log(await createPatient(scope, { ...PATIENT, name: `Patient ${count}` }, TODAY));
}
console.log("done");
await handle.close();
