import { z } from 'zod';
import { lineRange, placesSchema } from './place.ts';

export const assignmentRole = z.enum(['lead', 'support', 'unspecified']);
export type AssignmentRole = z.infer<typeof assignmentRole>;

/** A body named in the 辦理機關 cell of a measure: table `assignments`. */
export const assignmentSchema = z.strictObject({
  measure_id: z.string().min(1),
  agency_id: z.string().min(1),
  role: assignmentRole,
  scope: z.string().nullable(),
  as_written: z.string().min(1),
});
export type Assignment = z.infer<typeof assignmentSchema>;

export const importedAssignmentSchema = assignmentSchema.extend({ ...lineRange, places: placesSchema });
export type ImportedAssignment = z.infer<typeof importedAssignmentSchema>;
