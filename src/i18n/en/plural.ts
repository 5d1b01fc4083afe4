/** How many there are of something: 1 measure, 2 measures, 1,200 agencies. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
