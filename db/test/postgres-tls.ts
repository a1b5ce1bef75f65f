import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import type postgres from "postgres";

/** Whether certificates can be made on this machine. */
export const canEncrypt = spawnSync("openssl", ["version"]).status === 0;

/** A certificate of 127.0.0.1 that vouches for itself, in the folder; answers its file. */
export function makeCertificate(folder: string): string {
  const names = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"];
  const [key, certificate] = filesIn(folder);
  const files = ["-keyout", key, "-out", certificate];
  execFileSync("openssl", ["req", "-new", "-x509", "-days", "2", "-nodes", ...names, ...files], {
    stdio: "pipe",
  });
  return certificate;
}

/** Has a running server, or a replica, speak TLS with that certificate; it does so a moment later. */
export async function beginEncrypting(server: postgres.Sql, folder: string): Promise<void> {
  const [found] = await server`show data_directory`;
  const data = String(found?.data_directory);
  for (const file of filesIn(folder)) {
    const lines = `select unnest(string_to_array($$${readFileSync(file, "utf8")}$$, E'\\n'))`;
    await server.unsafe(`copy (${lines}) to '${data}/${path.basename(file)}'`);
  }
  await server.unsafe(`copy (select 1) to program 'chmod 600 "${data}/server.key"'`);
  await server`alter system set ssl = on`;
  await server`select pg_reload_conf()`;
}

function filesIn(folder: string): [string, string] {
  return [path.join(folder, "server.key"), path.join(folder, "server.crt")];
}
