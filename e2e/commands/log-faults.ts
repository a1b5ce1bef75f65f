/** Words that people of the tests typed, and words of the database: none of them may reach the log. */
const WITHHELD =
  /Ferreira|Quilla|Anna Marsh|Peter Nolan|short walks|\b(select|insert into|update|delete from) ["a-z]|Failed query|params:/i;
const LAST_WORD_TO_THE_TERMINAL = "Stop it with Ctrl-C.\n";
const TO_THE_TERMINAL = /^(Stopping: .*|Stopped)?$/;

/** What is wrong with the output of a server: after its start-up words, one JSON object a line and nobody's text. */
export function logFaults(output: string): readonly string[] {
  const [, log = ""] = output.split(LAST_WORD_TO_THE_TERMINAL);
  const lines = log.split("\n").filter((line) => !TO_THE_TERMINAL.test(line));
  const faults = lines.flatMap((line) => [
    ...(isEntry(line) ? [] : [`is no entry of the log: ${line}`]),
    ...(WITHHELD.test(line) ? [`has text in it: ${line}`] : []),
  ]);
  return lines.length === 0 ? ["the log is empty", ...faults] : faults;
}

function isEntry(line: string): boolean {
  try {
    const { level, time, event } = JSON.parse(line);
    return [level, time, event].every((value) => typeof value === "string");
  } catch {
    return false;
  }
}
