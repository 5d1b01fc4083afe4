import { describe, expect, it } from 'vitest';
import { answerable, answerRecord, type Share } from '../../../src/domain/answers.ts';
import { realData, recordOf } from '../../real-content.ts';

const names = (id: string): { leads: string[]; supports: string[] } => {
  const { leads, supports } = answerable(realData, recordOf(realData.indicators, id));
  return { leads: leads.map((agency) => agency.id), supports: supports.map((agency) => agency.id) };
};

const record = (id: string) => answerRecord(realData, recordOf(realData.agencies, id));

const shareOf = (agency: string, indicator: string): Share | undefined =>
  record(agency)
    .own.flatMap(({ shares }) => shares)
    .find(({ answers }) => answers.some((answer) => answer.indicator.id === indicator))?.share;

describe('answerable', () => {
  it('names the bodies that lead, and those that support', () => {
    expect(names('107-4-4-t1')).toEqual({ leads: ['dgpa'], supports: ['examination-yuan'] });
  });

  it('takes the body that a heading inside the cell names', () => {
    expect(names('112-3-2-t1').leads).toEqual(['moj-aac']);
    expect(names('112-9-5-t2b').leads).toEqual(['moj-investigation-bureau']);
  });

  it('keeps to the printed scope of the agencies', () => {
    expect(names('112-1-1-t1').leads).toEqual(['all-agencies', 'moj-aac']);
    expect(names('112-1-1-t7').leads).toContain('moea');
    expect(names('112-1-1-t7').leads).not.toContain('moj-aac');
  });
});

describe('answerRecord', () => {
  it.each([
    ['mof-customs', '107-7-7-t1', 'alone'],
    ['district-prosecutors-offices', '107-8-6-t1', 'shared'],
    ['examination-yuan', '107-4-4-t1', 'support'],
    ['moj-aac', '107-1-3-t1a', 'all'],
    ['all-agencies', '107-1-3-t1a', 'all'],
    ['local-governments', '098-4-3-3-t1', 'shared'],
  ] as const)('%s answers for %s: %s', (agency, indicator, share) => {
    expect(shareOf(agency, indicator)).toBe(share);
  });

  it('counts the two misses of 107 as nobody’s alone', () => {
    for (const agency of realData.agencies)
      for (const { shares } of answerRecord(realData, agency).own)
        for (const { share, answers } of shares)
          if (share === 'alone') expect(answers.filter(({ indicator }) => indicator.status === 'missed')).toEqual([]);
  });

  it('says with whom, and which figures of the report are its own', () => {
    const answer = record('vac')
      .own.flatMap(({ shares }) => shares.flatMap(({ answers }) => answers))
      .find(({ indicator }) => indicator.id === '107-7-5-t1');
    expect(answer?.others.map(({ id }) => id)).toEqual(['moea', 'motc', 'fsc']);
    expect(answer?.own.filter(({ value }) => value !== null).map(({ value, unit }) => `${value}${unit}`)).toEqual([
      '3案',
    ]);
  });

  it('keeps the records of units under their parent, apart from its own', () => {
    const { own, units } = record('moj');
    const unit = units.find((each) => each.unit.id === 'moj-aac');
    expect(unit?.editions.map(({ edition }) => edition.id)).toContain('107');
    const ownIds = new Set(
      own.flatMap(({ shares }) => shares.flatMap(({ answers }) => answers.map(({ indicator }) => indicator.id))),
    );
    expect(ownIds.has('107-3-3-t1a')).toBe(false);
  });

  it('follows a body through its names', () => {
    expect(record('fsc').own.map(({ edition }) => edition.id)).toEqual(['098', '107', '112']);
  });

  it('gives each indicator of a body one share', () => {
    for (const agency of realData.agencies) {
      const ids = answerRecord(realData, agency).own.flatMap(({ shares }) =>
        shares.flatMap(({ answers }) => answers.map(({ indicator }) => indicator.id)),
      );
      expect(new Set(ids).size, agency.id).toBe(ids.length);
    }
  });
});
