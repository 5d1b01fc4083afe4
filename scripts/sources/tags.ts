/** HTML tags that a transcription left in. */
export const TAGS = /<\/?[a-z][^<>]*>/gu;
