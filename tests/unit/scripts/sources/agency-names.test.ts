import { describe, expect, test } from 'vitest';
import { ContentError } from '../../../../scripts/content-error.ts';
import { AgencyNames } from '../../../../scripts/sources/agency-names.ts';
import { toDocument } from '../../../../scripts/sources/document.ts';
import { Passage } from '../../../../scripts/sources/passage.ts';
import { curatedAgencySchema } from '../../../../src/schemas/agency.ts';

const NAMES = {
  moj: '法務部',
  aac: '法務部廉政署',
  prosecutors: '法務部檢察司',
  moi: '內政部',
  cib: '內政部警政署刑事警察局',
  judicial: '司法院',
  moea: '經濟部',
  all: '各機關',
  local: '各直轄市、縣（市）政府',
};
const VARIANTS: Readonly<Record<string, string>> = { prosecutors: '法務部(檢察司', aac: '廉政署' };

const names = new AgencyNames(
  Object.entries(NAMES).map(([id, name]) =>
    curatedAgencySchema.parse({
      id,
      name,
      name_en: id,
      variants: VARIANTS[id] ? [{ form: VARIANTS[id], source: 'plan-112', line: 1 }] : [],
    }),
  ),
);

const named = (text: string) => {
  const document = toDocument('plan-112', 'content/sources/plan-112.txt', `\n${text}`);
  return names.read(document, '112-1-1', Passage.ofLine(document, 2));
};
const idsOf = (text: string): string[] => named(text).map(({ agency_id }) => agency_id);

describe('AgencyNames.find', () => {
  test.each(['法務部廉政署', '法務部 廉政署', '廉政署'])('finds 「%s」', (name) => {
    expect(names.find(name)).toBe('aac');
  });

  test('does not mind full or half width, nor compatibility ideographs', () => {
    expect(names.find('各直轄市、縣(市)政府')).toBe('local');
    expect(names.find('法務部廉政署'.normalize('NFKC').replace('廉', '\uF9A2'))).toBe('aac');
  });

  test('finds no abbreviation that no document prints', () => {
    expect(names.find('檢察司')).toBeUndefined();
  });
});

describe('AgencyNames.read', () => {
  test('names bodies in printed order, each as written', () => {
    expect(
      named('各機關、法務部(廉政署)、經濟部').map(({ agency_id, asWritten }) => [agency_id, asWritten.text]),
    ).toEqual([
      ['all', '各機關'],
      ['aac', '法務部(廉政署)'],
      ['moea', '經濟部'],
    ]);
  });

  test.each([
    ['法務部', ['moj']],
    ['法務部（檢察司、廉政署）', ['prosecutors', 'aac']],
    ['法務部 (廉政署)', ['aac']],
    ['內政部(含警政署刑事警察局)', ['moi', 'cib']],
    ['內政部（警政署刑事警察局）、司法院', ['cib', 'judicial']],
    ['經濟部。', ['moea']],
  ])('「%s」: units in brackets are the bodies, 含 adds them to their parent', (text, ids) => {
    expect(idsOf(text)).toEqual(ids);
  });

  test('a bracket is written once for all of its units', () => {
    const [first, second] = named('法務部（檢察司、廉政署）');
    expect(first?.asWritten.text).toBe('法務部（檢察司、廉政署）');
    expect(second?.asWritten.spans()).toEqual(first?.asWritten.spans());
  });

  test.each(['各直轄市、縣（市）政府、經濟部', '各直轄市、縣(市)政府、經濟部'])(
    '「%s」: a name may hold the sign 、',
    (text) => {
      expect(idsOf(text)).toEqual(['local', 'moea']);
      expect(idsOf(`經濟部、${text}`)).toEqual(['moea', 'local', 'moea']);
    },
  );

  test('a bracket that the document never closes ends at the next 、, where the list has that form', () => {
    const bodies = named('法務部(檢察司、司法院');
    expect(bodies.map(({ agency_id, asWritten }) => [agency_id, asWritten.text])).toEqual([
      ['prosecutors', '法務部(檢察司'],
      ['judicial', '司法院'],
    ]);
  });

  test('without labels the role is not specified', () => {
    expect(named('經濟部')).toMatchObject([{ role: 'unspecified', rolePassage: null, scope: null }]);
  });

  test('主辦機關 and 協辦機關 give the roles of the bodies behind them', () => {
    const bodies = named('主辦機關：法務部（廉政署）。 協辦機關:各機關、經濟部');
    expect(bodies.map(({ agency_id, role, rolePassage }) => [agency_id, role, rolePassage?.text])).toEqual([
      ['aac', 'lead', '主辦機關'],
      ['all', 'support', '協辦機關'],
      ['moea', 'support', '協辦機關'],
    ]);
    expect(bodies[0]?.rolePassage?.spans()).toEqual([[2, 0, 4]]);
  });

  test('a label may follow a bracket without a space', () => {
    expect(named('主辦機關：法務部(廉政署)協辦機關：經濟部').map(({ agency_id, role }) => [agency_id, role])).toEqual([
      ['aac', 'lead'],
      ['moea', 'support'],
    ]);
  });

  test('績效目標 before a label limits the role to these targets', () => {
    const bodies = named('績效目標 1 至 5 主辦機關：各機關 績效目標 6、7 協辦機關：經濟部');
    expect(bodies.map(({ agency_id, role, scope }) => [agency_id, role, scope?.text])).toEqual([
      ['all', 'lead', '績效目標 1 至 5'],
      ['moea', 'support', '績效目標 6、7'],
    ]);
    expect(bodies[1]?.scope?.spans()).toEqual([[2, 20, 28]]);
  });

  test.each([
    ['經濟部、國家發展會議', '國家發展會議'],
    ['法務部（政風處）', '法務部（政風處）'],
    ['法務部（廉政署、政風處）', '法務部（廉政署、政風處）'],
    ['外交部(含廉政署)', '外交部(含廉政署)'],
    ['主辦機關：外交部', '外交部'],
  ])('「%s」 names a body that is not in the list', (text, found) => {
    expect(() => named(text)).toThrow(ContentError);
    expect(() => named(text)).toThrow(
      [
        'content/sources/plan-112.txt:2 112-1-1: this agency is not in the list of agencies',
        '  expected: a name or variant in content/curated/agencies.yaml',
        `  found:    「${found}」`,
        '  to do:    add the body, or this way of writing it, to content/curated/agencies.yaml',
      ].join('\n'),
    );
  });
});
