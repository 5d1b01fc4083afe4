import type { ProvisionKind } from '../schemas/provision.ts';

/** The letter that stands for a kind of provision in its id: 107-1-1-t3. */
export const PROVISION_LETTERS: Readonly<Record<ProvisionKind, string>> = {
  goal: 'g',
  metric: 'm',
  target: 't',
  result: 'r',
  other: 'x',
};
