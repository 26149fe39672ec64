/** Where nobody has said under which licence a file may be used. */
export const NOT_STATED = 'not stated';
