import type { NextConfig } from "next";

const config: NextConfig = {
  // Bundled, the embedded engine cannot find its own data files.
  serverExternalPackages: ["@electric-sql/pglite"],
  poweredByHeader: false,
  compress: true,
  reactStrictMode: true,
  // A photograph of the most bytes we take, and its envelope.
  experimental: { serverActions: { bodySizeLimit: "10.4mb" } },
  // `npm run check` runs the same compiler over the same files, tests included.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [
    {
      source: "/:path*",
      headers: [
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
        { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
        // no-referrer would make browsers send "Origin: null" with plain forms, which the origin check refuses.
        { key: "Referrer-Policy", value: "same-origin" },
        {
          key: "Permissions-Policy",
          value: "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
        },
      ],
    },
  ],
};

export default config;
