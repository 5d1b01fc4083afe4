import { z } from 'zod';
import { lineRange, placesSchema } from './place.ts';

export const assignmentRole = z.enum(['lead', 'support', 'unspecified']);
export type AssignmentRole = z.infer<typeof assignmentRole>;

/** A body named in the 辦理機關 cell of a measure: table `assignments`. */
export const assignmentSchema = z.strictObject({
  measure_id: z.string().min(1),
  agency_id: z.string().min(1),
  role: assignmentRole,
  scope: z.string().nullable().meta({ description: 'the part of the measure that the role is limited to, as printed' }),
  as_written: z.string().min(1).meta({ description: 'the name as printed, with the bracket that lists its units' }),
});
export type Assignment = z.infer<typeof assignmentSchema>;

export const importedAssignmentSchema = assignmentSchema.extend({ ...lineRange, places: placesSchema });
export type ImportedAssignment = z.infer<typeof importedAssignmentSchema>;
