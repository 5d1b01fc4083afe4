import { describe, expect, it } from 'vitest';
import { chartFiles } from '../../src/data/chart-files.ts';
import { bulletFigure } from '../../src/data/bullets.ts';
import { matrixFigure, recordFigure } from '../../src/data/grids.ts';
import { seriesFiles } from '../../src/data/series-files.ts';
import { strategyFigure } from '../../src/data/strategy-indicators.ts';
import { texts } from '#i18n/indicators.ts';
import { realData } from '../real-content.ts';
import { expectSound, wordsOutside } from './golden.ts';

const files = chartFiles(realData);
const drawings = files.filter(({ path }) => path.endsWith('.svg'));

/** What a drawing says of its source, around the titles of documents, which are Chinese, and before its page. */
const [before = '', after = ''] = texts.fileSource(['鱻'], '').split('鱻');
/** Lines of words joined again, without the spaces that their breaks may have taken. */
const written = (body: string): string =>
  body.replaceAll(/<\/text><text [^>]*class="source">/gu, '').replaceAll(' ', '');

describe('every drawing of the real content', () => {
  it('is well-formed and inside its box, its words too', () => {
    expect(drawings.length).toBeGreaterThan(300);
    for (const { path, body } of drawings) {
      expectSound(body.trim());
      expect(wordsOutside(body), path).toEqual([]);
    }
  });

  it('is so in its narrow form', () => {
    const figures = [
      ...realData.indicators.map((each) => bulletFigure(realData, each)),
      ...realData.editions.map((each) => matrixFigure(realData, each)),
      ...realData.strategies.map((each) => strategyFigure(realData, each)),
      ...realData.agencies.map((each) => recordFigure(realData, each)),
      ...seriesFiles(realData).map(({ figure }) => figure),
    ].filter((figure) => figure !== null);
    expect(figures).toHaveLength(drawings.length);
    for (const { id, narrow } of figures) {
      expectSound(narrow);
      expect(wordsOutside(narrow), id).toEqual([]);
    }
  });

  it('cuts no figure short', () => {
    for (const { path, body } of drawings) expect(body, path).not.toMatch(/class="(?:words|\w+-label)"[^>]*>[^<]*…</u);
  });

  it('names its documents and its page', () => {
    for (const { path, body } of drawings) {
      expect(body, path).toContain(`class="source">${before}`);
      expect(written(body), path).toContain(`${written(after)}/`);
    }
  });

  it('has a table beside it', () => {
    const tables = new Set(files.filter(({ path }) => path.endsWith('.csv')).map(({ path }) => path.slice(0, -4)));
    for (const { path } of drawings) expect(tables, path).toContain(path.replace(/(?:\.\w+)?\.svg$/u, ''));
  });
});
