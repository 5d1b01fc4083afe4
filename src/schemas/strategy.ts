import { z } from 'zod';
import { lineRange, placesSchema } from './place.ts';

export const strategyLevel = z.enum(['chapter', 'group', 'strategy']);

/** A 具體策略, or the chapter or group that holds some: table `strategies`. */
export const strategySchema = z.strictObject({
  id: z.string().min(1),
  edition_id: z.string().min(1),
  parent_id: z.string().nullable(),
  level: strategyLevel,
  number: z.int().positive(),
  marker: z.string().min(1),
  title: z.string().min(1),
  ...lineRange,
});
export type Strategy = z.infer<typeof strategySchema>;

export const importedStrategySchema = strategySchema.extend({ places: placesSchema });
export type ImportedStrategy = z.infer<typeof importedStrategySchema>;
