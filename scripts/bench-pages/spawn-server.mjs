import { spawn } from "node:child_process";

/** Starts a script that says `answers at PORT`; answers its address and how to end it. */
export async function spawnServer(script, { cwd, env }) {
  const settings = { ...process.env, ...env };
  const child = spawn(process.execPath, [script], {
    cwd,
    env: settings,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  child.once("exit", () => process.off("exit", kill));
  const port = await new Promise((resolve, reject) => {
    let printed = "";
    child.once("exit", () => reject(new Error(`${script} ended: ${printed}`)));
    child.stdout.on("data", (chunk) => {
      printed += chunk;
      const said = /answers at (\d+)/.exec(printed);
      if (said) resolve(said[1]);
    });
  });
  return {
    address: `http://localhost:${port}`,
    stop: () =>
      new Promise((resolve) => {
        child.once("exit", resolve);
        child.kill();
      }),
  };
}
