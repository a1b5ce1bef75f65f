import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "..");
const file = (name: string) => path.join(root, "docs/deploy", name);
const folder = mkdtempSync(path.join(os.tmpdir(), "homestretch-deploy-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const isHere = (program: string, ...args: string[]) => spawnSync(program, args).error === undefined;

/** What a checking program says, with its status. */
function check(program: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: "utf8",
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  return { status, said: `${stdout}${stderr}` };
}

describe("the files to deploy by", () => {
  test.skipIf(!isHere("caddy", "version"))(
    "are a Caddyfile that Caddy takes, as Caddy would write it",
    () => {
      const args = ["--config", file("Caddyfile"), "--adapter", "caddyfile"];
      expect(check("caddy", "validate", ...args)).toEqual({
        status: 0,
        said: expect.stringContaining("Valid configuration"),
      });
      expect(check("caddy", "fmt", file("Caddyfile")).said).toBe(readFileSync(file("Caddyfile"), "utf8"));
    },
  );

  test.skipIf(!isHere("nginx", "-v") || !isHere("openssl", "version"))("are a site that nginx takes", () => {
    const subject = ["-subj", "/CN=plan.clinic.example", "-days", "2"];
    const [key, certificate] = ["privkey.pem", "fullchain.pem"].map((name) => path.join(folder, name));
    execFileSync(
      "openssl",
      [
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        ...subject,
        "-keyout",
        String(key),
        "-out",
        String(certificate),
      ],
      { stdio: "ignore" },
    );
    const site = readFileSync(file("nginx.conf"), "utf8")
      .replaceAll("/etc/ssl/homestretch", folder)
      .replaceAll("/var/log/nginx", folder);
    const main = path.join(folder, "nginx.conf");
    writeFileSync(path.join(folder, "site.conf"), site);
    writeFileSync(
      main,
      `pid ${folder}/pid; error_log ${folder}/error.log; events {} http { access_log off; include ${folder}/site.conf; }`,
    );
    const { status, said } = check("nginx", "-t", "-c", main);
    expect(said).toContain("test is successful");
    expect(status).toBe(0);
  });

  test.skipIf(!isHere("systemd-analyze", "--version"))("are a unit that systemd takes", () => {
    const unit = readFileSync(file("homestretch.service"), "utf8").replace("/usr/bin/node", process.execPath);
    const copy = path.join(folder, "homestretch.service");
    writeFileSync(copy, unit);
    expect(check("systemd-analyze", "verify", "--man=no", copy)).toEqual({ status: 0, said: "" });
  });

  test("let the largest body through, and no address behind a question mark into a log", () => {
    const [caddy, nginx] = ["Caddyfile", "nginx.conf"].map((name) => readFileSync(file(name), "utf8"));
    expect(caddy).toContain("max_size 21MB");
    expect(caddy).toContain('request>uri regexp \\?.* ""');
    expect(nginx).toContain("client_max_body_size 21m;");
    expect(nginx).not.toMatch(/\$request(_uri)? .*\$status/);
  });

  test("hold no secret, and let a container write to its data alone, as nobody's root", () => {
    const compose = readFileSync(file("compose.yaml"), "utf8");
    const secrets = [...compose.matchAll(/^ +(\w*(?:PASSWORD|SECRET|KEY|PASSPHRASE)): (.*)$/gm)];
    expect(secrets).toHaveLength(5);
    for (const [, name, value] of secrets) expect(value).toMatch(new RegExp(`^\\$\\{${name}:\\?[^}]+\\}$`));
    for (const promised of ["read_only: true", "cap_drop: [ALL]", "no-new-privileges:true", "internal: true"])
      expect(compose).toContain(promised);
    const image = readFileSync(path.join(root, "Containerfile"), "utf8");
    expect(image).toMatch(/^USER 10001:10001$/m);
    expect(image).toMatch(/^HEALTHCHECK .*CMD \["node", "scripts\/healthy\.mjs"\]$/m);
    const outside = readFileSync(path.join(root, ".dockerignore"), "utf8").split("\n");
    expect(outside).toEqual(expect.arrayContaining([".git", ".env*", "data", "node_modules"]));
  });

  test("name only settings that the server has", () => {
    const unit = readFileSync(file("homestretch.service"), "utf8");
    const [, inContainers = ""] = readFileSync(file("compose.yaml"), "utf8").split("environment:");
    const settings = [
      ...unit.matchAll(/^Environment=(\w+)=/gm),
      ...inContainers.matchAll(/^ {6}([A-Z_]+): /gm),
    ].map(([, name]) => name);
    const documented = readFileSync(path.join(root, "docs/operations.md"), "utf8");
    expect(settings.length).toBeGreaterThan(3);
    expect(settings.filter((name) => !documented.includes(`\`${name}\``))).toEqual([]);
  });
});
