import { loadApplication, readArguments, readPlace, runCommand } from "./commands/command.mjs";
import { PlainError } from "./launch/report.mjs";

const USAGE = "npm run audit:verify -- [CLINIC:LENGTH:HASH …]";

// npm run audit:verify: recomputes the hash chain of every clinic's audit trail; exit code 1 when one is damaged.
await runCommand(async () => {
  const { positionals } = readArguments(USAGE, {}, { file: false });
  const marks = readMarks(positionals);
  readPlace();
  const { getDatabase, verifyAllChains } = await loadApplication();
  const handle = await getDatabase();
  try {
    const reports = await verifyAllChains(handle.database, marks);
    for (const report of reports) print(report);
    if (reports.length === 0) console.log("There is no clinic yet.");
    return reports.some(({ fault }) => fault !== undefined) ? 1 : 0;
  } finally {
    await handle.close();
  }
});

/** Ends that an earlier run has printed. */
function readMarks(positionals) {
  const marks = new Map();
  for (const text of positionals) {
    const [clinicId, length, hash] = text.split(":");
    if (!/^[1-9]\d*$/.test(length ?? "") || !/^[0-9a-f]{64}$/.test(hash ?? ""))
      throw new PlainError(`"${text}" is not an end of a chain.\nUsage: ${USAGE}`);
    marks.set(clinicId, [...(marks.get(clinicId) ?? []), { length: Number(length), hash }]);
  }
  return marks;
}

function print({ clinicId, clinicName, end, fault }) {
  if (fault !== undefined) return console.log(`DAMAGED  ${clinicName}: ${fault}.`);
  console.log(`whole    ${clinicName}: ${end.length} events.`);
  if (end.length > 0) console.log(`         Keep this elsewhere: ${clinicId}:${end.length}:${end.hash}`);
}
