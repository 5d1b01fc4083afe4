import type { Dataset } from '../domain/dataset.ts';
import { viewsOf } from '../domain/indicator-view.ts';
import { citationsOf } from './citation.ts';
import { citedIndicator } from './cited-pages.ts';
import { embedOf } from './embeds.ts';
import { nameOf } from '#i18n/names.ts';

/** The worked examples of embedding and citing: the first indicator whose target meets a result. */
export function usingGuide(data: Dataset) {
  const [example] = viewsOf(data, data.indicators).filter(({ comparison }) => comparison !== null);
  if (!example) return null;
  const { indicator } = example;
  const [plain, ...others] = citationsOf(data, citedIndicator(indicator));
  return {
    name: nameOf(indicator),
    embed: embedOf('indicators', indicator.id, nameOf(indicator)),
    citation: plain?.text ?? '',
    files: [plain, ...others].flatMap((each) => (each ? [{ href: each.file, text: each.label }] : [])),
  };
}
