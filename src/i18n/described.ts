import type { Both } from '../lib/both.ts';

/** What a field of a published table is called, what it says and, where its values are listed, what each of them means. */
export type Meaning = Both & { readonly title: string; readonly values?: Readonly<Record<string, Both>> };

/** A table's name and remark, the same in English, and its fields. */
export type Described<T> = {
  readonly title: string;
  readonly note: string;
  readonly english: { readonly title: string; readonly note: string };
  readonly fields: Readonly<Record<keyof T, Meaning>>;
};

/** A field: its title, its description in both languages, and the meaning of its values where they are listed. */
export const field = (title: string, zh: string, en: string, values?: Readonly<Record<string, Both>>): Meaning => ({
  title,
  zh,
  en,
  ...(values === undefined ? {} : { values }),
});

/** The meanings of listed values, from their labels in both languages. */
export const bilingual = <Value extends string>(
  zh: Readonly<Record<Value, string>>,
  en: Readonly<Record<Value, string>>,
): Readonly<Record<string, Both>> =>
  Object.fromEntries(Object.keys(zh).map((value) => [value, { zh: zh[value as Value], en: en[value as Value] }]));

/** Both languages in one text, as all machine-readable descriptions have them: 「中文 / English」. */
export const inBoth = ({ zh, en }: Both): string => `${zh} / ${en}`;

/** A field's description in both languages, with what its listed values mean. */
export function fieldDescription({ zh, en, values = {} }: Meaning): string {
  const listed = Object.entries(values);
  if (listed.length === 0) return inBoth({ zh, en });
  return inBoth({
    zh: `${zh}：${listed.map(([value, each]) => `${value}＝${each.zh}`).join('；')}`,
    en: `${en}: ${listed.map(([value, each]) => `${value} = ${each.en}`).join('; ')}`,
  });
}
