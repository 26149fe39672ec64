/** Becomes 404.html, which static hosts show for any unknown address: no script, no relative files. */
export const trailingSlash = 'never';
export const csr = false;
