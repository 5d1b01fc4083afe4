const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** What the foot of every page says of its state. */
export const footTexts = {
  version: (version: string) => `Data version ${version}`,
  changed: (on: string) => `This page last changed on ${day.format(new Date(on))}`,
} as const;
