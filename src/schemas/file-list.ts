import { z } from 'zod';

/**
 * `offline/files.json`: what the whole site consists of for reading without a network, in packs. Paths are relative to the
 * site's base; those of pages end in `/`. Bytes are those of the packs, as they are sent and as they are kept.
 */
export const fileListSchema = z.strictObject({
  release: z.string().regex(/^[0-9a-f]{16}$/u),
  pages: z.int().positive(),
  bytes: z.int().positive(),
  packs: z
    .array(
      z.strictObject({
        name: z.string().regex(/^[0-9a-f]{16}$/u),
        bytes: z.int().positive(),
        /** SHA-256 of the pack: https://www.w3.org/TR/SRI/#integrity-metadata */
        integrity: z.string().startsWith('sha256-'),
        paths: z.array(z.string()).nonempty(),
      }),
    )
    .nonempty(),
});

export type FileList = z.infer<typeof fileListSchema>;
