import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pngSize, type Size } from './png.ts';
import { renderedBy, renderPng, type Drawing } from './renderer.ts';

/** Makes the PNG file of a drawing, or finds it again. `path` is its name, for the person who reads what went wrong. */
export type ImageStore = (drawing: Drawing & { readonly path: string }) => Promise<Uint8Array<ArrayBuffer>>;

/** Size in pixels that a drawing comes out in. */
function sizeOf({ svg, scale }: Drawing): Size {
  const [, width, height] = /^<svg [^>]*viewBox="0 0 ([\d.]+) ([\d.]+)"/u.exec(svg) ?? [];
  return { width: Math.round(Number(width) * scale), height: Math.round(Number(height) * scale) };
}

/** A file of the store; null where there is none, or it is not whole, or of another size. */
async function kept(path: string, { width, height }: Size): Promise<Uint8Array<ArrayBuffer> | null> {
  const file = await readFile(path).catch(() => null);
  const size = file && pngSize(file);
  return size?.width === width && size.height === height ? new Uint8Array(file ?? []) : null;
}

/**
 * A store of PNG files in a folder, by what they are made of: the drawing, its scale, and what draws it. The same drawing is
 * rendered once, in whatever build; a file that is broken is made anew. Whoever clears the folder loses time alone.
 */
export function imageStore(folder: string, render = renderPng, by = renderedBy()): ImageStore {
  return async (drawing) => {
    const key = createHash('sha256').update(`${by}\n${drawing.scale}\n${drawing.svg}`).digest('hex');
    const path = join(folder, `${key}.png`);
    const found = await kept(path, sizeOf(drawing));
    if (found) return found;
    const made = await render(drawing, folder).catch((error: unknown) => {
      throw new Error(`${drawing.path}.png: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    });
    await mkdir(folder, { recursive: true });
    const beside = `${path}.${process.pid}.tmp`;
    await writeFile(beside, made);
    await rename(beside, path);
    return made;
  };
}
