// Folders are modules: no circle between them, tests left out. Apart from the import table, since tests cross folders.
const { options } = require("./.dependency-cruiser.cjs");

/** The figure engine and the typesetter are one room each; what is inside them is not looked at here. */
const ROOMS = "^(lib/(?!figure/|pdf/)[^/]+/|components/)";

module.exports = {
  forbidden: [
    {
      name: "no-folder-cycles",
      severity: "error",
      scope: "folder",
      from: { path: ROOMS },
      to: { circular: true },
    },
  ],
  options: { ...options, exclude: { path: String.raw`\.test\.tsx?$|/test-fixtures|^db/test/` } },
};
