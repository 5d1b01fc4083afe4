/** Units as the documents print them, and what stands for them in sentences, as a table for readers. */
export type UnitTable = {
  readonly title: string;
  readonly lead: string;
  readonly head: readonly [string, string];
  readonly rows: readonly (readonly [string, string])[];
};
