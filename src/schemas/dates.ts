import { z } from 'zod';

/** A calendar day, `YYYY-MM-DD`, kept as text so that published schemas stay plain. */
export const isoDate = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u);

/** Months covered by a text or figure, `YYYY-MM/YYYY-MM`; null stands for the whole ROC year. */
export const period = z
  .string()
  .regex(/^\d{4}-\d{2}\/\d{4}-\d{2}$/u)
  .nullable();

/** A year of the Republic of China (民國); + 1911 = CE year. */
export const rocYear = z.int().min(1).max(200);
