/** Goes with every message: Slack would draw pages that a source or a person names below the answer, and call those pages to do so. */
export const noPreviews = { unfurl_links: false, unfurl_media: false } as const;
