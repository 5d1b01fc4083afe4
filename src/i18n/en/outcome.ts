/** What became of the indicators of a body, at the head of its page. */
export const outcomeTexts = {
  head: (edition: string) => `Outcome: ${edition}`,
  lead: (all: number, alone: number) =>
    alone === all
      ? `Of ${all} things that can be checked, this agency alone is responsible for all.`
      : `${all} things that can be checked. This agency alone is responsible for ${alone} of them; the others are shared with other agencies or supported, and are not the outcome of one agency.`,
  short: 'Missed, or not done in the agency’s own words',
  none: 'No indicator was missed or is not done in the agency’s own words.',
  /** Ways to some bodies, by their everyday names, at the head of the home page. */
  bodies: 'Agencies',
} as const;
