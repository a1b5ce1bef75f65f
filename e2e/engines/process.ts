import { type ChildProcess, spawn } from "node:child_process";

const START_LIMIT_MS = 60_000;

/** Starts a program and waits until it says `ready`; answers the first group of that, and the running process. */
export function startProcess(
  file: string,
  args: readonly string[],
  ready: RegExp,
  env: Readonly<Record<string, string>> = {},
): Promise<{ process: ChildProcess; said: string }> {
  const child = spawn(file, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  process.once("exit", () => child.kill("SIGKILL"));
  return new Promise((resolve, reject) => {
    let output = "";
    const limit = setTimeout(() => child.kill("SIGKILL"), START_LIMIT_MS);
    const read = (chunk: Buffer) => {
      output += chunk;
      const found = ready.exec(output);
      if (!found) return;
      clearTimeout(limit);
      resolve({ process: child, said: found[1] ?? "" });
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`${file} ended with status ${code}:\n${output}`)));
  });
}

/** Ends a process that was started here, and waits until it is gone. */
export function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGKILL");
  });
}
