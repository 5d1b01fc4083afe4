type Sized = { readonly value: number | null; readonly unit: string | null };

/** Fewer figures are compared at a glance. */
const LEAST = 3;

/**
 * How large each figure of a list is beside the largest of its unit, 0 to 1; null where there is nothing to compare: fewer than
 * three of a unit, a share of something (%), a figure below nothing.
 */
export function relativeSizes(figures: readonly Sized[]): (number | null)[] {
  const isCounted = ({ value, unit }: Sized): boolean => value !== null && value >= 0 && unit !== '%';
  const byUnit = Map.groupBy(figures.filter(isCounted), ({ unit }) => unit);
  return figures.map((figure) => {
    const own = byUnit.get(figure.unit) ?? [];
    const largest = Math.max(...own.map(({ value }) => value ?? 0));
    if (figure.value === null || !isCounted(figure) || own.length < LEAST || largest === 0) return null;
    return figure.value / largest;
  });
}
