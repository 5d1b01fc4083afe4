export * from '../zh/machines.ts';
