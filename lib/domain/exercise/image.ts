export const IMAGE_KINDS = ["logo", "exercise-photo"] as const;
export type ImageKind = (typeof IMAGE_KINDS)[number];

/** What is stored after re-encoding; the PDF writer reads no other type. */
export const STORED_IMAGE_TYPES = ["image/jpeg", "image/png"] as const;
export type StoredImageType = (typeof STORED_IMAGE_TYPES)[number];

/** Limits of an upload (security.md, rule 19) and of what is kept of it, in pixels along the longer edge. */
export const IMAGE_LIMITS = { uploadBytes: 10_000_000, uploadPixels: 40_000_000, storedEdge: 2000 } as const;
