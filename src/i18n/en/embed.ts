export * from '../zh/embed.ts';
