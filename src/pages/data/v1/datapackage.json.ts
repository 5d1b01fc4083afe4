import { dataPackage } from '../../../data/data-package.ts';
import { dataset } from '../../../data/dataset.ts';

export const GET = async (): Promise<Response> =>
  new Response(dataPackage(await dataset()), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
