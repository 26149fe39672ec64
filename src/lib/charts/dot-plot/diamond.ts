/** A diamond around 0, 13 pixels high: drawn on the page and in pictures. */
export const DIAMOND = 'M0,-6.5L6.5,0L0,6.5L-6.5,0Z';
