/** By which a folder of sites is known, and read by programs. */
export const LIST_FILE = 'prefectures.json';
