import { z } from 'zod';

/** Head of a page of `content/pages/`. */
export const pageSchema = z.strictObject({ title: z.string().min(1), description: z.string().min(1) });
