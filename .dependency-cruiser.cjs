// Who may import whom. One row per part of the tree, as in ARCHITECTURE.md: whatever a row does not name is an error.

const TEST = String.raw`\.test\.tsx?$|/test-fixtures\.tsx?$`;
const OURS = String.raw`^(app|components|db|e2e|lib|scripts)/|^(proxy|instrumentation|drizzle\.config|vitest\.config)\.ts$`;
const STYLES = String.raw`\.css$`;
const DOMAIN = "^lib/domain/";
const FEATURE = "^lib/(?!domain/|figure/|platform/|auth/|action/|pdf/)([^/]+)/";
const PLATFORM = "^lib/platform/";
/** What a process has once; it imports nothing. */
const PROCESS_STATE = String.raw`^lib/platform/process-state\.mjs$`;
/** What a browser knows of a server action. */
const ACTION_ANSWERS = String.raw`^lib/action/(action-state|action-attempt)\.ts$`;

/** Code under `from` may import only what one of `allowed` matches; tests may import more. */
function row(name, from, allowed) {
  return {
    name,
    severity: "error",
    from: { path: from, pathNot: TEST },
    to: { path: OURS, pathNot: [...allowed, STYLES] },
  };
}

/** A package that only one part of the tree may import. */
function only(name, packages, from) {
  return {
    name,
    severity: "error",
    from: { path: OURS, pathNot: from },
    to: { path: `(^|/)node_modules/(${packages})/` },
  };
}

module.exports = {
  forbidden: [
    row("domain-is-pure", "^lib/domain/", [DOMAIN]),
    row("figure-is-pure", "^lib/figure/", ["^lib/figure/"]),

    row("schema", "^db/schema/", [DOMAIN, "^db/schema/"]),
    row(
      "scope-audit-where",
      String.raw`^db/(scope|trial-scope|role|audit|where|exercise-owner|rows|json-rows|library-edition)\.ts$`,
      [
        DOMAIN,
        "^db/schema/",
        String.raw`^db/(scope|trial-scope|role|audit|where|exercise-owner|rows|json-rows|library-edition)\.ts$`,
        // The type of a connection; the scope never opens one.
        String.raw`^db/(client|time-limits)\.ts$`,
      ],
    ),
    row("queries-and-mutations", String.raw`^db/(queries|mutations)/(?!health\.ts)`, [
      DOMAIN,
      "^db/(schema|queries|mutations)/",
      String.raw`^db/(scope|trial-scope|audit|where|exercise-owner|rows|json-rows|library-edition)\.ts$`,
    ]),
    row("health-query", String.raw`^db/queries/health\.ts$`, [DOMAIN, String.raw`^db/client\.ts$`]),
    row(
      "connection",
      String.raw`^db/(client|settings|migrate|time-limits|unavailable)\.ts$|^db/(embedded|server)/`,
      [
        "^db/schema/",
        "^db/embedded/",
        DOMAIN,
        String.raw`^db/(client|rows|settings|time-limits|unavailable)\.ts$|^db/server/`,
        PROCESS_STATE,
      ],
    ),
    row("seed", "^db/seed/", [
      DOMAIN,
      "^lib/figure/",
      "^db/(schema|seed|mutations)/",
      String.raw`^db/(scope|audit|client)\.ts$`,
    ]),
    row("backup", String.raw`^db/backup/|^db/audit-chains\.ts$`, [
      DOMAIN,
      "^db/(backup|embedded)/",
      String.raw`^db/(audit|audit-chains|client|migrate|rows|scope|settings)\.ts$|^db/server/server\.ts$`,
    ]),
    row("boot", String.raw`^db/boot\.ts$`, [
      "^db/(seed|backup)/",
      String.raw`^db/(client|migrate|scope)\.ts$`,
    ]),
    row("database-tests", "^db/test/", ["^db/", DOMAIN, PROCESS_STATE]),

    row("auth", "^lib/auth/", [
      DOMAIN,
      "^lib/auth/",
      PLATFORM,
      "^db/(queries|mutations)/",
      String.raw`^db/(client|scope|trial-scope)\.ts$`,
    ]),
    row("action", "^lib/action/", [
      DOMAIN,
      PLATFORM,
      "^lib/(action|auth)/",
      String.raw`^db/(scope|mutations/audit|queries/last-save)\.ts$`,
    ]),
    row("feature-libraries", FEATURE, [
      DOMAIN,
      "^lib/$1/",
      "^lib/auth/",
      "^db/(queries|mutations)/",
      PLATFORM,
      "^lib/action/",
      String.raw`^lib/mail/clinic-mail\.ts$`,
      String.raw`^db/scope\.ts$`,
      // The one place that assembles a ProgramDocument, for publishing, sharing and paper alike.
      String.raw`^lib/(drafts/loaders|handout/(loaders|pictures))\.ts$`,
      // The one place that says what the builder chooses from, for staff and for a visitor who tries it.
      String.raw`^lib/programs/(builder-library|sheet-texts)\.ts$`,
      // The one place that looks up what there is in a patient's language.
      String.raw`^lib/patient-words/loaders\.ts$`,
      // The one place that says what a link is: its address, its end, what a sheet prints of it.
      String.raw`^lib/sharing/links\.ts$`,
      // The one place that says whether a program may be published or printed.
      String.raw`^lib/safety/(loaders|schema)\.ts$`,
      // The one place that says which texts are signed, and whether the clinic uses them at all.
      String.raw`^lib/signatures/loaders\.ts$`,
      // What a patient's record may hold is said once, also for one that comes from a file.
      String.raw`^lib/patients/schema\.ts$`,
      // A patient's export holds the sheets, and an erasure takes them out of memory.
      String.raw`^lib/pdf/render\.ts$`,
      // What a draft and an exercise may hold is said once, also for those that come in a file.
      String.raw`^lib/(programs|library)/schema\.ts$`,
      // A picture that comes in a file is encoded like one that is uploaded.
      String.raw`^lib/images/encode\.ts$`,
      // A list of patients may be a workbook.
      String.raw`^lib/workbook/read-workbook\.ts$`,
      // A sheet in black only has its pictures in greys.
      String.raw`^lib/images/grey-pictures\.ts$`,
      // A drawing of the clinic's own is solved again before it is stored.
      "^lib/figure/",
    ]),
    row("platform", PLATFORM, [DOMAIN, PLATFORM]),
    row("pdf", "^lib/pdf/", [
      DOMAIN,
      "^lib/(figure|pdf)/",
      String.raw`^lib/platform/env\.ts$`,
      PROCESS_STATE,
    ]),

    row("ui-components", "^components/ui/", ["^components/ui/"]),
    row("feature-components", "^components/(?!ui/)([^/]+)/", [
      DOMAIN,
      "^lib/figure/",
      "^components/(ui|charts|figure|form|images|import|reading|search|shell|outbox|words|$1)/",
      String.raw`^lib/$1/(schema|actions)\.ts$`,
      // A reason for keeping an exercise is given in the builder.
      String.raw`^lib/safety/actions\.ts$`,
      // The builder shows the draft in the patient's language too.
      String.raw`^lib/patient-words/actions\.ts$`,
      // A favourite is marked wherever an exercise is chosen.
      String.raw`^lib/library/actions\.ts$`,
      ACTION_ANSWERS,
    ]),
    row("app", "^app/", [
      DOMAIN,
      "^(app|components)/",
      "^lib/auth/",
      String.raw`^lib/[^/]+/(loaders|actions|schema)\.ts$`,
      // A program as its patient reads it, in their language.
      String.raw`^lib/sharing/linked-page\.ts$`,
      // What a patient's phone sends has no action: it comes from an outbox, many at a time. A clip says how far it is.
      String.raw`^lib/(logs|clips)/inbox\.ts$`,
      String.raw`^lib/pdf/(render|handout-response)\.ts$`,
    ]),
    row("proxy", String.raw`^proxy\.ts$`, [
      String.raw`^lib/platform/env\.ts$`,
      String.raw`^lib/domain/sharing/find-token\.ts$`,
    ]),
    row("instrumentation", String.raw`^instrumentation\.ts$`, [
      String.raw`^db/boot\.ts$`,
      String.raw`^lib/auth/(password|session|set-up)\.ts$`,
      PLATFORM,
      String.raw`^lib/pdf/render\.ts$`,
    ]),
    row("browser-tests", "^e2e/", [
      "^e2e/",
      DOMAIN,
      String.raw`^db/seed/demo-clinics\.ts$`,
      String.raw`^lib/(workbook|clips)/test-fixtures\.ts$`,
    ]),

    only(
      "database-packages",
      "drizzle-orm|drizzle-kit|postgres|tarn|@electric-sql/[^/]+",
      String.raw`^db/|^drizzle\.config\.ts$`,
    ),
    only("pdf-package", "@react-pdf/[^/]+", String.raw`^lib/pdf/(elements\.ts|.*\.test\.tsx)$`),
    only("typesetting-packages", "harfbuzzjs|bidi-js", "^lib/pdf/(fonts|typeset)/"),
    only("workbook-package", "read-excel-file", "^lib/workbook/"),
    only("clip-package", "mediabunny", "^lib/clips/"),
    only(
      "message-package",
      "icu-minify",
      String.raw`^lib/domain/words/(say|message|say\.test)\.ts$|^scripts/words/`,
    ),
    only("picture-package", "sharp", String.raw`^lib/images/encode(\.test)?\.ts$`),
    only("mail-package", "nodemailer", "^lib/platform/"),
    only("calendar-packages", "ical-generator|timezones-ical-library", "^lib/domain/reminder/"),
    only("browser-packages", "@playwright/[^/]+|@axe-core/[^/]+", "^e2e/"),
    {
      name: "test-code-stays-in-tests",
      severity: "error",
      from: { path: "^(app|components|db|lib)/", pathNot: [TEST, "^db/test/"] },
      to: { path: ["^db/test/", TEST] },
    },
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      // A cycle of types alone is gone when the code runs.
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-barrels",
      severity: "error",
      from: {},
      to: { path: String.raw`/index\.tsx?$`, pathNot: String.raw`^db/schema/index\.ts$|^node_modules/` },
    },
    {
      name: "nothing-unresolved",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: [STYLES, "^(@electric-sql/pglite|vitest|next)/"] },
    },
    {
      name: "no-development-packages",
      severity: "error",
      from: { path: "^(app|components|db|lib)/", pathNot: [TEST, "^db/test/", "^lib/pdf/(check/|read-pdf)"] },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".d.ts", ".mjs", ".js", ".json"],
    },
  },
};
