import { openEmbedded } from "@/db/embedded/open";
import { createPatient } from "@/db/mutations/patients";
import { makeClinic, PATIENT, TODAY } from "@/db/test/factories";

// A process for the hard kill: adds patients the way the application does, one after the other, and says each id once
// the database has acknowledged it. It is killed in the middle.
const [folder = "", wanted = "0"] = process.argv.slice(2);
const handle = await openEmbedded(folder);
const { scope } = await makeClinic(handle.database);
console.log("ready");
for (let count = 0; count < Number(wanted); count += 1) {
  console.log(await createPatient(scope, { ...PATIENT, name: `Patient ${count}` }, TODAY));
}
console.log("done");
await handle.close();
