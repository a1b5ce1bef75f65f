import { buildQrPath } from "@/lib/domain/sharing/qr-path";

/** The patient's link to scan from the screen. Dark on white paper in the dark as well: phones expect it so. */
export function QrCode({ address, label }: { readonly address: string; readonly label: string }) {
  const { size, path } = buildQrPath(address);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="size-44 rounded bg-sheet text-sheet-ink"
    >
      <path d={path} fill="currentColor" />
    </svg>
  );
}
