/** Texts of a further language: the names and functions of those of the first, in other words. */
export type Texts<First> = First extends string
  ? string
  : First extends (...given: infer Given) => infer Said
    ? (...given: Given) => Texts<Said>
    : { readonly [Name in keyof First]: Texts<First[Name]> };
