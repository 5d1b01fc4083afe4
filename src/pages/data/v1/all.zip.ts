import { dataArchive } from '../../../data/data-archive.ts';
import { dataset } from '../../../data/dataset.ts';

export const GET = async (): Promise<Response> =>
  new Response(dataArchive(await dataset()), { headers: { 'Content-Type': 'application/zip' } });
