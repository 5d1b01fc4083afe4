export * from '../zh/lines.ts';
