import { HEADERS_OF_ALL } from "./scripts/launch/response-headers.mjs";

/**
 * Plain JavaScript: a server that only serves has no compiler to read it with.
 * @type {import("next").NextConfig}
 */
const config = {
  // Bundled, the embedded engine cannot find its own data files.
  serverExternalPackages: ["@electric-sql/pglite"],
  poweredByHeader: false,
  compress: true,
  reactStrictMode: true,
  // No picture of ours goes through the framework's optimizer, so its address answers nothing.
  images: { unoptimized: true },
  experimental: {
    // A photograph of the most bytes we take, and its envelope.
    serverActions: { bodySizeLimit: "10.4mb" },
    // A clip of the most bytes we take; every request is held to its own bound before (scripts/launch/body-limit.mjs).
    proxyClientMaxBodySize: "20mb",
    // Filling it costs a fresh clone as long again as the build itself.
    turbopackFileSystemCacheForBuild: false,
    // 403 for a page that only admins have.
    authInterrupts: true,
  },
  // `npm run check` runs the same compiler over the same files, tests included.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [{ source: "/:path*", headers: HEADERS_OF_ALL }],
};

export default config;
