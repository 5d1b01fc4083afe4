/** A table's name and remark, and what each of its fields says. */
export type Described<T> = {
  readonly title: string;
  readonly note: string;
  readonly fields: Readonly<Record<keyof T, string>>;
};
