import { describe, expect, it } from 'vitest';
import { changeWords, movementItem } from '../../../src/data/comparison-words.ts';
import { comparedPair, pairsOf } from '../../../src/data/compared-pairs.ts';
import { movementViews } from '../../../src/domain/movement-groups.ts';
import { madeUp, provision, quantity, type MadeUp } from '../domain/made-up.ts';

const [BEFORE, AFTER] = ['107-1-1', '112-1-1'];

function words(given: MadeUp): string[] {
  const data = madeUp({ texts: { [BEFORE]: '宣導', [AFTER]: '宣導' }, links: [[BEFORE, AFTER]], ...given });
  const [pair] = pairsOf(data);
  const group = pair && comparedPair(data, pair)[0];
  if (!pair || !group) throw new Error('nothing to compare');
  return changeWords(data, group.compared, pair);
}
const body = (id: string, given: { parent?: string; successors?: string[]; everyone?: boolean } = {}) => ({
  id,
  name: id,
  parent: given.parent ?? null,
  successors: given.successors ?? [],
  everyone: given.everyone ?? false,
});

describe('changeWords', () => {
  it('says that the words are the same, different, or written anew', () => {
    const say = (before: string, after: string) => words({ texts: { [BEFORE]: before, [AFTER]: after } })[0];
    expect(say('辦理廉政宣導。', '辦理廉政宣導。')).toBe('執行措施文字相同');
    expect(say('辦理廉政宣導。', '辦理廉政宣導及講習。')).toBe('執行措施文字不同');
    expect(say('辦理廉政宣導。', '推動企業誠信經營。')).toBe('執行措施大幅改寫');
    expect(say('強化監督機制。', '推動修法作業，全面上網公開，依法辦理查核並處罰，強化監督機制。')).toBe(
      '執行措施文字不同',
    );
    expect(say('辦理廉政宣導、法治講習。', '辦理廉政宣導，法治講習')).toBe('執行措施文字相同');
  });

  it('says nothing of bodies where none is named', () => {
    expect(words({})).toEqual(['執行措施文字相同']);
  });

  it('names bodies that joined, left and bear another name, and what the other edition names in their place', () => {
    const agencies = [
      body('old', { successors: ['new'] }),
      body('new'),
      body('ministry'),
      body('bureau', { parent: 'ministry' }),
      body('all', { everyone: true }),
      body('a'),
      body('b'),
    ];
    const say = (...assignments: NonNullable<MadeUp['assignments']>) => words({ agencies, assignments }).slice(1);
    expect(say([BEFORE, 'a'], [AFTER, 'a'])).toEqual(['辦理機關相同']);
    expect(say([BEFORE, 'old'], [AFTER, 'new'])).toEqual(['辦理機關相同', '改制：old → new']);
    expect(say([BEFORE, 'ministry'], [AFTER, 'bureau'], [AFTER, 'a'])).toEqual([
      '新列機關：bureau（107年版列有ministry）、a',
      '未再列機關：ministry（112年版列有bureau）',
    ]);
    expect(say([BEFORE, 'all'], [AFTER, 'all'], [AFTER, 'a'], [AFTER, 'b'])).toEqual([
      '新列機關：a、b（107年版列有all）',
    ]);
    expect(say([BEFORE, 'a', 'lead'], [AFTER, 'a', 'support'])).toEqual(['主辦、協辦有變動']);
  });

  it('names the columns that differ and those that do not, without their year', () => {
    const provisions = [
      provision(`${BEFORE}-g1`, { text: '宣導。' }),
      provision(`${AFTER}-g1`, { text: '宣導。' }),
      provision(`${BEFORE}-t1`, { text: '3場。' }),
      provision(`${AFTER}-t1`, { text: '5場。' }),
      provision(`${AFTER}-m1`, { text: '場次。' }),
    ];
    expect(words({ provisions }).slice(1)).toEqual(['績效目標值文字不同', '績效目標文字相同']);
  });

  it('holds one column against three, whichever edition has it', () => {
    const three = (id: string) => [provision(`${id}-g1`, { text: '宣導。' }), provision(`${id}-t1`, { text: '3場。' })];
    const one = (id: string, text: string) => [provision(`${id}-t1`, { text })];
    expect(words({ provisions: [...one(BEFORE, '講習。'), ...three(AFTER)] }).slice(1)).toEqual([
      '107年版的績效目標與另一版的三欄文字不同',
    ]);
    expect(words({ provisions: [...three(BEFORE), ...one(AFTER, '講習。')] }).slice(1)).toEqual([
      '112年版的績效目標與另一版的三欄文字不同',
    ]);
  });
});

describe('movementItem', () => {
  const say = (target: number, actual: number | undefined, next: number, unit = '場次') => {
    const [from, to] = [`${BEFORE}-t1`, `${AFTER}-t1`];
    const data = madeUp({
      indicators: [quantity(from, target, actual), quantity(to, next, undefined, { unit })],
      series: [{ id: 's', label: '宣導', unit: '場次', comparable: 'yes', indicators: [from, to] }],
    });
    return movementViews(data).map((view) => movementItem(view).words);
  };

  it('says how a target moved, and how it lies to the former result', () => {
    expect(say(10, 12, 11)).toEqual(['目標10場次 → 11場次（調高），新目標低於前次結果12場次']);
    expect(say(10, 10, 10)).toEqual(['目標10場次 → 10場次（不變），新目標等於前次結果10場次']);
    expect(say(6_000_000, 7_483_025, 5_500_000)).toEqual([
      '目標600萬場次 → 550萬場次（調低），新目標低於前次結果7,483,025場次',
    ]);
  });

  it('says nothing of a former result that is not known, and that units differ', () => {
    expect(say(10, undefined, 12)).toEqual(['目標10場次 → 12場次（調高）']);
    expect(say(1, undefined, 1, '項')).toEqual(['目標1場次 → 1項（數字不變，單位不同）']);
  });
});
