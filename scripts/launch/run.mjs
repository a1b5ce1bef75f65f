import { spawn } from "node:child_process";
import path from "node:path";
import { PlainError } from "./report.mjs";

const SHOWN_LINES = 60;

/** The file of a package's command line, so that it runs without a shell and without npx. */
export function binary(root, file) {
  return path.join(root, "node_modules", file);
}

/**
 * Runs a program and collects what it prints. With `live` the output goes to the terminal as it comes.
 * Resolves with the exit code and the collected text; never rejects because of a non-zero code.
 */
export function capture(command, args, { cwd, env = process.env, live = false, timeout } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"], timeout });
    let output = "";
    const collect = (stream) => (chunk) => {
      output += chunk;
      if (live) stream.write(chunk);
    };
    child.stdout.on("data", collect(process.stdout));
    child.stderr.on("data", collect(process.stderr));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a program quietly; when it fails, shows the end of its output and throws. */
export async function run(what, command, args, options) {
  const { code, output } = await capture(command, args, options);
  if (code === 0) return output;
  console.error(output.trimEnd().split("\n").slice(-SHOWN_LINES).join("\n"));
  throw new PlainError(`${what} failed (exit code ${code}). Its last lines are above.`);
}

/** Runs one of our own or a package's scripts with this same Node. */
export function runNode(what, args, options) {
  return run(what, process.execPath, args, options);
}
