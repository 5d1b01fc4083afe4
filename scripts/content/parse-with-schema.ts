import type { z } from 'zod';
import { ContentError, type Complaint } from '../content-error.ts';

/** Where a value stands, for messages. */
export type Where = {
  readonly file: string;
  readonly line?: number | undefined;
  readonly record?: string | undefined;
  /** What to do about it; to correct the entry, unless said otherwise. */
  readonly edit?: string | undefined;
};

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );

const show = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 120));

/**
 * The value in the shape of its schema.
 * @throws ContentError naming file, record and field, with what was expected and found.
 */
export function parseWithSchema<T extends z.ZodType>(schema: T, value: unknown, where: Where): z.output<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const complaints = result.error.issues.map((issue): Complaint => ({
    ...where,
    problem: `field ${issue.path.map(String).join('.') || '(the whole entry)'} does not fit its schema`,
    expected: issue.message,
    found: show(at(value, issue.path)),
    edit: where.edit ?? `correct this entry of ${where.file}`,
  }));
  throw new ContentError(...complaints);
}
