import { createHash, randomBytes } from "node:crypto";
import { BLANK_DRAFT } from "@/lib/domain/template/new-draft";
import type { Database } from "../client";
import { ClinicScope, EndedLinkScope, ErasureScope, LinkScope, OperatorScope, SignInScope } from "../scope";
import type { Attacker } from "./attack";
import { documentOf } from "./factories";
import { makeVictim, type Target } from "./targets";
import { VICTIM_MARK } from "./victim-library";

const made = new WeakMap<Database, Promise<{ attacker: Attacker; target: Target }>>();

/** Somebody who asks for what is their own: the calls of the attacks, with both sides the same clinic. Made once. */
export function makeOwner(database: Database): Promise<{ attacker: Attacker; target: Target }> {
  const found = made.get(database) ?? make(database);
  made.set(database, found);
  return found;
}

async function make(database: Database): Promise<{ attacker: Attacker; target: Target }> {
  const target = await makeVictim(database);
  const { clinicId, userId, email, sessionId, linkId, programId, patientId } = target;
  const scopeAs = (role: "admin" | "therapist") =>
    ClinicScope.forSession(database, { clinicId, actor: { userId, role, displayName: VICTIM_MARK } });
  const scope = scopeAs("therapist");
  const attacker: Attacker = {
    ...{ scope, admin: scopeAs("admin"), programId, patientId, draft: BLANK_DRAFT },
    signIn: SignInScope.forSession(database, sessionId, email),
    signInWith: (id) => SignInScope.forSession(database, id, email),
    oneTime: SignInScope.forOneTimeHash(database, randomBytes(32).toString("hex")),
    identity: SignInScope.forIdentity(database, {
      issuer: "https://id.owner.example",
      subject: createHash("sha256").update(userId).digest("hex"),
      email,
    }),
    operator: OperatorScope.forSetUp(database),
    link: LinkScope.forLink(database, linkId),
    endedLink: EndedLinkScope.forTokenHash(database, randomBytes(32).toString("hex")),
    erasure: (id) => ErasureScope.of(database, scopeAs("admin"), id),
    guessKey: createHash("sha256").update(userId).digest("hex"),
    document: await documentOf(scope, programId),
  };
  return { attacker, target };
}
