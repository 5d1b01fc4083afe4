export * from '../zh/status.ts';
