export * from '../zh/updates.ts';
