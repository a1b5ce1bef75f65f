import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export const CLIENT = { id: "homestretch", secret: "a secret of the tests" };

/** Where the directory of the browser tests answers. */
export const directoryPort = () => Number(process.env.HOMESTRETCH_E2E_DIRECTORY_PORT);

/** What the server of the browser tests is told of it. */
export function directorySettings() {
  return {
    OIDC_ISSUER: `http://127.0.0.1:${directoryPort()}`,
    OIDC_CLIENT_ID: CLIENT.id,
    OIDC_CLIENT_SECRET: CLIENT.secret,
    OIDC_NAME: "Clinic ID",
  };
}

/** Who signs in there next, and what is wrong with the answer. */
export interface Person {
  readonly sub: string;
  readonly email?: string;
  readonly email_verified?: unknown;
  readonly amr?: readonly string[];
}

interface Grant {
  readonly nonce: string;
  readonly challenge: string;
  readonly redirectUri: string;
  readonly person: Person;
  readonly isFresh: boolean;
}

const REMEMBERED_SECONDS = 3600;
const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

/**
 * A directory that speaks OpenID Connect (code flow, PKCE, RS256), on this machine. It asks nobody anything: `person` is
 * whoever sits at the browser. `mend` may spoil the claims of a token before it is signed, and `keys` the key.
 */
export class Directory {
  person: Person = { sub: "nobody" };
  mend: (claims: Record<string, unknown>) => Record<string, unknown> = (claims) => claims;
  /** Each way out, with what was asked. */
  readonly asked: URLSearchParams[] = [];
  /** A code is good once, unless told. */
  takesCodesTwice = false;
  signsWithUnknownKey = false;
  private readonly grants = new Map<string, Grant>();
  private readonly key = generateKeyPairSync("rsa", { modulusLength: 2048 });
  private readonly otherKey = generateKeyPairSync("rsa", { modulusLength: 2048 });
  private readonly server = createServer((request, response) => void this.answer(request, response));
  issuer = "";

  /** Listens, on a port of its own unless told. */
  async open(port = 0): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(port, "127.0.0.1", resolve));
    this.issuer = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return this;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? "/", this.issuer);
    const json = (status: number, body: object) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    if (pathname === "/.well-known/openid-configuration") json(200, this.description());
    else if (pathname === "/keys")
      json(200, {
        keys: [{ ...this.key.publicKey.export({ format: "jwk" }), kid: "1", use: "sig", alg: "RS256" }],
      });
    else if (pathname === "/authorize") response.writeHead(302, { location: this.grant(searchParams) }).end();
    else if (pathname === "/token") json(...this.token(new URLSearchParams(await bodyOf(request)), request));
    else json(404, {});
  }

  private description() {
    const { issuer } = this;
    return {
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/keys`,
      response_types_supported: ["code"],
      subject_types_supported: ["public"],
      id_token_signing_alg_values_supported: ["RS256"],
      code_challenge_methods_supported: ["S256"],
    };
  }

  private grant(asked: URLSearchParams): string {
    this.asked.push(asked);
    const code = randomBytes(16).toString("hex");
    const redirectUri = asked.get("redirect_uri") ?? "";
    this.grants.set(code, {
      ...{ nonce: asked.get("nonce") ?? "", challenge: asked.get("code_challenge") ?? "", redirectUri },
      ...{ person: this.person, isFresh: asked.get("prompt") === "login" },
    });
    return `${redirectUri}?${new URLSearchParams({ code, state: asked.get("state") ?? "" })}`;
  }

  private token(sent: URLSearchParams, request: IncomingMessage): [number, object] {
    const code = sent.get("code") ?? "";
    const grant = this.grants.get(code);
    const basic = Buffer.from(
      `${encodeURIComponent(CLIENT.id)}:${encodeURIComponent(CLIENT.secret).replaceAll("%20", "+")}`,
    );
    const isClient = request.headers.authorization === `Basic ${basic.toString("base64")}`;
    const challenge = createHash("sha256")
      .update(sent.get("code_verifier") ?? "")
      .digest("base64url");
    const fits = grant?.challenge === challenge && grant.redirectUri === sent.get("redirect_uri");
    if (!this.takesCodesTwice) this.grants.delete(code);
    if (!isClient) return [401, { error: "invalid_client" }];
    if (!grant || !fits) return [400, { error: "invalid_grant" }];
    const body = {
      access_token: "unused",
      token_type: "Bearer",
      expires_in: 60,
      id_token: this.idToken(grant),
    };
    return [200, body];
  }

  private idToken({ nonce, person, isFresh }: Grant): string {
    const now = Math.floor(Date.now() / 1000);
    const claims = this.mend({
      ...{ iss: this.issuer, aud: CLIENT.id, iat: now, exp: now + 60, nonce, ...person },
      auth_time: isFresh ? now : now - REMEMBERED_SECONDS,
    });
    const text = `${base64({ alg: "RS256", kid: "1" })}.${base64(claims)}`;
    const { privateKey } = this.signsWithUnknownKey ? this.otherKey : this.key;
    return `${text}.${sign("sha256", Buffer.from(text), privateKey).toString("base64url")}`;
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
