import { dataset } from '../data/dataset.ts';
import { atomResponse, siteFeed } from '../data/feeds.ts';

export const GET = async (): Promise<Response> => atomResponse(siteFeed(await dataset()));
