import { z } from 'zod';
import { lineRange, placesSchema } from './place.ts';

/** An 執行措施, or a KPI of an agency's budget: table `measures`. */
export const measureSchema = z.strictObject({
  id: z.string().min(1),
  edition_id: z.string().min(1),
  strategy_id: z.string().min(1),
  number: z.int().positive().meta({ description: '1 where the document prints none' }),
  marker: z.string().nullable().meta({ description: 'the number as printed, null where none is' }),
  seq: z.int().positive().nullable().meta({ description: '序次 of a progress report' }),
  text: z.string().min(1),
  ...lineRange,
});
export type Measure = z.infer<typeof measureSchema>;

export const importedMeasureSchema = measureSchema.extend({ places: placesSchema });
export type ImportedMeasure = z.infer<typeof importedMeasureSchema>;
