import { lockFolder } from "../embedded/lock";

// A process for the lock's test: takes the folder, says how it went, and holds on until it is ended.
const [folder = ""] = process.argv.slice(2);
try {
  await lockFolder(folder);
  console.log("mine");
  setInterval(() => undefined, 1000);
} catch (error) {
  console.log(error instanceof Error ? error.name : "unknown");
}
