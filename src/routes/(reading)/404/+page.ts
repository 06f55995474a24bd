/** Built as 404.html, which static hosts send for an address that they do not know. */
export const trailingSlash = 'never';
