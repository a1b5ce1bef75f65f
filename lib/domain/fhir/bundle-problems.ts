import type { Bundle, Resource } from "./resource";

/** Required elements and codes of what we write (FHIR R4, 4.0.1). */
const RULES: Readonly<
  Record<
    string,
    { readonly needs: readonly string[]; readonly codes: Readonly<Record<string, readonly string[]>> }
  >
> = {
  Patient: { needs: ["name"], codes: {} },
  Organization: { needs: ["name"], codes: {} },
  Practitioner: { needs: ["name"], codes: {} },
  Goal: { needs: ["lifecycleStatus", "description", "subject"], codes: { lifecycleStatus: ["active"] } },
  CarePlan: {
    needs: ["status", "intent", "subject"],
    codes: { status: ["active", "revoked"], intent: ["plan"] },
  },
  ServiceRequest: {
    needs: ["status", "intent", "subject", "code"],
    codes: { status: ["active", "revoked"], intent: ["order"] },
  },
  DocumentReference: { needs: ["status", "content"], codes: { status: ["current"] } },
  Provenance: { needs: ["target", "recorded", "agent"], codes: {} },
  Procedure: { needs: ["status", "subject", "code"], codes: { status: ["completed", "not-done"] } },
  Observation: { needs: ["status", "code", "subject"], codes: { status: ["final", "preliminary"] } },
};

const CHOICES = ["value", "effective", "performed", "occurrence", "occurred"];
const DATE = /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2}))?)?)?$/;
const URN = /^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** What JSON and XML both may carry. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those that XML has not
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** What is wrong with a bundle, one line each: a bundle with any is not handed out. */
export function bundleProblems({ entry }: Bundle): string[] {
  const urls = entry.map(({ fullUrl }) => fullUrl);
  const known = new Set(urls);
  const problems = known.size < urls.length ? ["two entries have one address"] : [];
  for (const { fullUrl, resource } of entry) {
    const say = (what: string) => problems.push(`${resource.resourceType} ${fullUrl}: ${what}`);
    if (!URN.test(fullUrl)) say("is no address within a bundle");
    resourceProblems(resource).forEach(say);
    for (const [path, value] of leaves(resource)) {
      if (path.endsWith(".reference") && !known.has(String(value))) say(`${path} leads nowhere`);
      if (typeof value === "string" && (value.trim() === "" || UNFIT.test(value))) say(`${path} has no text`);
      if (/(Date|DateTime|\.start|\.end|\.recorded|\.created|authoredOn|creation)$/.test(path))
        if (!DATE.test(String(value))) say(`${path} is no date`);
    }
  }
  return problems;
}

function resourceProblems(resource: Resource): string[] {
  const rule = RULES[resource.resourceType];
  if (!rule) return ["is of no kind that we write"];
  const missing = rule.needs.filter((name) => resource[name] === undefined).map((name) => `has no ${name}`);
  const wrong = Object.entries(rule.codes)
    .filter(([name, codes]) => !codes.includes(String(resource[name])))
    .map(([name]) => `has a ${name} that we do not write`);
  const twice = CHOICES.filter(
    (choice) => Object.keys(resource).filter((name) => new RegExp(`^${choice}[A-Z]`).test(name)).length > 1,
  ).map((choice) => `has two of ${choice}[x]`);
  return [...missing, ...wrong, ...twice];
}

/** Every value that is no object or list, with where it stands; empty lists and objects too, which FHIR has none of. */
function leaves(value: unknown, path = ""): [path: string, value: unknown][] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  const inside = Object.entries(value);
  if (inside.length === 0) return [[path, ""]];
  return inside.flatMap(([name, one]) => leaves(one, Array.isArray(value) ? path : `${path}.${name}`));
}
