import { dataset } from '../../data/dataset.ts';
import { atomResponse, correctionsFeed } from '../../data/feeds.ts';

export const GET = async (): Promise<Response> => atomResponse(correctionsFeed(await dataset()));
